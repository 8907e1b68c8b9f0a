// SPDX-License-Identifier: MIT

#include "keysaving.h"

namespace {

// A keychain that refused has nothing to take back, and would only ask for a password once more.
bool mayHaveBeenKept(std::optional<Problem> problem)
{
    return !problem || problem == Problem::KeychainSilent || problem == Problem::KeychainDiffers
            || problem == Problem::ListNotWritten;
}

} // namespace

KeySaving::KeySaving(Vault &vault, SavedKeys &savedKeys, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_savedKeys(savedKeys)
{
}

void KeySaving::start(const Secret &key, const SavedKey &record,
                      const std::optional<SavedKey> &replaced)
{
    m_record = record;
    m_replaced = replaced;
    m_vault.store(record.id, key, this,
                  [this](std::optional<Problem> problem) { onStored(problem); });
}

void KeySaving::abandon()
{
    m_abandoned = true;
}

void KeySaving::onStored(std::optional<Problem> problem)
{
    // The old one goes only after the new one is in the list: a failure in between leaves one key
    // too many, never one too few.
    if (!m_abandoned && !problem && !m_savedKeys.put(m_record))
        problem = Problem::ListNotWritten;

    const bool isSaved = !problem && !m_abandoned;
    if (!isSaved && mayHaveBeenKept(problem))
        m_vault.forget(m_record.id, this, [](std::optional<Problem>) {});
    if (isSaved && m_replaced)
        forgetReplaced();
    else
        deleteLater();
    if (!m_abandoned)
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
