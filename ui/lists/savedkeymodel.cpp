// SPDX-License-Identifier: MIT

#include "savedkeymodel.h"

#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace {

QString details(const SavedKey &saved)
{
    QStringList parts { saved.key.display, Words::kindAndMode(saved.key) };
    if (!saved.account.isEmpty())
        parts << saved.account;
    if (saved.checkedAt.isValid())
        parts << SavedKeyModel::tr("checked on %1")
                         .arg(QLocale().toString(saved.checkedAt.toLocalTime(),
                                                 QLocale::ShortFormat));
    return parts.join(QStringLiteral(" · "));
}

QString outcome(const SavedKey &saved)
{
    switch (saved.verdict) {
    case Verdict::Ready:
        return SavedKeyModel::tr("Ready for Combidesk");
    case Verdict::MissingPermissions:
        return saved.missing == 0
                ? SavedKeyModel::tr("Permissions missing")
                : SavedKeyModel::tr("%n permission(s) missing", nullptr, saved.missing);
    case Verdict::UnusableKey:
        return SavedKeyModel::tr("Cannot be used");
    case Verdict::Undecided:
        return SavedKeyModel::tr("Could not check");
    }
    Q_UNREACHABLE();
}

std::pair<Symbol, TextLabel::Tone> lookOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return { Symbol::Tick, TextLabel::Tone::Good };
    case Verdict::MissingPermissions:
    case Verdict::UnusableKey:
        return { Symbol::Triangle, TextLabel::Tone::Bad };
    case Verdict::Undecided:
        return { Symbol::Question, TextLabel::Tone::Hint };
    }
    Q_UNREACHABLE();
}

} // namespace

SavedKeyModel::SavedKeyModel(SavedKeysOverview &overview, QObject *parent)
    : QAbstractListModel(parent)
    , m_overview(overview)
    , m_keys(overview.keys())
{
    connect(&m_overview, &SavedKeysOverview::changed, this, &SavedKeyModel::onChanged);
}

void SavedKeyModel::refresh()
{
    const QList<SavedKey> keys = m_overview.keys();
    QSet<QString> ids;
    for (const SavedKey &key : keys)
        ids.insert(key.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!ids.contains(m_keys.at(row).id))
            remove(row);
    }
    for (const SavedKey &key : keys)
        put(key);
}

void SavedKeyModel::retranslate()
{
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SavedKeyModel::onChanged(const QString &id)
{
    const auto key = m_overview.find(id);
    const int row = rowOf(id);
    if (key)
        put(*key);
    else if (row >= 0)
        remove(row);
}

void SavedKeyModel::put(const SavedKey &key)
{
    const int row = rowOf(key.id);
    if (row < 0) {
        insert(key);
    } else if (m_keys.at(row).name != key.name) {
        remove(row);
        insert(key);
    } else {
        m_keys[row] = key;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void SavedKeyModel::insert(const SavedKey &key)
{
    const int row = int(std::ranges::lower_bound(m_keys, key, m_order) - m_keys.begin());
    beginInsertRows({}, row, row);
    m_keys.insert(row, key);
    endInsertRows();
}

void SavedKeyModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_keys.removeAt(row);
    endRemoveRows();
}

int SavedKeyModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_keys, id, &SavedKey::id);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

int SavedKeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant SavedKeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SavedKey &saved = m_keys.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return saved.name;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3.").arg(saved.name, status(saved), details(saved));
    case DetailsRole:
        return details(saved);
    case StatusRole:
        return status(saved);
    case SymbolRole:
        return int(isDecided(saved) ? lookOf(saved.verdict).first : Symbol::Info);
    case ToneRole:
        return int(isDecided(saved) ? lookOf(saved.verdict).second : TextLabel::Tone::Hint);
    default:
        return {};
    }
}

bool SavedKeyModel::isDecided(const SavedKey &key) const
{
    return m_overview.activity(key.id) == SavedKeysOverview::Activity();
}

QString SavedKeyModel::status(const SavedKey &key) const
{
    const SavedKeysOverview::Activity activity = m_overview.activity(key.id);
    if (activity.isRemoving)
        return tr("Removing…");
    if (activity.isChecking)
        return tr("Checking…");
    return activity.notChecked ? Words::shortProblem(*activity.notChecked) : outcome(key);
}
