// SPDX-License-Identifier: MIT

#pragma once

#include "textlabel.h"
#include "ui/style/symbol.h"

// A symbol at the size of the text beside it. Decoration: the words next to it say the same, so
// that assistive technology passes over it.
class SymbolLabel : public QWidget
{
    Q_OBJECT
public:
    SymbolLabel(Symbol symbol, TextLabel::Tone tone, int pixels, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Symbol m_symbol;
    const TextLabel::Tone m_tone;
};
