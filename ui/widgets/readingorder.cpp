// SPDX-License-Identifier: MIT

#include "readingorder.h"

#include <QGuiApplication>
#include <QLayout>
#include <QScrollArea>
#include <QStyleHints>

namespace {

// macOS lets Tab pass over buttons unless the person asks for them.
bool isReachedByTab(const QWidget *widget)
{
    const bool all = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const auto wanted = all ? Qt::TabFocus : Qt::StrongFocus;
    return widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & wanted) == wanted;
}

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(const QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(item->layout(), order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (!widget->isVisible())
        return;
    if (isReachedByTab(widget))
        order << widget;
    if (const auto *area = qobject_cast<QScrollArea *>(widget))
        collect(area->widget(), order);
    else if (widget->layout())
        collect(widget->layout(), order);
}

} // namespace

QList<QWidget *> readingOrder(const QList<QWidget *> &parts)
{
    QList<QWidget *> order;
    for (QWidget *part : parts)
        collect(part, order);
    return order;
}

QWidget *nextInReadingOrder(const QList<QWidget *> &parts, QWidget *focus, bool forward)
{
    const QList<QWidget *> order = readingOrder(parts);
    if (order.isEmpty())
        return nullptr;
    const qsizetype at = order.indexOf(focus);
    if (at < 0)
        return forward ? order.first() : order.last();
    return order[(at + (forward ? 1 : order.size() - 1)) % order.size()];
}
