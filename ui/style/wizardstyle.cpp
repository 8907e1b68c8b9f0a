// SPDX-License-Identifier: MIT

#include "wizardstyle.h"

#include "metrics.h"
#include "symbol.h"
#include "theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using Metrics::px;

namespace {

// Room around a control's own shape in which its focus ring is drawn.
constexpr int ringRoom = 3;

void paintRing(QPainter *painter, const QRectF &shape, double radius, const Theme &theme)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme.accent, 2));
    painter->drawRoundedRect(shape.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
}

QRectF shapeOf(const QStyleOption *option)
{
    return QRectF(option->rect)
            .adjusted(ringRoom + 0.5, ringRoom + 0.5, -ringRoom - 0.5, -ringRoom - 0.5);
}

bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton);
}

QColor blended(const QColor &over, const QColor &under, double amount)
{
    const auto mix = [amount](float a, float b) { return float(a * amount + b * (1 - amount)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

void paintButton(const QStyleOption *option, QPainter *painter)
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

void paintField(const QStyleOption *option, QPainter *painter)
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

void paintCheckBox(const QStyleOption *option, QPainter *painter)
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

void paintRadioButton(const QStyleOption *option, QPainter *painter)
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

void paintProgress(const QStyleOptionProgressBar *bar, QPainter *painter)
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

void paintScrollHandle(const QStyleOption *option, QPainter *painter, const QRectF &room)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::of(option->palette).mark);
    const QRectF handle = room.adjusted(3, 3, -3, -3);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
}

} // namespace

WizardStyle::WizardStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void WizardStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    painter->save();
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(option, painter);
        break;
    case PE_FrameDefaultButton:
        break;
    case PE_IndicatorArrowDown:
        // The text of a tool button with a menu has its arrow already.
        if (!qobject_cast<const QToolButton *>(widget))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        break;
    case PE_PanelMenu:
        painter->setPen(Theme::of(option->palette).mark);
        painter->setBrush(Theme::of(option->palette).card);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        break;
    case PE_PanelLineEdit:
        paintField(option, painter);
        break;
    case PE_IndicatorCheckBox:
        paintCheckBox(option, painter);
        break;
    case PE_IndicatorRadioButton:
        paintRadioButton(option, painter);
        break;
    case PE_FrameFocusRect:
        // Push buttons draw their ring themselves, around the shape.
        if (!qobject_cast<const QPushButton *>(widget)) {
            painter->setRenderHint(QPainter::Antialiasing);
            paintRing(painter, QRectF(option->rect).adjusted(3, 3, -3, -3), 3,
                      Theme::of(option->palette));
        }
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    painter->restore();
}

void WizardStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBar) {
        painter->save();
        paintProgress(bar, painter);
        painter->restore();
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel && isPrimary(option)) {
        QStyleOptionButton onAccent = *button;
        onAccent.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).onAccent);
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WizardStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    // Fusion's handle hardly differs from what it runs in.
    QStyleOptionSlider around = *bar;
    around.subControls.setFlag(SC_ScrollBarSlider, false);
    QProxyStyle::drawComplexControl(control, &around, painter, widget);
    painter->save();
    paintScrollHandle(bar, painter, subControlRect(control, bar, SC_ScrollBarSlider, widget));
    painter->restore();
}

int WizardStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(10);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WizardStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // a round bullet, whatever the font's theme prefers
    case SH_UnderlineShortcut:
        return m_alt.isDown(); // otherwise they are in the way of reading
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize WizardStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &contents, const QWidget *widget) const
{
    if (type == CT_PushButton) {
        // 34 px high and 16 px of air at both sides, with the ring's room around.
        return { contents.width() + 2 * px(16) + 2 * ringRoom, px(34) + 2 * ringRoom };
    }
    if (type == CT_ComboBox) {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return { size.width() + px(20) + 2 * ringRoom, px(34) + 2 * ringRoom };
    }
    if (type == CT_LineEdit)
        return { contents.width() + 2 * px(12), std::max(contents.height(), px(36)) };
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect WizardStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox)
        return rect;
    if (part == SC_ComboBoxEditField)
        return rect.adjusted(px(8), 0, -px(8), 0);
    return part == SC_ComboBoxArrow ? rect.translated(-px(6), 0) : rect;
}

QRect WizardStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(px(10), 2, -px(10), -2);
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}
