// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"

#include <map>

// Keeps keys in memory until the program ends, for --practice. Answers later, as a real one does.
class PracticeVault : public Vault
{
    Q_OBJECT
public:
    Backend backend() const override { return Backend::Practice; }
    void store(const QString &id, const Secret &key, QObject *context, Done done) override;
    void load(const QString &id, QObject *context, Loaded loaded) override;
    void forget(const QString &id, QObject *context, Done done) override;
    bool isBusy() const override { return false; }

protected:
    std::map<QString, Secret> m_keys;
};
