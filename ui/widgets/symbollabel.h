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
    explicit SymbolLabel(Symbol symbol = Symbol::None,
                         TextLabel::Tone tone = TextLabel::Tone::Plain, int pixels = 18,
                         QWidget *parent = nullptr);

    void show(Symbol symbol, TextLabel::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Symbol m_symbol;
    TextLabel::Tone m_tone;
};
