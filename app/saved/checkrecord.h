// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"

// What is remembered of one check of a saved key, or of a try that led to none because the keychain
// did not give the key out. Outcomes alone: neither the key nor anything of a customer.
struct CheckRecord
{
    struct Outcome
    {
        Resource resource {};
        Access access = Access::Unknown;

        bool operator==(const Outcome &) const = default;
    };

    QDateTime at; // UTC
    QString version; // of the program that checked; empty when it did not say
    Verdict verdict = Verdict::Undecided;
    // Why the verdict is not Ready. None also for one that only a later version knows.
    std::optional<Problem> problem;
    // In the order of the table. A version that knew fewer rows left fewer; a try that led to no
    // check, and a check that the first release remembered by its count alone, left none.
    QList<Outcome> permissions;
    QList<ExcessFinding> excess;
    QList<Warning> warnings;

    static CheckRecord of(const Report &report);
    static CheckRecord ofFailedTry(Problem problem, const QDateTime &now);

    // Nothing when that row was not asked for.
    std::optional<Access> access(Resource resource) const;
    // Stripe was asked, and its answers decide.
    bool isDecided() const { return verdict != Verdict::Undecided; }
    // Apart from when it was and by which version.
    bool foundTheSameAs(const CheckRecord &other) const;

    bool operator==(const CheckRecord &) const = default;
};
