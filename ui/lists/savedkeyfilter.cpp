// SPDX-License-Identifier: MIT

#include "savedkeyfilter.h"

#include "app/saved/condition.h"
#include "app/saved/standing.h"

#include <algorithm>

namespace {

// Without what people do not tell apart when they search.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

// Negative, 0 or positive, as the days; one that never comes is the last.
int compareDays(const QDate &left, const QDate &right)
{
    if (left.isValid() != right.isValid())
        return left.isValid() ? -1 : 1;
    return left == right ? 0 : left < right ? -1 : 1;
}

} // namespace

SavedKeyFilter::SavedKeyFilter(SavedKeyModel &keys, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_keys(keys)
{
    m_collator.setNumericMode(true);
    setSourceModel(&keys);
    sort(0);
}

void SavedKeyFilter::setText(const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, words) != words)
        invalidateFilter();
}

void SavedKeyFilter::setNeedingAttention(bool alone)
{
    if (std::exchange(m_attentionAlone, alone) != alone)
        invalidateFilter();
}

void SavedKeyFilter::setOrder(Order order)
{
    if (std::exchange(m_order, order) != order)
        invalidate();
}

SavedKey SavedKeyFilter::at(int row) const
{
    const QModelIndex source = mapToSource(index(row, 0));
    return source.isValid() ? m_keys.at(source.row()) : SavedKey();
}

int SavedKeyFilter::rowOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

bool SavedKeyFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const bool isShownAnyway = !m_attentionAlone
            || remedyOf(m_keys.at(row), QDateTime::currentDateTimeUtc()) != Remedy::None;
    return isShownAnyway && isFound(row);
}

bool SavedKeyFilter::isFound(int row) const
{
    if (m_words.isEmpty())
        return true;
    const SavedKey key = m_keys.at(row);
    const QString status = m_keys.index(row).data(SavedKeyModel::StatusRole).toString();
    const QString all = folded(
            QStringList { key.name, key.account, key.key.display, key.owner, key.approver, status }
                    .join(u'\n'));
    return std::ranges::all_of(m_words, [&all](const QString &word) { return all.contains(word); });
}

bool SavedKeyFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = compare(m_keys.keys().at(left.row()), m_keys.keys().at(right.row()));
    return order == 0 ? left.row() < right.row() : order < 0;
}

int SavedKeyFilter::compare(const SavedKey &left, const SavedKey &right) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (m_order) {
    case Order::Name:
        return 0; // the order in which they come
    case Order::Account:
        return m_collator.compare(left.account, right.account);
    case Order::Outcome:
        return int(conditionOf(left, now)) - int(conditionOf(right, now));
    case Order::ReviewDay:
        return compareDays(lookAgainOn(left), lookAgainOn(right));
    }
    Q_UNREACHABLE();
}
