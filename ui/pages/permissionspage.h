#pragma once

#include "page.h"

class Clipboard;

class PermissionsPage : public Page
{
    Q_OBJECT
public:
    explicit PermissionsPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
