// SPDX-License-Identifier: MIT

#pragma once

#include <QStandardItemModel>
#include <QTest>

#include <functional>

// Indexes that a list model must have nothing for, one a row of a test. A view or a screen reader
// that comes late asks with such.
using StrayIndex = std::function<QModelIndex(const QAbstractItemModel &model)>;

inline void strayIndexRows()
{
    QTest::addColumn<StrayIndex>("stray");
    QTest::newRow("of no row at all")
            << StrayIndex([](const QAbstractItemModel &) { return QModelIndex(); });
    QTest::newRow("of a row after the last") << StrayIndex(
            [](const QAbstractItemModel &model) { return model.index(model.rowCount(), 0); });
    QTest::newRow("of another model") << StrayIndex([](const QAbstractItemModel &) {
        static const QStandardItemModel other(100, 1);
        return other.index(99, 0);
    });
}
