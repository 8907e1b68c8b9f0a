#pragma once

#include "page.h"

class Clipboard;

class HandOverPage : public Page
{
    Q_OBJECT
public:
    explicit HandOverPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
