// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/keychainpatience.h"
#include "app/vault/vault.h"
#include "savedkeys.h"

#include <QObject>
#include <QSet>

// Keys that the keychain has for this program and the list of saved keys does not know, because the
// list was lost or damaged. How many there are is asked without asking the person anything; they
// come into the list when the person wants it, each read once for what may be shown of it.
class KeyRecovery : public QObject
{
    Q_OBJECT
public:
    // Both outlive this object.
    KeyRecovery(Vault &vault, SavedKeys &savedKeys,
                std::chrono::milliseconds keychainPatience = KeychainPatience::usual,
                QObject *parent = nullptr);

    // At least so many are there. 0 while nothing is known of the keychain.
    qsizetype missing() const { return m_missing; }
    bool isUnderWay() const { return m_isUnderWay; }
    bool keychainIsAsking() const { return m_patience.isOver(); }

    // Ends with one finished(); nothing happens while it is under way.
    void start();

Q_SIGNALS:
    void changed(); // missing(), isUnderWay() or keychainIsAsking()
    // found: how many came into the list. problem: what stood in the way of finding all.
    void finished(int found, std::optional<Problem> problem);

private:
    void look();
    void count(const Vault::Contents &contents);
    bool isMissing(const QString &id) const;
    void onListed(const Vault::Contents &contents, std::optional<Problem> problem);
    void fetchNext();
    void onFetched(const Vault::Contents::Entry &entry, const Secret &key,
                   std::optional<Problem> problem);
    void take(const Vault::Contents::Entry &entry, const KeyIdentity &key);
    QString nameFor(const Vault::Contents::Entry &entry, const KeyIdentity &key) const;
    void finish();

    Vault &m_vault;
    SavedKeys &m_savedKeys;
    KeychainPatience m_patience;
    qsizetype m_missing = 0;
    bool m_isUnderWay = false;
    QList<Vault::Contents::Entry> m_toFetch;
    QSet<QString> m_noKeys; // what was found in these entries is no key
    int m_found = 0;
    std::optional<Problem> m_problem;
};
