// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/facts/permission.h"
#include "app/facts/stripeanswer.h"

#include <QUrl>

// What one answer of Stripe's proves. Pure.
//
// "Granted" needs Stripe's own JSON for that very resource; "Missing" needs Stripe's own permission
// answer. Everything else is Unknown, with the problem that stood in the way.
enum class Access { Unknown, Granted, Missing };

struct Judgement
{
    Access access = Access::Unknown;
    std::optional<Problem> problem;
    // Learnt from a permission answer, which names both: the account ("acct_...") and the page on
    // which this key is edited, always on https://dashboard.stripe.com/. Empty when not learnt.
    QString account;
    QUrl editPage;
    // Stripe's own code for its no, "api_key_expired"; empty without one.
    QString errorCode = {};
};

Judgement judge(const Permission &permission, const StripeAnswer &answer, KeyMode mode);

// For a resource that the key should not be able to read: Granted when it can, Missing when Stripe
// denies it (as it should), Unknown otherwise. A 400 or 404 of Stripe's comes after the permission
// was found good, so it counts as Granted.
Judgement judgeExcess(const StripeAnswer &answer);

// True when the answer lists at least one payout and every one was started by hand. Combidesk reads
// payouts only with Stripe's automatic schedule.
bool allPayoutsManual(const StripeAnswer &answer);

// True when Stripe's schedule started at least one of the payouts that the answer lists.
bool anyPayoutAutomatic(const StripeAnswer &answer);
