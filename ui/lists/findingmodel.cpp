// SPDX-License-Identifier: MIT

#include "findingmodel.h"

#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

FindingModel::FindingModel(QObject *parent)
    : QAbstractListModel(parent)
{
    restoreOrder();
}

void FindingModel::restoreOrder()
{
    std::ranges::transform(permissions(), m_order.begin(), &Permission::resource);
}

void FindingModel::reset()
{
    beginResetModel();
    m_findings.fill(std::nullopt);
    restoreOrder();
    m_decided = 0;
    endResetModel();
}

void FindingModel::put(const Finding &finding)
{
    auto &place = m_findings[size_t(finding.resource)];
    m_decided += !place.has_value();
    place = finding;
    const QModelIndex changed = indexOf(finding.resource);
    Q_EMIT dataChanged(changed, changed);
}

void FindingModel::putMissingFirst()
{
    const auto rank = [this](Resource resource) {
        const auto &finding = m_findings[size_t(resource)];
        if (!finding || finding->access == Access::Unknown)
            return 1;
        return finding->access == Access::Missing ? 0 : 2;
    };
    beginResetModel();
    restoreOrder();
    std::ranges::stable_sort(m_order, {}, rank);
    endResetModel();
}

const std::optional<Finding> &FindingModel::findingAt(int row) const
{
    return m_findings[size_t(m_order[size_t(row)])];
}

QModelIndex FindingModel::indexOf(Resource resource) const
{
    return index(int(std::ranges::find(m_order, resource) - m_order.begin()));
}

void FindingModel::setDetailed(bool detailed)
{
    m_detailed = detailed;
    retranslate();
}

void FindingModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &finding = findingAt(index.row());
    const auto tone = [&] {
        if (!finding)
            return TextLabel::Tone::Muted;
        switch (finding->access) {
        case Access::Granted:
            return TextLabel::Tone::Good;
        case Access::Missing:
            return TextLabel::Tone::Bad;
        case Access::Unknown:
            return TextLabel::Tone::Hint;
        }
        Q_UNREACHABLE();
    };
    const auto symbol = [&] {
        if (!finding)
            return Symbol::Empty;
        switch (finding->access) {
        case Access::Granted:
            return Symbol::Tick;
        case Access::Missing:
            return Symbol::Triangle;
        case Access::Unknown:
            return Symbol::Question;
        }
        Q_UNREACHABLE();
    };
    switch (role) {
    case Qt::DisplayRole:
        return QString(permissionOf(m_order[size_t(index.row())]).resourceName);
    case Qt::AccessibleTextRole:
        return sentence(index.row());
    case StatusRole:
        return finding ? Words::access(finding->access) : tr("Waiting");
    case HintRole:
        return finding ? hint(*finding) : QString();
    case SymbolRole:
        return int(symbol());
    case ToneRole:
        return int(tone());
    default:
        return {};
    }
}

QString FindingModel::hint(const Finding &finding) const
{
    QStringList parts;
    if (finding.access == Access::Missing)
        parts << Words::howToGrant(permissionOf(finding.resource));
    else if (finding.access == Access::Unknown && finding.problem)
        parts << Words::shortProblem(*finding.problem);
    if (m_detailed)
        parts << Words::details(finding);
    return parts.join(u" · "_s);
}

QString FindingModel::sentence(int row) const
{
    const QModelIndex at = index(row);
    const QString hint = data(at, HintRole).toString();
    const QString what = tr("%1: %2.").arg(data(at, Qt::DisplayRole).toString(),
                                           data(at, StatusRole).toString());
    return hint.isEmpty() ? what : what + u' ' + hint + u'.';
}
