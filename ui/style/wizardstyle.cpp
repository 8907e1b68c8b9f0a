// SPDX-License-Identifier: MIT

#include "wizardstyle.h"

#include "controlpainting.h"
#include "metrics.h"
#include "symbol.h"
#include "theme.h"

#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

using namespace ControlPainting;
using Metrics::px;

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
