// SPDX-License-Identifier: MIT

#include "report.h"

#include <algorithm>

namespace {

bool canBeChecked(KeyKind kind)
{
    return kind == KeyKind::Restricted || kind == KeyKind::Standard;
}

bool isWrongKind(Problem problem)
{
    return problem == Problem::PublishableKey || problem == Problem::OrganisationKey
            || problem == Problem::OtherSecret;
}

bool isOfTheKey(Problem problem)
{
    return problem == Problem::Refused || problem == Problem::Expired
            || problem == Problem::PlatformKeyExpired || problem == Problem::KeyExposed
            || problem == Problem::AccessRevoked || isWrongKind(problem);
}

// Most telling first: what Stripe says of the key, then of the account; what stands between Stripe
// and us; what passes by itself. Time running out is often the consequence of another one.
constexpr Problem byTelling[] = {
    Problem::KeyExposed,
    Problem::Expired,
    Problem::PlatformKeyExpired,
    Problem::Refused,
    Problem::AccessRevoked,
    Problem::PublishableKey,
    Problem::OrganisationKey,
    Problem::OtherSecret,
    Problem::AccountClosed,
    Problem::AccountNotActive,
    Problem::PaymentRequired,
    Problem::NetworkNotAllowed,
    Problem::PlaceNotServed,
    Problem::KeyNotReceived,
    Problem::Proxy,
    Problem::CertificateDate,
    Problem::Tls,
    Problem::ClientCertificate,
    Problem::Filtered,
    Problem::Redirected,
    Problem::StrangeAnswer,
    Problem::ApiVersionRetired,
    Problem::UnknownAnswer,
    Problem::Offline,
    Problem::RateLimited,
    Problem::StripeError,
    Problem::TimedOut,
};

std::optional<Problem> mostTelling(const QList<Finding> &findings)
{
    for (const Problem problem : byTelling) {
        const bool occurs = std::any_of(findings.begin(), findings.end(),
                                        [=](const Finding &row) { return row.problem == problem; });
        if (occurs)
            return problem;
    }
    return {};
}

} // namespace

Report Report::ofUnsent(const KeyIdentity &key, Problem problem, const QDateTime &now)
{
    Report report;
    report.checkedAt = now;
    report.key = key;
    report.verdict = Verdict::UnusableKey;
    report.problem = problem;
    if (isWrongKind(problem))
        report.leaveOpen(problem);
    return report;
}

Report Report::ofUntried(const KeyIdentity &key, Problem problem, const QDateTime &now)
{
    Report report;
    report.checkedAt = now;
    report.key = key;
    report.problem = problem;
    report.leaveOpen(problem);
    return report;
}

void Report::leaveOpen(Problem reason)
{
    for (const Permission &permission : permissions())
        findings.append({ permission.resource, Access::Unknown, reason, 0, {} });
    for (const ExcessProbe &probe : excessProbes())
        excess.append({ probe.resource, Access::Unknown });
}

void Report::conclude(bool payoutsAreManual)
{
    const std::optional<Problem> telling = mostTelling(findings);
    if (!canBeChecked(key.kind) || (telling && isOfTheKey(*telling))) {
        verdict = Verdict::UnusableKey;
        problem = telling;
    } else if (count(Access::Missing) > 0) {
        verdict = Verdict::MissingPermissions;
        problem = Problem::PermissionMissing;
    } else if (count(Access::Granted) == int(permissions().size())) {
        verdict = Verdict::Ready;
        problem.reset();
    } else {
        verdict = Verdict::Undecided;
        problem = telling;
    }

    warnings.clear();
    if (key.mode == KeyMode::Test)
        warnings.append(Warning::TestKey);
    if (key.kind == KeyKind::Standard)
        warnings.append(Warning::FullAccessKey);
    if (readableBeyondNeed() > 0)
        warnings.append(Warning::ReadsMoreThanNeeded);
    if (payoutsAreManual)
        warnings.append(Warning::ManualPayouts);
}

bool Report::seemsMadeFromTemplate() const
{
    return key.kind == KeyKind::Restricted && readableBeyondNeed() > 1;
}

int Report::readableBeyondNeed() const
{
    return int(std::count_if(excess.begin(), excess.end(), [](const ExcessFinding &row) {
        return row.access == Access::Granted;
    }));
}

int Report::count(Access access) const
{
    return int(std::count_if(findings.begin(), findings.end(),
                             [=](const Finding &row) { return row.access == access; }));
}
