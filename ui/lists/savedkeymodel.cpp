// SPDX-License-Identifier: MIT

#include "savedkeymodel.h"

#include "app/saved/condition.h"
#include "ui/words/rotationwords.h"
#include "ui/words/savedkeystatus.h"
#include "ui/words/savedkeyswords.h"
#include "ui/words/words.h"
#include "verdictsign.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace {

// It came back from the keychain, or its file is damaged, and nobody has looked since.
bool isForgotten(const SavedKey &key)
{
    return key.memory == SavedKey::Memory::Lost && !key.lastTry();
}

QString shortly(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

SavedKeyModel::SavedKeyModel(SavedKeysOverview &overview, QObject *parent)
    : QAbstractListModel(parent)
    , m_overview(overview)
{
    connect(&m_overview, &SavedKeysOverview::changed, this, &SavedKeyModel::onChanged);
    connect(&m_overview, &SavedKeysOverview::progressed, this, [this] {
        const auto state = m_overview.progress().state;
        if (std::exchange(m_state, state) != state)
            retranslate(); // what was not checked is said in its row
    });
}

void SavedKeyModel::refresh()
{
    const QList<SavedKey> keys = m_overview.keys();
    if (m_keys.isEmpty() && !keys.isEmpty()) {
        beginInsertRows({}, 0, int(keys.size()) - 1);
        m_keys = keys;
        endInsertRows();
        return;
    }
    QSet<QString> ids;
    for (const SavedKey &key : keys)
        ids.insert(key.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!ids.contains(m_keys.at(row).id))
            remove(row);
    }
    for (const SavedKey &key : keys) {
        if (find(key.id) != key)
            put(key);
    }
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
    m_changes.remove(key.id);
    const int row = rowOf(key.id);
    if (row < 0) {
        insert(key);
    } else if (m_keys.at(row).name != key.name) {
        rename(row, key);
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

// A row that moves stays the chosen one.
void SavedKeyModel::rename(int row, const SavedKey &key)
{
    QList<SavedKey> others = m_keys;
    others.removeAt(row);
    const int place = int(std::ranges::lower_bound(others, key, m_order) - others.begin());
    if (place != row) {
        beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
        m_keys.move(row, place);
        endMoveRows();
    }
    m_keys[place] = key;
    Q_EMIT dataChanged(index(place), index(place));
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
    case Qt::EditRole:
        return saved.name;
    case Qt::AccessibleTextRole:
        return accessibleText(saved);
    case DetailsRole:
        return details(saved);
    case StatusRole:
        return status(saved).text;
    case SymbolRole:
        return int(status(saved).sign.symbol);
    case ToneRole:
        return int(status(saved).sign.tone);
    case RemedyRole:
        return remedy(saved);
    default:
        return {};
    }
}

Qt::ItemFlags SavedKeyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool SavedKeyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const SavedKey saved = at(index.row());
    const QString name = value.toString().simplified();
    // No name is a change of mind.
    if (role != Qt::EditRole || name.isEmpty() || name == saved.name)
        return false;
    const bool isDone = m_overview.rename(saved.id, name);
    if (!isDone)
        Q_EMIT notRenamed();
    return isDone;
}

QString SavedKeyModel::remedy(const SavedKey &saved) const
{
    const SavedKeysOverview::Activity activity = m_overview.activity(saved.id);
    const bool isAtWork = activity.isChecking || activity.isRemoving;
    return isAtWork ? QString()
                    : SavedKeysWords::remedy(remedyOf(saved, QDateTime::currentDateTimeUtc()));
}

QString SavedKeyModel::accessibleText(const SavedKey &saved) const
{
    const QString known = tr("%1. %2. %3.").arg(saved.name, status(saved).text, details(saved));
    const QString toDo = remedy(saved);
    //: %1: what is known of a key; %2: a button, "Check again"
    return toDo.isEmpty() ? known : tr("%1 Space bar: %2.").arg(known, toDo);
}

// The list has but the end of each history; the whole one is read for the rows that are seen.
QList<PermissionChange> SavedKeyModel::changes(const QString &id) const
{
    if (!m_changes.contains(id)) {
        const auto whole = m_overview.findWhole(id);
        m_changes.insert(id, PermissionChange::in(whole ? whole->history : CheckHistory()));
    }
    return m_changes.value(id);
}

QString SavedKeyModel::details(const SavedKey &saved) const
{
    QStringList parts = Words::changes(changes(saved.id));
    parts << saved.key.display << RotationWords::details(saved) << Words::kindAndMode(saved.key);
    if (!saved.account.isEmpty())
        parts << saved.account;
    if (isForgotten(saved) && !saved.key.display.isEmpty())
        parts << tr("found in the keychain");
    if (saved.checkedAt.isValid())
        parts << tr("checked on %1").arg(shortly(saved.checkedAt));
    const auto lastTry = saved.lastTry();
    if (lastTry && !lastTry->isDecided() && lastTry->at != saved.checkedAt)
        parts << tr("tried on %1").arg(shortly(lastTry->at));
    const CheckProgress &progress = m_overview.progress();
    if (progress.state == CheckProgress::State::Stopped && progress.left.contains(saved.id))
        parts << tr("not checked this time");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

SavedKeyModel::Status SavedKeyModel::status(const SavedKey &key) const
{
    const Sign atWork { Symbol::Info, TextLabel::Tone::Hint };
    const SavedKeysOverview::Activity activity = m_overview.activity(key.id);
    if (activity.isRemoving)
        return { tr("Removing…"), atWork };
    if (activity.isChecking)
        return { tr("Checking…"), atWork };
    if (activity.notChecked)
        return { Words::shortProblem(*activity.notChecked),
                 signOf(SavedKeyStatus::Kind::NotKnown) };
    const auto known = SavedKeyStatus::of(key, QDateTime::currentDateTimeUtc());
    return { known.text, signOf(known.kind) };
}
