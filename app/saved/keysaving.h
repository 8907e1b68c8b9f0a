// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "savedkeys.h"

#include <QObject>

// One attempt to save one key: not twice, into the keychain, then its name and result into the
// list, then out with the key that it replaces. Ends with one finished(), or with abandon(): then
// it says nothing more, and the vault takes back what the keychain still accepts. Deletes itself at
// its end.
class KeySaving : public QObject
{
    Q_OBJECT
public:
    // Both outlive this object.
    KeySaving(Vault &vault, SavedKeys &savedKeys, QObject *parent);

    // alike are saved keys that it may be, when that is not known yet.
    void start(const Secret &key, const SavedKey &record, const std::optional<SavedKey> &replaced,
               const QList<SavedKey> &alike = {});
    void abandon();

Q_SIGNALS:
    void finished(std::optional<Problem> problem);
    // Instead of finished(): it is this one, and nothing was changed.
    void alreadySaved(const SavedKey &saved);
    // After finished(): the new key is saved, and the keychain still has the old one.
    void replacedKept(const SavedKey &replaced, Problem problem);

private:
    void onCompared(const std::optional<SavedKey> &saved);
    void onStored(std::optional<Problem> problem);
    void forgetReplaced();
    void onReplacedForgotten(std::optional<Problem> problem);

    Vault &m_vault;
    SavedKeys &m_savedKeys;
    Secret m_key;
    SavedKey m_record;
    std::optional<SavedKey> m_replaced;
    bool m_abandoned = false;
};
