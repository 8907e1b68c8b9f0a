// SPDX-License-Identifier: MIT

#include "symbollabel.h"

#include <QPainter>

SymbolLabel::SymbolLabel(Symbol symbol, TextLabel::Tone tone, int pixels, QWidget *parent)
    : QWidget(parent)
    , m_sign { symbol, tone }
{
    setFixedSize(Metrics::px(pixels), Metrics::px(pixels));
}

void SymbolLabel::setSign(const Sign &sign)
{
    m_sign = sign;
    update();
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    paintSymbol(painter, rect(), m_sign.symbol, TextLabel::color(m_sign.tone, theme),
                m_sign.tone == TextLabel::Tone::Accent ? theme.onAccent : theme.window);
}
