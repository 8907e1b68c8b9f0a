// SPDX-License-Identifier: MIT

#include "rowlist.h"

#include "ui/style/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QResizeEvent>

using Metrics::px;

RowList::RowList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

int RowList::contentHeight() const
{
    if (uniformItemSizes() && model() && model()->rowCount() > 0)
        return model()->rowCount() * sizeHintForRow(0);
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

QSize RowList::sizeHint() const
{
    return { px(400), contentHeight() };
}

QSize RowList::minimumSizeHint() const
{
    return { px(200), std::min(contentHeight(), px(62)) };
}

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        scheduleDelayedItemsLayout();
}

void RowList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Qt tells assistive technology, when this is over, that the list has the keyboard, and not
    // which row has it.
    QMetaObject::invokeMethod(
            this, [this] { tellFocusedRow(); }, Qt::QueuedConnection);
}

void RowList::tellFocusedRow()
{
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QAccessibleEvent onRow(this, QAccessible::Focus);
    onRow.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&onRow);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // How a text wraps, and so how high its row is, hangs on the width.
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}
