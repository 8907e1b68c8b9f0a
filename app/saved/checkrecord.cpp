// SPDX-License-Identifier: MIT

#include "checkrecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

CheckRecord CheckRecord::of(const Report &report)
{
    CheckRecord record;
    record.at = report.checkedAt;
    record.version = QStringLiteral(SKW_VERSION);
    record.verdict = report.verdict;
    record.problem = report.problem;
    record.excess = report.excess;
    record.warnings = report.warnings;
    for (const Finding &finding : report.findings)
        record.permissions.append({ finding.resource, finding.access });
    return record;
}

CheckRecord CheckRecord::ofFailedTry(Problem problem, const QDateTime &now)
{
    CheckRecord record;
    record.at = now;
    record.version = QStringLiteral(SKW_VERSION);
    record.problem = problem;
    return record;
}

std::optional<Access> CheckRecord::access(Resource resource) const
{
    const auto found = std::ranges::find(permissions, resource, &Outcome::resource);
    return found == permissions.end() ? std::nullopt : std::optional(found->access);
}

bool CheckRecord::foundTheSameAs(const CheckRecord &other) const
{
    return verdict == other.verdict && problem == other.problem && permissions == other.permissions
            && excess == other.excess && warnings == other.warnings;
}
