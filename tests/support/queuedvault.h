// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"

#include <QSet>

#include <deque>
#include <map>

// A keychain that does one thing after the other, as SystemVault does, each when a test says so and
// in the way that it says.
class QueuedVault : public Vault
{
    Q_OBJECT
public:
    enum class Outcome {
        Done,
        Refused, // nothing has changed
        KeptChanged, // stored, but not read back as it was; anything but a store is just done
    };

    Problem refusal = Problem::KeychainLocked; // what it says when it refuses

    Backend backend() const override { return Backend::GnomeKeyring; }
    void store(const QString &id, const Secret &key, QObject *context, Done done) override;
    void load(const QString &id, QObject *context, Loaded loaded) override;
    void forget(const QString &id, QObject *context, Done done) override;
    void abandonStore(const QString &id) override;
    bool isBusy() const override { return m_isBusy; }

    // The call whose turn it is comes to its end.
    void end(Outcome outcome);
    // The oldest call that has no answer yet has waited too long: it gets its answer, but what is
    // under way is carried out all the same, and so is what is to be forgotten.
    void loseItsPatience();

    // Somebody else puts a key there, or takes it away.
    void put(const QString &id, const Secret &key);
    void lose(const QString &id);

    bool isStoring() const { return isWaiting(Action::Store); }
    bool isLoading() const { return isWaiting(Action::Load); }
    bool isForgetting() const { return isWaiting(Action::Forget); }
    qsizetype waiting() const { return qsizetype(m_calls.size()); }

    const std::map<QString, Secret> &keys() const { return m_keys; }
    // What it refused to forget when it was asked to.
    const QSet<QString> &refusedToForget() const { return m_refusedToForget; }

private:
    enum class Action { Store, Load, Forget };
    struct Call
    {
        Action action;
        QString id;
        Secret key;
        Loaded answer; // empty once it was given
        bool isUnwanted = false; // a store that is to leave nothing
    };

    bool isWaiting(Action action) const;
    void add(Action action, const QString &id, Secret key, QObject *context, Loaded answer);

    void goOn();

    std::deque<Call> m_calls; // the first is under way
    bool m_isBusy = false;
    std::map<QString, Secret> m_keys;
    QSet<QString> m_refusedToForget;
};
