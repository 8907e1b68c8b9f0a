// SPDX-License-Identifier: MIT

#include "linkbutton.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyle>

using Metrics::px;

LinkButton::LinkButton(QWidget *parent)
    : PlainButton(Symbol::None, parent)
{
    setCursor(Qt::PointingHandCursor);
    QFont underlined = font();
    underlined.setUnderline(true);
    setFont(underlined);
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return { text.width() + px(4), std::max(text.height() + px(6), px(24)) };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.setPen(isEnabled() ? theme.accent : theme.muted);
    if (theme.kind == Theme::Kind::HighContrast)
        painter.setPen(theme.text);
    // The letter for Alt would not be seen in a text that is underlined.
    const bool mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    QFont font = painter.font();
    font.setUnderline(!mnemonic);
    painter.setFont(font);
    painter.drawText(rect(),
                     Qt::AlignCenter | (mnemonic ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
}
