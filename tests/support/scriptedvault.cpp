// SPDX-License-Identifier: MIT

#include "scriptedvault.h"

#include <QCoreApplication>
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
    if (refusalToForget)
        answerLater(context, std::move(done), refusalToForget);
    else
        PracticeVault::forget(id, context, std::move(done));
}

void ScriptedVault::release()
{
    holdsBack = false;
    const auto held = std::exchange(m_held, {});
    for (const auto &act : held)
        act();
}

void ScriptedVault::answer(std::function<void()> act)
{
    if (holdsBack)
        m_held.push_back(std::move(act));
    else
        QTimer::singleShot(0, qApp, std::move(act));
}
