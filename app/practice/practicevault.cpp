// SPDX-License-Identifier: MIT

#include "practicevault.h"

#include <utility>

void PracticeVault::store(const QString &id, const Secret &key, QObject *context, Done done)
{
    m_keys.insert_or_assign(id, key.duplicate());
    answerLater(context, std::move(done), std::nullopt);
}

void PracticeVault::load(const QString &id, QObject *context, Loaded loaded)
{
    const auto found = m_keys.find(id);
    if (found == m_keys.end())
        answerLater(context, std::move(loaded), {}, Problem::KeychainEntryNotFound);
    else
        answerLater(context, std::move(loaded), found->second.duplicate(), std::nullopt);
}

void PracticeVault::forget(const QString &id, QObject *context, Done done)
{
    m_keys.erase(id);
    answerLater(context, std::move(done), std::nullopt);
}
