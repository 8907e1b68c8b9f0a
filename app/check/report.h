// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "judge.h"

#include <QDateTime>
#include <QList>

enum class Verdict { Ready, MissingPermissions, UnusableKey, Undecided };
enum class Warning { TestKey, FullAccessKey, ReadsMoreThanNeeded, ManualPayouts };

// What was found out about one of the eleven.
struct Finding
{
    Resource resource {};
    Access access = Access::Unknown;
    std::optional<Problem> problem; // why it is not Granted; none while the answer is pending
    int httpStatus = 0; // 0 when nothing came back
    QString requestId;
    QString errorCode = {}; // Stripe's own, "api_key_expired"

    bool operator==(const Finding &) const = default;
};

// What was found out about one resource that the key should not reach.
struct ExcessFinding
{
    ExcessResource resource {};
    Access access = Access::Unknown; // Granted: the key can read it; Missing: Stripe denies it

    bool operator==(const ExcessFinding &) const = default;
};

// Everything that one check established. Plain values, and never the key.
struct Report
{
    StripeAnswer::Source source = StripeAnswer::Source::Stripe;
    QDateTime checkedAt; // UTC
    KeyIdentity key;
    QString account; // "acct_...", empty when not learnt
    QUrl editPage; // of this key in Stripe's Dashboard, empty when not learnt
    // Eleven in the order of permissions(), or none when the text was no key at all.
    QList<Finding> findings;
    // Eight in the order of excessProbes(), or none as above.
    QList<ExcessFinding> excess;
    QList<Warning> warnings;
    // Stripe's schedule started the latest payouts. False also where that was not learnt.
    bool payoutsAreAutomatic = false;
    Verdict verdict = Verdict::Undecided;
    std::optional<Problem> problem;

    // Of a text that was never sent.
    static Report ofUnsent(const KeyIdentity &key, Problem problem, const QDateTime &now);

    // Of a key that could not be had, so that nobody asked Stripe.
    static Report ofUntried(const KeyIdentity &key, Problem problem, const QDateTime &now);

    // Decide verdict, problem and the warnings that follow from key and findings.
    void conclude(bool payoutsAreManual);

    int count(Access access) const;
    // One surplus may be a slip; from two on, a template of Stripe's or the default for third-party
    // applications was used.
    bool seemsMadeFromTemplate() const;

private:
    int readableBeyondNeed() const;
    void leaveOpen(Problem reason);
};
