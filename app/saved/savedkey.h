// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"

// What is remembered about one saved key. The key itself is in the keychain, under id.
struct SavedKey
{
    QString id; // a random UUID; names the keychain's entry and the file
    QString name; // the person's own
    KeyIdentity key;
    QString account;
    QDateTime checkedAt; // UTC
    Verdict verdict = Verdict::Undecided;
    int granted = 0; // how many of the eleven it could read then
    // How many Stripe denied; the rest could not be checked. 0 with MissingPermissions when the
    // first release wrote it, which did not count them.
    int missing = 0;

    void takeResult(const Report &report);
    bool operator==(const SavedKey &) const = default;
};
