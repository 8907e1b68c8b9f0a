// SPDX-License-Identifier: MIT

#include "report.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView accessCode(Access access)
{
    switch (access) {
    case Access::Granted:
        return "granted"_L1;
    case Access::Missing:
        return "missing"_L1;
    case Access::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView excessCode(Access access)
{
    return access == Access::Missing ? "denied"_L1 : accessCode(access);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(std::optional<Problem> problem)
{
    return problem ? QJsonValue(problemCode(*problem)) : QJsonValue();
}

QJsonObject rowOf(const Finding &finding)
{
    const Permission &permission = permissionOf(finding.resource);
    return {
        { u"id"_s, permission.id },
        { u"resource"_s, permission.resourceName },
        { u"dashboard_group"_s, dashboardGroupName(permission.group) },
        { u"dashboard_row"_s, permission.dashboardRow },
        { u"permission"_s, permission.name },
        { u"status"_s, accessCode(finding.access) },
        { u"http_status"_s, finding.httpStatus == 0 ? QJsonValue() : finding.httpStatus },
        { u"request_id"_s, orNull(finding.requestId) },
        { u"error_code"_s, orNull(finding.errorCode) },
        { u"problem"_s, orNull(finding.problem) },
    };
}

QJsonObject rowOf(const ExcessFinding &finding)
{
    const ExcessProbe &probe = probeOf(finding.resource);
    return {
        { u"id"_s, probe.id },
        { u"resource"_s, probe.resourceName },
        { u"status"_s, excessCode(finding.access) },
    };
}

template<typename Findings> QJsonArray rowsOf(const Findings &findings)
{
    QJsonArray rows;
    for (const auto &finding : findings)
        rows.append(rowOf(finding));
    return rows;
}

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

QLatin1String verdictCode(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return "ready"_L1;
    case Verdict::MissingPermissions:
        return "missing_permissions"_L1;
    case Verdict::UnusableKey:
        return "unusable_key"_L1;
    case Verdict::Undecided:
        return "undecided"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String warningCode(Warning warning)
{
    switch (warning) {
    case Warning::TestKey:
        return "test_key"_L1;
    case Warning::FullAccessKey:
        return "full_access_key"_L1;
    case Warning::ReadsMoreThanNeeded:
        return "reads_more_than_needed"_L1;
    case Warning::ManualPayouts:
        return "manual_payouts"_L1;
    }
    Q_UNREACHABLE();
}

Report Report::ofUnsent(const KeyIdentity &key, Problem problem, const QDateTime &now)
{
    Report report;
    report.checkedAt = now;
    report.key = key;
    report.verdict = Verdict::UnusableKey;
    report.problem = problem;
    if (!isWrongKind(problem))
        return report;
    for (const Permission &permission : permissions())
        report.findings.append({ permission.resource, Access::Unknown, problem, 0, {} });
    for (const ExcessProbe &probe : excessProbes())
        report.excess.append({ probe.resource, Access::Unknown });
    return report;
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

QJsonObject Report::toJson() const
{
    QJsonArray warningCodes;
    for (const Warning warning : warnings)
        warningCodes.append(warningCode(warning));
    return {
        { u"tool"_s,
          QJsonObject { { u"name"_s, u"stripe-key-wizard"_s },
                        { u"version"_s, QLatin1StringView(SKW_VERSION) } } },
        { u"checked_at"_s, checkedAt.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'") },
        { u"key"_s,
          QJsonObject { { u"kind"_s, keyKindCode(key.kind) },
                        { u"mode"_s, keyModeCode(key.mode) },
                        { u"display"_s, orNull(key.display) } } },
        { u"account"_s, orNull(account) },
        { u"verdict"_s, verdictCode(verdict) },
        { u"problem"_s, orNull(problem) },
        { u"permissions"_s, rowsOf(findings) },
        { u"excess"_s, rowsOf(excess) },
        { u"warnings"_s, warningCodes },
    };
}
