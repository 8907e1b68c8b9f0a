#pragma once

#include "page.h"

class SavePage : public Page
{
    Q_OBJECT
public:
    explicit SavePage(KeySetup &setup, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
