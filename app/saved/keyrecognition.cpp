// SPDX-License-Identifier: MIT

#include "keyrecognition.h"

KeyRecognition::KeyRecognition(Vault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
}

void KeyRecognition::start(const Secret &key, const QList<SavedKey> &alike)
{
    m_key = key.duplicate();
    m_alike = alike;
    compareNext();
}

void KeyRecognition::compareNext()
{
    if (m_alike.isEmpty()) {
        Q_EMIT finished(std::nullopt, m_isCertain);
        return;
    }
    const SavedKey saved = m_alike.takeFirst();
    m_vault.load(saved.id, this, [this, saved](Secret key, std::optional<Problem> problem) {
        onLoaded(saved, key, problem);
    });
}

void KeyRecognition::onLoaded(const SavedKey &saved, const Secret &key,
                              std::optional<Problem> problem)
{
    if (!problem && key == m_key) {
        Q_EMIT finished(saved, true);
        return;
    }
    // A keychain that does not open for one key is not asked to open for the next.
    if (problem && problem != Problem::KeychainEntryNotFound) {
        m_alike.clear();
        m_isCertain = false;
    }
    compareNext();
}
