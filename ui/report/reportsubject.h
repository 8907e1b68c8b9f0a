// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"
#include "app/vault/vault.h"

#include <optional>

// One key of which a report tells. The pages for people and the data beside them are made of this
// and of nothing else, so that they say the same.
struct ReportSubject
{
    Report report;
    std::optional<SavedKey> saved; // nothing while it is not saved
    Vault::Backend keychain = Vault::Backend::None;
    QString entry; // of the keychain; empty when that has none

    static ReportSubject ofUnsaved(const Report &report);
    static ReportSubject ofSaved(const Report &report, const SavedKey &saved,
                                 Vault::Backend keychain);
};
