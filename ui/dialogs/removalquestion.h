// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "question.h"

// Before a saved key leaves this computer: what that ends, and what it does not.
class RemovalQuestion : public Question
{
    Q_OBJECT
public:
    // name: that the person gave the key.
    RemovalQuestion(const QString &name, Vault::Backend keychain, QWidget *parent);

private:
    static Texts texts(const QString &name, Vault::Backend keychain);
};
