#pragma once

#include "page.h"

class Clipboard;

class OpenApiKeysPage : public Page
{
    Q_OBJECT
public:
    explicit OpenApiKeysPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
