// SPDX-License-Identifier: MIT

#pragma once

#include "vault.h"

#include <chrono>
#include <memory>

// The operating system's keychain, through QtKeychain. Never falls back to a file.
//
// Calls are carried out one after the other, in the order in which they were made. What has been
// started cannot be cancelled; after the deadline we stop waiting, and answer KeychainSilent.
class SystemVault : public Vault
{
    Q_OBJECT
public:
    // The deadline is long: the system may be asking a person for a password. patience is for
    // questions that only the keychain itself answers. With Prompts::Never, a keychain that is
    // locked is left alone, and answers KeychainLocked; whatever it asks beyond that is its own
    // affair.
    explicit SystemVault(std::chrono::milliseconds deadline = std::chrono::minutes(2),
                         std::chrono::milliseconds patience = std::chrono::seconds(25),
                         Prompts prompts = Prompts::Allowed);
    ~SystemVault() override;

    Backend backend() const override;
    std::optional<Problem> obstacle() const override;
    Protection protection() const override;
    void store(const QString &id, const Secret &key, QObject *context, Done done) override;
    void abandonStore(const QString &id) override;
    void load(const QString &id, QObject *context, Loaded loaded) override;
    void forget(const QString &id, QObject *context, Done done) override;
    void label(const QString &id, const QString &text) override;
    // With Prompts::Never this is asked beside the other calls, and has no service started.
    void list(Prompts prompts, QObject *context, Listed listed) override;
    bool isBusy() const override;

private:
    class Queue;
    std::unique_ptr<Queue> m_queue;
};
