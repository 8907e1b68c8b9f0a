// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

// Paints one row of a FindingModel: resource, symbol and word, what to do; a hairline below.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
