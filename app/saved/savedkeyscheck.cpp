// SPDX-License-Identifier: MIT

#include "savedkeyscheck.h"

#include "app/check/keycheck.h"

#include <QPointer>

#include <algorithm>
#include <utility>

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
}

void SavedKeysCheck::start(const QList<SavedKey> &keys)
{
    for (const SavedKey &key : keys)
        m_waiting.append({ key.id, key.account });
    goOn();
}

// One step a turn of the event loop, so that the window answers in between; and so that whoever
// hears of a step may delete this object.
void SavedKeysCheck::goOnLater()
{
    QMetaObject::invokeMethod(this, &SavedKeysCheck::goOn, Qt::QueuedConnection);
}

void SavedKeysCheck::goOn()
{
    if (m_waiting.isEmpty() && m_accounts.isEmpty()) {
        if (!std::exchange(m_isOver, true))
            Q_EMIT finished();
        return;
    }
    if (m_waiting.isEmpty() || m_isFetching || m_accounts.size() >= mostAtOnce)
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
    const auto saved = m_savedKeys.find(turn.id);
    if (!saved) {
        goOnLater();
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
    if (!self)
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
        m_accounts.remove(turn.account);
        goOnLater();
        const QPointer<SavedKeysCheck> self(this);
        if (!m_savedKeys.takeResult(turn.id, report) && self)
            Q_EMIT notWritten(turn.id);
        if (self)
            Q_EMIT checked(turn.id, report);
    });
    check->start();
    goOnLater();
}

void SavedKeysCheck::leave(const Turn &turn, Problem problem)
{
    goOnLater();
    const QPointer<SavedKeysCheck> self(this);
    if (!m_savedKeys.takeFailure(turn.id, problem) && self)
        Q_EMIT notWritten(turn.id);
    if (self)
        Q_EMIT failed(turn.id, problem);
}
