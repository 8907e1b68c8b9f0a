// SPDX-License-Identifier: MIT

#include "queuedvault.h"

#include <QPointer>

#include <algorithm>
#include <utility>

void QueuedVault::store(const QString &id, const Secret &key, QObject *context, Done done)
{
    add(Action::Store, id, key.duplicate(), context,
        [done = std::move(done)](Secret, std::optional<Problem> problem) { done(problem); });
}

void QueuedVault::load(const QString &id, QObject *context, Loaded loaded)
{
    add(Action::Load, id, {}, context, std::move(loaded));
}

void QueuedVault::forget(const QString &id, QObject *context, Done done)
{
    add(Action::Forget, id, {}, context,
        [done = std::move(done)](Secret, std::optional<Problem> problem) { done(problem); });
}

void QueuedVault::add(Action action, const QString &id, Secret key, QObject *context, Loaded answer)
{
    if (!answer) {
        m_isBusy = true;
        m_calls.push_back({ action, id, std::move(key), nullptr });
        return;
    }
    const auto answerOnce = [context = QPointer(context), answer = std::move(answer)](
                                    Secret found, std::optional<Problem> problem) {
        if (context)
            answerLater(context, answer, std::move(found), problem);
    };
    m_isBusy = true;
    m_calls.push_back({ action, id, std::move(key), answerOnce });
}

void QueuedVault::abandonStore(const QString &id)
{
    for (Call &call : m_calls) {
        if (call.action == Action::Store && call.id == id) {
            call.isUnwanted = true;
            return;
        }
    }
    add(Action::Forget, id, {}, nullptr, nullptr);
}

void QueuedVault::end(Outcome outcome)
{
    if (m_calls.empty())
        return;
    Call call = std::move(m_calls.front());
    m_calls.pop_front();
    std::optional<Problem> problem;
    Secret found;
    if (outcome == Outcome::Refused) {
        problem = refusal;
        if (call.action == Action::Forget)
            m_refusedToForget << call.id;
    } else if (call.action == Action::Store) {
        m_keys.insert_or_assign(call.id, call.key.duplicate());
        if (outcome == Outcome::KeptChanged)
            problem = Problem::KeychainDiffers;
        // What is to be taken back goes before anything else.
        if (problem || call.isUnwanted)
            m_calls.push_front({ Action::Forget, call.id, {}, nullptr });
    } else if (call.action == Action::Forget) {
        m_keys.erase(call.id);
        if (!call.answer)
            Q_EMIT forgottenLate(call.id);
    } else if (const auto kept = m_keys.find(call.id); kept != m_keys.end()) {
        found = kept->second.duplicate();
    } else {
        problem = Problem::KeychainEntryNotFound;
    }
    if (call.answer)
        call.answer(std::move(found), problem);
    goOn();
}

// Idle once the answer has been heard, and nothing came of it.
void QueuedVault::goOn()
{
    QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_calls.empty() && std::exchange(m_isBusy, false))
                    Q_EMIT idle();
            },
            Qt::QueuedConnection);
}

void QueuedVault::loseItsPatience()
{
    const auto late =
            std::ranges::find_if(m_calls, [](const Call &call) { return bool(call.answer); });
    if (late == m_calls.end())
        return;
    const auto answer = std::exchange(late->answer, nullptr);
    late->isUnwanted = true;
    if (late != m_calls.begin() && late->action != Action::Forget)
        m_calls.erase(late);
    answer({}, Problem::KeychainSilent);
}

void QueuedVault::put(const QString &id, const Secret &key)
{
    m_keys.insert_or_assign(id, key.duplicate());
}

void QueuedVault::lose(const QString &id)
{
    m_keys.erase(id);
}

bool QueuedVault::isWaiting(Action action) const
{
    return std::ranges::any_of(
            m_calls, [action](const Call &call) { return call.action == action && call.answer; });
}
