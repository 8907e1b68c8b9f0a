// SPDX-License-Identifier: MIT

#include "controlpainting.h"

#include "metrics.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace ControlPainting;
using Metrics::px;

namespace {

QRectF shapeOf(const QStyleOption *option)
{
    return QRectF(option->rect)
            .adjusted(ringRoom + 0.5, ringRoom + 0.5, -ringRoom - 0.5, -ringRoom - 0.5);
}

QColor blended(const QColor &over, const QColor &under, double amount)
{
    const auto mix = [amount](float a, float b) { return float(a * amount + b * (1 - amount)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace

void ControlPainting::paintRing(QPainter *painter, const QRectF &shape, double radius,
                                const Theme &theme)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.accent, 2));
    painter->drawRoundedRect(shape.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
}

bool ControlPainting::isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

void ControlPainting::paintButton(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool primary = isPrimary(option);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = option->state & QStyle::State_MouseOver;
    const double radius = px(6);

    QColor fill = primary ? theme.accent : theme.card;
    if (theme.kind != Theme::Kind::HighContrast && (down || over))
        fill = blended(primary ? theme.text : theme.accent, fill, down ? 0.16 : 0.08);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(primary ? QPen(fill) : QPen(theme.mark, 1));
    painter->drawRoundedRect(shapeOf(option), radius, radius);
    if (option->state & QStyle::State_HasFocus)
        paintRing(painter, shapeOf(option), radius, theme);
}

void ControlPainting::paintField(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool focused = option->state & QStyle::State_HasFocus;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(theme.card);
    const int line = focused ? 2 : 1;
    painter->setPen(QPen(focused ? theme.accent : theme.mark, line));
    // Half the line lies on each side of the shape: only so are its pixels whole.
    const QRectF shape = QRectF(option->rect).marginsRemoved(QMarginsF() + line / 2.0);
    painter->drawRoundedRect(shape, px(6), px(6));
}

void ControlPainting::paintCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool on = option->state & QStyle::State_On;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(on ? theme.accent : theme.card);
    painter->setPen(QPen(on ? theme.accent : theme.mark, 1.4));
    painter->drawRoundedRect(box, box.width() / 4.5, box.width() / 4.5);
    if (!on)
        return;
    const double unit = box.width() / 16;
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter->setPen(QPen(theme.onAccent, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({ at(3.8, 8.4), at(6.6, 11.2), at(12.2, 5.2) }));
}

void ControlPainting::paintRadioButton(const QStyleOption *option, QPainter *painter)
{
    const Theme theme = Theme::of(option->palette);
    const bool on = option->state & QStyle::State_On;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(on ? theme.accent : theme.card);
    painter->setPen(QPen(on ? theme.accent : theme.mark, 1.6));
    painter->drawEllipse(box);
    if (!on)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.onAccent);
    painter->drawEllipse(box.center(), box.width() * 0.19, box.width() * 0.19);
}

void ControlPainting::paintProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const Theme theme = Theme::of(bar->palette);
    const QRectF groove = QRectF(bar->rect);
    const double radius = groove.height() / 2;
    const int range = std::max(1, bar->maximum - bar->minimum);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.kind == Theme::Kind::HighContrast ? QPen(theme.text) : QPen(Qt::NoPen));
    painter->setBrush(theme.hairline);
    if (theme.kind == Theme::Kind::HighContrast)
        painter->setBrush(theme.window);
    painter->drawRoundedRect(groove, radius, radius);
    if (bar->progress <= bar->minimum)
        return;
    QRectF done = groove;
    done.setWidth(
            std::max(groove.height(), groove.width() * (bar->progress - bar->minimum) / range));
    if (bar->direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->drawRoundedRect(done, radius, radius);
}

void ControlPainting::paintScrollHandle(const QStyleOption *option, QPainter *painter,
                                        const QRectF &room)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::of(option->palette).mark);
    const QRectF handle = room.adjusted(3, 3, -3, -3);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
}
