// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "question.h"

struct SavedKey;

// Before a saved key leaves this computer: what that ends, and what it does not.
class RemovalQuestion : public Question
{
    Q_OBJECT
public:
    RemovalQuestion(const SavedKey &key, Vault::Backend keychain, QWidget *parent);

private:
    static QString toKnow(const SavedKey &key, Vault::Backend keychain);
};
