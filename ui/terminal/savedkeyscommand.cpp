// SPDX-License-Identifier: MIT

#include "savedkeyscommand.h"

#include "app/saved/savedkeyscheck.h"
#include "console.h"
#include "options.h"
#include "savedkeystext.h"
#include "ui/words/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const SavedKey &key, const QString &name)
{
    const auto composed = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_C);
    };
    return key.id == name || composed(key.name).compare(composed(name), Qt::CaseInsensitive) == 0;
}

QStringList idsOf(const QList<SavedKey> &keys)
{
    QStringList ids;
    for (const SavedKey &key : keys)
        ids.append(key.id);
    return ids;
}

} // namespace

SavedKeysCommand::SavedKeysCommand(SavedKeys &savedKeys, Output output, QObject *parent)
    : QObject(parent)
    , m_savedKeys(savedKeys)
    , m_output(output)
{
}

int SavedKeysCommand::list() const
{
    const QStringList ids = idsOf(m_savedKeys.all());
    if (ids.isEmpty())
        Console::say(tr("No key is saved here for this user."));
    return write(ids) ? 0 : CheckCommand::status(Verdict::Undecided);
}

void SavedKeysCommand::check(const QStringList &names, StripeApi &api, Vault &vault)
{
    const auto keys = keysCalled(names);
    if (!keys) {
        Console::say(tr("Not every name is that of a saved key; nothing was checked. --list shows "
                        "the names. A key itself never belongs on the command line, where others "
                        "can read it."));
        Q_EMIT finished(Options::misuseStatus);
        return;
    }
    if (keys->isEmpty()) {
        // A task that checks nothing day after day must not look well.
        Console::say(tr("No key is saved here for this user, so nothing was checked."));
        write({});
        Q_EMIT finished(CheckCommand::status(Verdict::Undecided));
        return;
    }
    auto *check = new SavedKeysCheck(api, vault, m_savedKeys, this);
    connect(check, &SavedKeysCheck::checked, this,
            [this](const QString &id, const Report &report) { m_reports.insert(id, report); });
    connect(check, &SavedKeysCheck::failed, this, [this](const QString &id, Problem problem) {
        const auto key = m_savedKeys.find(id);
        m_reports.insert(id,
                         Report::ofUntried(key ? key->key : KeyIdentity(), problem,
                                           QDateTime::currentDateTimeUtc()));
    });
    connect(check, &SavedKeysCheck::notWritten, this, [this] { m_isEachNoted = false; });
    connect(check, &SavedKeysCheck::finished, this, [this, ids = idsOf(*keys)] { conclude(ids); });
    check->start(*keys);
}

// In the order of the list, each once.
std::optional<QList<SavedKey>> SavedKeysCommand::keysCalled(const QStringList &names) const
{
    QList<SavedKey> keys;
    QSet<QString> found;
    for (const SavedKey &key : m_savedKeys.all()) {
        const auto isMeant = [&key](const QString &name) { return isCalled(key, name); };
        if (names.isEmpty() || std::ranges::any_of(names, isMeant))
            keys.append(key);
        for (const QString &name : names) {
            if (isMeant(name))
                found.insert(name);
        }
    }
    const bool isEachFound = std::ranges::all_of(
            names, [&found](const QString &name) { return found.contains(name); });
    return isEachFound ? std::optional(keys) : std::nullopt;
}

void SavedKeysCommand::conclude(const QStringList &ids)
{
    QList<int> statuses;
    QSet<Problem> keychainProblems;
    for (const Report &report : m_reports) {
        statuses.append(CheckCommand::status(report.verdict));
        if (report.problem && *report.problem >= Problem::KeychainAbsent)
            keychainProblems.insert(*report.problem);
    }
    for (const Problem problem : keychainProblems)
        Console::say(Words::problem(problem));
    if (!m_isEachNoted)
        Console::say(tr("Not every result could be written to the list of saved keys."));
    if (!write(ids))
        statuses.append(CheckCommand::status(Verdict::Undecided));
    Q_EMIT finished(worst(statuses));
}

// What another copy of the program removes in the meantime is left out.
bool SavedKeysCommand::write(const QStringList &ids) const
{
    QList<SavedKeysText::Entry> entries;
    for (const QString &id : ids) {
        if (const auto key = m_savedKeys.find(id))
            entries.append(
                    { *key,
                      m_reports.contains(id) ? std::optional(m_reports.value(id)) : std::nullopt });
    }
    const bool isTold = Console::write(m_output == Output::Json ? SavedKeysText::json(entries)
                                                                : SavedKeysText::plain(entries));
    if (!isTold)
        Console::say(tr("The result could not be written."));
    return isTold;
}

int SavedKeysCommand::worst(const QList<int> &statuses)
{
    for (const Verdict verdict :
         { Verdict::UnusableKey, Verdict::MissingPermissions, Verdict::Undecided }) {
        if (statuses.contains(CheckCommand::status(verdict)))
            return CheckCommand::status(verdict);
    }
    return CheckCommand::status(Verdict::Ready);
}
