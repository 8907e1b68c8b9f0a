// SPDX-License-Identifier: MIT

#include "systemvault.h"

#include <utility>

// In place of systemvault.cpp in a build without QtKeychain: nothing is ever saved, and it says so.

class SystemVault::Queue
{
};

SystemVault::SystemVault(std::chrono::milliseconds, std::chrono::milliseconds, Prompts) {}

SystemVault::~SystemVault() = default;

Vault::Backend SystemVault::backend() const
{
    return Backend::None;
}

std::optional<Problem> SystemVault::obstacle() const
{
    return Problem::KeychainAbsent;
}

Vault::Protection SystemVault::protection() const
{
    return Protection::NotKnown;
}

void SystemVault::store(const QString &, const Secret &, QObject *context, Done done)
{
    answerLater(context, std::move(done), Problem::KeychainAbsent);
}

void SystemVault::abandonStore(const QString &) {}

void SystemVault::load(const QString &, QObject *context, Loaded loaded)
{
    answerLater(context, std::move(loaded), {}, Problem::KeychainAbsent);
}

void SystemVault::forget(const QString &, QObject *context, Done done)
{
    answerLater(context, std::move(done), Problem::KeychainAbsent);
}

void SystemVault::label(const QString &, const QString &) {}

void SystemVault::list(Prompts prompts, QObject *context, Listed listed)
{
    Vault::list(prompts, context, std::move(listed));
}

bool SystemVault::isBusy() const
{
    return false;
}
