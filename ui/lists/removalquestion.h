// SPDX-License-Identifier: MIT

#pragma once

#include "app/vault/vault.h"
#include "ui/dialogs/question.h"

struct SavedKey;

// Before a saved key is removed from this computer.
class RemovalQuestion : public Question
{
    Q_OBJECT
public:
    RemovalQuestion(const SavedKey &key, Vault::Backend keychain, QWidget *parent);

private:
    static QString toKnow(const SavedKey &key, Vault::Backend keychain);
};
