// SPDX-License-Identifier: MIT

#include "findingmodel.h"

#include "ui/words/words.h"

FindingModel::FindingModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FindingModel::reset()
{
    beginResetModel();
    m_findings.fill(std::nullopt);
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

QModelIndex FindingModel::indexOf(Resource resource) const
{
    return index(int(resource));
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
    const auto &finding = m_findings[size_t(index.row())];
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
        return QString(permissions()[size_t(index.row())].resourceName);
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
    if (m_detailed)
        return Words::details(finding);
    if (finding.access == Access::Missing)
        return Words::howToGrant(permissionOf(finding.resource));
    if (finding.access == Access::Unknown && finding.problem)
        return Words::shortProblem(*finding.problem);
    return {};
}

QString FindingModel::sentence(int row) const
{
    const QModelIndex at = index(row);
    const QString hint = data(at, HintRole).toString();
    const QString what = tr("%1: %2.").arg(data(at, Qt::DisplayRole).toString(),
                                           data(at, StatusRole).toString());
    return hint.isEmpty() ? what : what + u' ' + hint + u'.';
}
