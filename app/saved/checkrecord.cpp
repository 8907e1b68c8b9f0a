// SPDX-License-Identifier: MIT

#include "checkrecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CheckRecord CheckRecord::of(const Report &report)
{
    CheckRecord record {
        report.checkedAt, QStringLiteral(SKW_VERSION), report.verdict, report.problem, {},
        report.excess
    };
    for (const Finding &finding : report.findings)
        record.permissions.append({ finding.resource, finding.access });
    return record;
}

CheckRecord CheckRecord::ofFailedTry(Problem problem, const QDateTime &now)
{
    return { now, QStringLiteral(SKW_VERSION), Verdict::Undecided, problem, {}, {} };
}

std::optional<Access> CheckRecord::access(Resource resource) const
{
    const auto found = std::ranges::find(permissions, resource, &Outcome::resource);
    return found == permissions.end() ? std::nullopt : std::optional(found->access);
}

bool CheckRecord::foundTheSameAs(const CheckRecord &other) const
{
    return verdict == other.verdict && problem == other.problem && permissions == other.permissions
            && excess == other.excess;
}
