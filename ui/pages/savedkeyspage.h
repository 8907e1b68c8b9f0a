#pragma once

#include "page.h"

class SavedKeysPage : public Page
{
    Q_OBJECT
public:
    explicit SavedKeysPage(KeySetup &setup, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void retranslate() override;
};
