// SPDX-License-Identifier: MIT

#pragma once

#include "vault.h"

#include <chrono>
#include <memory>

// The operating system's keychain, through QtKeychain. Never falls back to a file.
//
// A job of QtKeychain's that is under way must not be destroyed (upstream issue 261), so jobs have
// no parent and end by themselves; after the deadline we stop waiting, and answer KeychainSilent.
// Calls are carried out one after the other, in the order in which they were made.
class SystemVault : public Vault
{
    Q_OBJECT
public:
    // Long: the system may be asking a person for a password.
    explicit SystemVault(std::chrono::milliseconds deadline = std::chrono::minutes(2));
    ~SystemVault() override;

    Backend backend() const override;
    void store(const QString &id, const Secret &key, QObject *context, Done done) override;
    void abandonStore(const QString &id) override;
    void load(const QString &id, QObject *context, Loaded loaded) override;
    void forget(const QString &id, QObject *context, Done done) override;
    bool isBusy() const override;

private:
    class Queue;
    std::unique_ptr<Queue> m_queue;
};
