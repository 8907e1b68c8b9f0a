// SPDX-License-Identifier: MIT

#include "savedkeyscheck.h"

#include "app/check/keycheck.h"

#include <QPointer>

#include <algorithm>

namespace {

// Is true of the keychain, and not of one entry in it.
bool concernsAll(Problem problem)
{
    constexpr Problem ofAll[] = {
        Problem::KeychainAbsent,   Problem::KeychainSwitchedOff, Problem::KeychainLocked,
        Problem::KeychainDeclined, Problem::KeychainSilent,
    };
    return std::ranges::find(ofAll, problem) != std::end(ofAll);
}

} // namespace

SavedKeysCheck::SavedKeysCheck(StripeApi &api, Vault &vault, SavedKeys &savedKeys, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_vault(vault)
    , m_savedKeys(savedKeys)
{
    m_nextStep.setSingleShot(true);
    m_nextStep.setInterval(0);
    connect(&m_nextStep, &QTimer::timeout, this, &SavedKeysCheck::goOn);
}

void SavedKeysCheck::start(const QList<SavedKey> &keys)
{
    for (const SavedKey &key : keys)
        m_waiting.append({ key.id, key.account });
    goOn();
}

void SavedKeysCheck::goOn()
{
    if (!m_waiting.isEmpty())
        goOnWithNext();
    else if (m_accounts.isEmpty() && m_writing == 0)
        Q_EMIT finished();
}

void SavedKeysCheck::goOnWithNext()
{
    if (m_isFetching || m_accounts.size() >= mostAtOnce)
        return;
    if (m_obstacle) {
        leave(m_waiting.takeFirst(), *m_obstacle);
        return;
    }
    const auto next = std::ranges::find_if(
            m_waiting, [this](const Turn &turn) { return !m_accounts.contains(turn.account); });
    if (next == m_waiting.end())
        return;
    const Turn turn = *next;
    m_waiting.erase(next);
    fetch(turn);
}

void SavedKeysCheck::fetch(const Turn &turn)
{
    const auto saved = m_savedKeys.find(turn.id, SavedKey::HistoryPart::End);
    if (!saved) {
        m_nextStep.start();
        Q_EMIT gone(turn.id);
        return;
    }
    m_isFetching = true;
    m_accounts.insert(turn.account);
    m_vault.load(turn.id, this,
                 [this, turn, saved = *saved](Secret key, std::optional<Problem> problem) {
                     onLoaded(turn, saved, std::move(key), problem);
                 });
    Q_EMIT fetching(turn.id);
}

void SavedKeysCheck::onLoaded(const Turn &turn, const SavedKey &saved, Secret key,
                              std::optional<Problem> problem)
{
    m_isFetching = false;
    const QPointer<SavedKeysCheck> self(this);
    Q_EMIT fetched(turn.id);
    if (self.isNull())
        return;
    if (!problem) {
        check(turn, { saved.key, std::move(key) });
        return;
    }
    m_accounts.remove(turn.account);
    if (concernsAll(*problem))
        m_obstacle = problem;
    leave(turn, *problem);
}

void SavedKeysCheck::check(const Turn &turn, StripeKey key)
{
    auto *check = new KeyCheck(m_api, std::move(key), this);
    connect(check, &KeyCheck::finished, this, [this, turn, check](const Report &report) {
        check->deleteLater();
        note(turn, report);
    });
    check->start();
    m_nextStep.start();
}

void SavedKeysCheck::note(const Turn &turn, const Report &report)
{
    m_accounts.remove(turn.account);
    m_nextStep.start();
    ++m_writing;
    m_savedKeys.takeResultLater(turn.id, report, this, [this, turn, report](bool isWritten) {
        onWritten(turn.id, isWritten, [this, turn, report] { Q_EMIT checked(turn.id, report); });
    });
}

void SavedKeysCheck::leave(const Turn &turn, Problem problem)
{
    ++m_writing;
    m_savedKeys.takeFailureLater(turn.id, problem, this, [this, turn, problem](bool isWritten) {
        onWritten(turn.id, isWritten, [this, turn, problem] { Q_EMIT failed(turn.id, problem); });
    });
}

void SavedKeysCheck::onWritten(const QString &id, bool isWritten, const std::function<void()> &tell)
{
    --m_writing;
    m_nextStep.start();
    const QPointer<SavedKeysCheck> self(this);
    if (!isWritten)
        Q_EMIT notWritten(id);
    if (!self.isNull())
        tell();
}
