#pragma once

#include "page.h"

class Clipboard;

class ChooseUsePage : public Page
{
    Q_OBJECT
public:
    explicit ChooseUsePage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
