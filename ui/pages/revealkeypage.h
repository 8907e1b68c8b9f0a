#pragma once

#include "page.h"

class Clipboard;

class RevealKeyPage : public Page
{
    Q_OBJECT
public:
    explicit RevealKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
