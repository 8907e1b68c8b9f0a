// SPDX-License-Identifier: MIT

#include "accentbutton.h"

#include "ui/style/metrics.h"

#include <QStyleOptionButton>

AccentButton::AccentButton(QWidget *parent)
    : PlainButton(Symbol::None, parent)
{
    setFont(Metrics::font(Metrics::Type::Strong));
}

void AccentButton::initStyleOption(QStyleOptionButton *option) const
{
    PlainButton::initStyleOption(option);
    option->features |= QStyleOptionButton::DefaultButton;
}
