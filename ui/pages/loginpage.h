#pragma once

#include "page.h"

class Clipboard;

class LogInPage : public Page
{
    Q_OBJECT
public:
    explicit LogInPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
