// SPDX-License-Identifier: MIT

#include "plainbutton.h"

#include "enterkey.h"
#include "ui/style/metrics.h"

#include <QStyleOptionButton>
#include <QStylePainter>

using Metrics::px;

namespace {

constexpr int symbolPixels = 16;
constexpr int symbolGap = 8;

} // namespace

PlainButton::PlainButton(Symbol symbol, QWidget *parent)
    : QPushButton(parent)
    , m_symbol(symbol)
{
    setAutoDefault(false);
    // A click leaves the focus where it is: Enter then still goes on.
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

int PlainButton::symbolRoom() const
{
    return m_symbol == Symbol::None ? 0 : px(symbolPixels + symbolGap);
}

QSize PlainButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(symbolRoom(), 0);
}

void PlainButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        click();
    else
        QPushButton::keyPressEvent(event);
}

void PlainButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    QStyleOptionButton label = option;
    label.rect = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this);
    label.rect.setWidth(label.rect.width() - symbolRoom());
    painter.drawControl(QStyle::CE_PushButtonLabel, label);
    if (m_symbol == Symbol::None)
        return;
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    const QRectF box(label.rect.center().x() + text.width() / 2.0 + px(symbolGap),
                     (height() - px(symbolPixels)) / 2.0, px(symbolPixels), px(symbolPixels));
    const Theme theme = Theme::of(palette());
    paintSymbol(painter, box, m_symbol, theme.muted, theme.card);
}
