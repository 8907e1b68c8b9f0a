// SPDX-License-Identifier: MIT

#include "keysaving.h"

#include "keyrecognition.h"

#include <utility>

KeySaving::KeySaving(Vault &vault, SavedKeys &savedKeys, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_savedKeys(savedKeys)
{
}

void KeySaving::start(const Secret &key, const SavedKey &record,
                      const std::optional<SavedKey> &replaced, const QList<SavedKey> &alike)
{
    m_record = record;
    m_replaced = replaced;
    m_key = key.duplicate();
    auto *recognition = new KeyRecognition(m_vault, this);
    connect(recognition, &KeyRecognition::finished, this, &KeySaving::onCompared);
    recognition->start(m_key, alike);
}

void KeySaving::onCompared(const std::optional<SavedKey> &saved)
{
    if (m_abandoned)
        return;
    if (saved) {
        deleteLater();
        Q_EMIT alreadySaved(*saved);
        return;
    }
    m_vault.store(m_record.id, std::exchange(m_key, {}), this,
                  [this](std::optional<Problem> problem) { onStored(problem); });
}

void KeySaving::abandon()
{
    m_abandoned = true;
    m_vault.abandonStore(m_record.id);
    deleteLater();
}

void KeySaving::onStored(std::optional<Problem> problem)
{
    if (m_abandoned)
        return;
    // The old one goes only after the new one is in the list: a failure in between leaves one key
    // too many, never one too few.
    if (!problem && !m_savedKeys.put(m_record)) {
        m_vault.abandonStore(m_record.id);
        problem = Problem::ListNotWritten;
    }
    if (!problem && m_replaced)
        forgetReplaced();
    else
        deleteLater();
    Q_EMIT finished(problem);
}

void KeySaving::forgetReplaced()
{
    m_vault.forget(m_replaced->id, this,
                   [this](std::optional<Problem> problem) { onReplacedForgotten(problem); });
}

// First the key, then its name, as always: what the keychain does not forget stays in the list.
void KeySaving::onReplacedForgotten(std::optional<Problem> problem)
{
    if (!problem && !m_savedKeys.remove(m_replaced->id))
        problem = Problem::ListNotWritten;
    if (problem)
        Q_EMIT replacedKept(*m_replaced, *problem);
    deleteLater();
}
