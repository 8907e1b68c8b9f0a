// SPDX-License-Identifier: MIT

#pragma once

#include "keychaindiagnosis.h"
#include "keychainservice.h"

#include <QElapsedTimer>

#include <functional>

// What can be done with an entry of the operating system's keychain, through QtKeychain, and what
// stood in the way, by the keychain's own word. One call at a time, and prepare() before each;
// answers come later, unless this object is gone by then.
class SystemKeychain : public QObject
{
    Q_OBJECT
public:
    using Done = Vault::Done;
    using Loaded = Vault::Loaded;

    // patience: how long a keychain may take to say how it stands.
    explicit SystemKeychain(std::chrono::milliseconds patience);

    Vault::Backend backend() const { return m_service.backend(); }
    std::optional<Problem> obstacle() const;
    bool isLocked() const { return m_service.state() == KeychainState::Locked; }
    Vault::Protection protection() const { return m_service.protection(); }

    // Whether there is use in turning to the keychain. QtKeychain would make the window wait for
    // one that is silent.
    void prepare(Done done);
    void store(const QString &entry, const Secret &key, Done done);
    void load(const QString &entry, Loaded loaded);
    void forget(const QString &entry, Done done);
    void label(const QString &entry, const QString &text, std::function<void()> done);
    // With Prompts::Never it needs no prepare(), and may go on beside another call.
    void list(Vault::Prompts prompts, QObject *context, Vault::Listed listed);

Q_SIGNALS:
    void changed(); // backend() or obstacle()

private:
    using Attempt = KeychainDiagnosis::Attempt;
    using Failure = KeychainJob::Failure;

    void readBack(const QString &entry, const Secret &key, Done done);
    void remove(const QString &entry, Done done);
    void lookForRemoved(const QString &entry, Done done);
    void readRemoved(const QString &entry, Done done);
    void concludeRemoval(Failure failure, Done done);
    std::optional<Problem> problemOfListing(const KeychainService::Items &found) const;
    void diagnose(Attempt attempt, Failure failure, std::function<void(Problem)> then);

    KeychainService m_service;
    QElapsedTimer m_sincePrepared;
    bool m_declined = false; // by the person, meanwhile
};
