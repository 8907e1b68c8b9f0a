// SPDX-License-Identifier: MIT

#include "scriptedvault.h"

#include <QPointer>
#include <QTimer>

void ScriptedVault::store(const QString &id, const Secret &key, QObject *context, Done done)
{
    latest = id;
    if (refusal) {
        answer([context = QPointer(context), done = std::move(done), refusal = refusal] {
            if (context)
                done(refusal);
        });
        return;
    }
    auto copy = std::make_shared<Secret>(key.duplicate());
    answer([this, id, copy, context = QPointer(context), done = std::move(done)] {
        PracticeVault::store(id, *copy, context, done);
    });
}

void ScriptedVault::load(const QString &id, QObject *context, Loaded loaded)
{
    if (refusal) {
        answer([context = QPointer(context), loaded = std::move(loaded), refusal = refusal] {
            if (context)
                loaded({}, refusal);
        });
        return;
    }
    answer([this, id, context = QPointer(context), loaded = std::move(loaded)] {
        PracticeVault::load(id, context, loaded);
    });
}

void ScriptedVault::forget(const QString &id, QObject *context, Done done)
{
    if (refusalToForget) {
        answerLater(context, std::move(done), refusalToForget);
        return;
    }
    answer([this, id, context = QPointer(context), done = std::move(done)] {
        PracticeVault::forget(id, context, done);
    });
}

void ScriptedVault::put(const QString &id, const Secret &key, const QString &label)
{
    m_keys.insert_or_assign(id, key.duplicate());
    m_labels[id] = label;
}

void ScriptedVault::list(Prompts prompts, QObject *context, Listed listed)
{
    const bool asks = prompts == Prompts::Allowed;
    isLocked = isLocked && (!asks || refusal);
    const auto answerNow = [contents = contents(), context = QPointer(context),
                            problem = asks ? refusal : std::nullopt, listed = std::move(listed)] {
        if (context)
            listed(contents, problem);
    };
    if (asks)
        answer(answerNow);
    else
        QTimer::singleShot(0, this, answerNow);
}

Vault::Contents ScriptedVault::contents() const
{
    if (isLocked)
        return { {}, qsizetype(m_keys.size()) };
    Contents contents;
    for (const auto &[id, key] : m_keys)
        contents.entries.append({ id, m_labels.value(id) });
    return contents;
}

void ScriptedVault::release()
{
    holdsBack = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &act : held)
        carryOut(act);
}

void ScriptedVault::answer(std::function<void()> act)
{
    ++m_unheard;
    if (holdsBack)
        m_held.push_back(std::move(act));
    else
        QTimer::singleShot(0, this, [this, act = std::move(act)] { carryOut(act); });
}

void ScriptedVault::carryOut(const std::function<void()> &act)
{
    act();
    // After the answer, which is on its way.
    QTimer::singleShot(0, this, [this] {
        if (--m_unheard == 0)
            Q_EMIT idle();
    });
}
