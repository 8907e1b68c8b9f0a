// SPDX-License-Identifier: MIT

#pragma once

#include "sign.h"

// A symbol at the size of the text beside it. Decoration: the words next to it say the same, so
// that assistive technology passes over it.
class SymbolLabel : public QWidget
{
    Q_OBJECT
public:
    SymbolLabel(Symbol symbol, TextLabel::Tone tone, int pixels, QWidget *parent = nullptr);

    void setSign(const Sign &sign);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};
