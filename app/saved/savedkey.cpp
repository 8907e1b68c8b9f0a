// SPDX-License-Identifier: MIT

#include "savedkey.h"

void SavedKey::takeResult(const Report &report)
{
    // Stripe names the account only when it denies something; once learnt, it stays.
    if (!report.account.isEmpty())
        account = report.account;
    checkedAt = report.checkedAt;
    verdict = report.verdict;
    granted = report.count(Access::Granted);
    missing = report.count(Access::Missing);
    warnings = report.warnings;
    history.add(CheckRecord::of(report));
    if (verdict != Verdict::Undecided)
        review = review.afterLook(checkedAt.toLocalTime().date());
    if (retirement)
        retirement->takeResult(report);
}

void SavedKey::takeFailure(Problem problem, const QDateTime &now)
{
    history.add(CheckRecord::ofFailedTry(problem, now));
}
