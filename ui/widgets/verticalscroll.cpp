// SPDX-License-Identifier: MIT

#include "verticalscroll.h"

#include "ui/style/metrics.h"

#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

using Metrics::px;

VerticalScroll::VerticalScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    // A place to stop with the keyboard only where there is something to scroll.
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [this](int, int last) { setFocusPolicy(last > 0 ? Qt::StrongFocus : Qt::NoFocus); });
}

int VerticalScroll::contentHeight() const
{
    const int atWidth = widget()->heightForWidth(width());
    return atWidth > 0 ? atWidth : widget()->sizeHint().height();
}

QSize VerticalScroll::sizeHint() const
{
    return { widget()->sizeHint().width(), contentHeight() };
}

QSize VerticalScroll::minimumSizeHint() const
{
    return { widget()->minimumSizeHint().width(), std::min(contentHeight(), px(62)) };
}

void VerticalScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitContent();
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

// A scroll bar that was needed once makes lines break, which then seem to need it: Qt looks at the
// width that the bar leaves.
void VerticalScroll::fitContent()
{
    const int needed = contentHeight();
    setMaximumHeight(needed);
    setVerticalScrollBarPolicy(needed <= height() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}

bool VerticalScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fitContent();
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}
