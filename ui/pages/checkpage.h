#pragma once

#include "page.h"

class CheckPage : public Page
{
    Q_OBJECT
public:
    explicit CheckPage(KeySetup &setup, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
