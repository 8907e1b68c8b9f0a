// SPDX-License-Identifier: MIT

#include "symbollabel.h"

#include <QPainter>

SymbolLabel::SymbolLabel(Symbol symbol, TextLabel::Tone tone, int pixels, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
    , m_tone(tone)
{
    setFixedSize(Metrics::px(pixels), Metrics::px(pixels));
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    paintSymbol(painter, rect(), m_symbol, TextLabel::color(m_tone, theme),
                m_tone == TextLabel::Tone::Accent ? theme.onAccent : theme.window);
}
