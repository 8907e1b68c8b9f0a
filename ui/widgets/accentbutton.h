// SPDX-License-Identifier: MIT

#pragma once

#include "plainbutton.h"

// A button in the accent colour that is not the window's default button.
class AccentButton : public PlainButton
{
    Q_OBJECT
public:
    explicit AccentButton(QWidget *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};
