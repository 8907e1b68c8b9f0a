// SPDX-License-Identifier: MIT

#include "keychainlabels.h"

#include "app/vault/vault.h"
#include "entrylabel.h"
#include "savedkeys.h"

KeychainLabels::KeychainLabels(Vault &vault, const SavedKeys &savedKeys)
    : m_vault(vault)
    , m_savedKeys(savedKeys)
{
    connect(&savedKeys, &SavedKeys::changed, this, &KeychainLabels::onChanged);
}

KeychainLabels::~KeychainLabels() = default;

void KeychainLabels::onChanged(const QString &id)
{
    const auto saved = m_savedKeys.find(id);
    const QString label = saved ? EntryLabel::of(*saved) : QString();
    if (label.isEmpty() || m_given.value(id) == label)
        return;
    m_given.insert(id, label);
    m_vault.label(id, label);
}
