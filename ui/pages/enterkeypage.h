#pragma once

#include "page.h"

class Clipboard;

class EnterKeyPage : public Page
{
    Q_OBJECT
public:
    explicit EnterKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
