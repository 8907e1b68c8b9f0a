// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>

class SavedKeys;
class Vault;

// Names the keychain's entries after the list of saved keys, for as long as it lives: each that is
// added or changed there. So entries of the first release get their names with their next check.
class KeychainLabels : public QObject
{
public:
    // Both outlive this object.
    KeychainLabels(Vault &vault, const SavedKeys &savedKeys);
    ~KeychainLabels() override;

private:
    void onChanged(const QString &id);

    Vault &m_vault;
    const SavedKeys &m_savedKeys;
    QHash<QString, QString> m_given; // by id, so that each is given once
};
