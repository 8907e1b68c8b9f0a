#pragma once

#include "vault.h"

#include <chrono>

// The operating system's keychain, through QtKeychain. Never falls back to a file.
//
// A job of QtKeychain's that is under way must not be destroyed (upstream issue 261), so jobs have no
// parent and end by themselves; after the deadline we stop waiting, and answer KeychainSilent.
class SystemVault : public Vault
{
public:
    // Long: the system may be asking a person for a password.
    explicit SystemVault(std::chrono::milliseconds deadline = std::chrono::minutes(2));

    Backend backend() const override;
    void store(const QString &id, const Secret &key, QObject *context, Done done) override;
    void load(const QString &id, QObject *context, Loaded loaded) override;
    void forget(const QString &id, QObject *context, Done done) override;
    bool isBusy() const override;

private:
    std::chrono::milliseconds m_deadline;
};
