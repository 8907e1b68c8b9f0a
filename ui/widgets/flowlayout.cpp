// SPDX-License-Identifier: MIT

#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(index, new QWidgetItem(widget));
    invalidate();
}

void FlowLayout::setLineSpacing(int spacing)
{
    m_lineSpacing = spacing;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        all.rwidth() += item->sizeHint().width() + (all.width() > 0 ? spacing() : 0);
        all.setHeight(std::max(all.height(), item->sizeHint().height()));
    }
    return all;
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest;
}

int FlowLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const QRect &place : placesIn(width))
        height = std::max(height, place.y() + place.height());
    return height;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> places = placesIn(rect.width());
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    // In the middle of a place that is higher than the lines.
    const int above = std::max(0, rect.height() - heightForWidth(rect.width())) / 2;
    const QPoint corner = rect.topLeft() + QPoint(0, above);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, places[i].translated(corner)));
}

// One for each item, those of a line centred on it; empty for what is hidden.
QList<QRect> FlowLayout::placesIn(int width) const
{
    QList<QRect> places;
    qsizetype lineStart = 0;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    const auto centreLine = [&] {
        for (qsizetype i = lineStart; i < places.size(); ++i)
            places[i].moveTop(y + (lineHeight - places[i].height()) / 2);
    };
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty()) {
            places.append(QRect());
            continue;
        }
        const QSize size = item->sizeHint().boundedTo({ width, QLAYOUTSIZE_MAX });
        if (x > 0 && x + size.width() > width) {
            centreLine();
            lineStart = places.size();
            y += lineHeight + m_lineSpacing.value_or(spacing());
            x = 0;
            lineHeight = 0;
        }
        places.append(QRect({ x, y }, size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    centreLine();
    return places;
}
