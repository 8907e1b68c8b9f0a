// SPDX-License-Identifier: MIT

#include "savedkeymodel.h"

#include "app/setup/keysetup.h"
#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/words.h"

#include <QLocale>

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

QString status(const SavedKey &saved)
{
    switch (saved.verdict) {
    case Verdict::Ready:
        return SavedKeyModel::tr("Ready for Combidesk");
    case Verdict::MissingPermissions:
        return SavedKeyModel::tr("%n permission(s) missing", nullptr, 11 - saved.granted);
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

SavedKeyModel::SavedKeyModel(KeySetup &setup, QObject *parent)
    : QAbstractListModel(parent)
    , m_setup(setup)
{
}

void SavedKeyModel::refresh()
{
    beginResetModel();
    m_keys = m_setup.savedKeys();
    endResetModel();
}

void SavedKeyModel::setNote(const QString &id, const QString &note)
{
    m_notes.insert(id, note);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SavedKeyModel::clearNotes()
{
    m_notes.clear();
}

int SavedKeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant SavedKeyModel::data(const QModelIndex &index, int role) const
{
    const SavedKey &saved = m_keys[index.row()];
    const QString note = m_notes.value(saved.id);
    switch (role) {
    case Qt::DisplayRole:
        return saved.name;
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3.")
                .arg(saved.name, data(index, StatusRole).toString(), details(saved));
    case DetailsRole:
        return details(saved);
    case StatusRole:
        return note.isEmpty() ? status(saved) : note;
    case SymbolRole:
        return int(note.isEmpty() ? lookOf(saved.verdict).first : Symbol::Info);
    case ToneRole:
        return int(note.isEmpty() ? lookOf(saved.verdict).second : TextLabel::Tone::Hint);
    default:
        return {};
    }
}
