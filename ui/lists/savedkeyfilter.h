// SPDX-License-Identifier: MIT

#pragma once

#include "savedkeymodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

// Which of the saved keys are shown, and in which order. Keys that are equal in it stay in the
// order of their names.
class SavedKeyFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Order { Name, Account, Outcome, ReviewDay }; // the worst and the first day first

    // keys outlives this object.
    explicit SavedKeyFilter(SavedKeyModel &keys, QObject *parent = nullptr);

    // Those that have each of its words in their name, account, ending, people or status.
    void setText(const QString &text);
    void setNeedingAttention(bool alone); // those alone that somebody has to do something about
    void setOrder(Order order);

    SavedKey at(int row) const; // as it is shown here
    SavedKey at(const QModelIndex &index) const { return at(index.row()); }
    int rowOf(const QString &id) const; // -1 when it is not shown

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isFound(int row) const;
    int compare(const SavedKey &left, const SavedKey &right) const;

    SavedKeyModel &m_keys;
    QStringList m_words;
    bool m_attentionAlone = false;
    Order m_order = Order::Name;
    QCollator m_collator;
};
