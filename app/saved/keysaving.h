// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "savedkeys.h"

#include <QObject>

// One attempt to save one key: into the keychain, then its name and result into the list. Ends with
// one finished(). Once abandoned it says nothing more, takes back what the keychain still accepts
// afterwards, and deletes itself.
class KeySaving : public QObject
{
    Q_OBJECT
public:
    // Both outlive this object.
    KeySaving(Vault &vault, SavedKeys &savedKeys, QObject *parent);

    // replaced is the id of a saved key that this one takes the place of, or empty.
    void start(const Secret &key, const SavedKey &record, const QString &replaced);
    void abandon();

Q_SIGNALS:
    void finished(std::optional<Problem> problem);

private:
    void onStored(std::optional<Problem> problem);
    void forgetReplaced();

    Vault &m_vault;
    SavedKeys &m_savedKeys;
    SavedKey m_record;
    QString m_replaced;
    bool m_abandoned = false;
};
