// SPDX-License-Identifier: MIT

#include "rememberedreport.h"

#include <algorithm>

namespace {

std::optional<Problem> problemOf(Access access, std::optional<Problem> ofAll)
{
    if (access == Access::Granted)
        return std::nullopt;
    if (access == Access::Missing)
        return Problem::PermissionMissing;
    return ofAll == Problem::PermissionMissing ? std::nullopt : ofAll;
}

} // namespace

Report rememberedReport(const SavedKey &key)
{
    Report report;
    report.key = key.key;
    report.account = key.account;
    report.checkedAt = key.checkedAt;
    report.verdict = key.verdict;
    const QList<CheckRecord> &records = key.history.records();
    const auto record =
            std::find_if(records.rbegin(), records.rend(),
                         [&key](const CheckRecord &r) { return r.at == key.checkedAt; });
    if (record == records.rend())
        return report;
    report.problem = record->problem;
    report.warnings = record->warnings;
    report.excess = record->excess;
    for (const CheckRecord::Outcome &outcome : record->permissions)
        report.findings.append({ outcome.resource,
                                 outcome.access,
                                 problemOf(outcome.access, record->problem),
                                 0,
                                 {} });
    return report;
}
