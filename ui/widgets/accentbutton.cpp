// SPDX-License-Identifier: MIT

#include "accentbutton.h"

#include "ui/style/metrics.h"

#include <QStyleOptionButton>

AccentButton::AccentButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setFont(Metrics::font(Metrics::Type::Strong));
}

void AccentButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::DefaultButton;
}
