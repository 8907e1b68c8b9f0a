#pragma once

#include "page.h"

class Clipboard;

class CreateKeyPage : public Page
{
    Q_OBJECT
public:
    explicit CreateKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
