// SPDX-License-Identifier: MIT

#include "permissionchange.h"

namespace {

using Records = QList<CheckRecord>;

bool isKnown(std::optional<Access> access)
{
    return access == Access::Granted || access == Access::Missing;
}

// The latest turn of one permission; nothing while it is as it was first found.
std::optional<PermissionChange> latestTurn(Resource resource, const Records &records)
{
    PermissionChange turn { resource, {}, Access::Unknown, {} };
    bool isTurn = false; // there was something before that it turned from
    for (const CheckRecord &record : records) {
        const auto access = record.access(resource);
        if (!access && !record.permissions.isEmpty() && !isKnown(turn.is))
            isTurn = true; // the others were asked for, this one was not yet
        if (!isKnown(access) || *access == turn.is)
            continue;
        if (isKnown(turn.is)) {
            turn.was = turn.is;
            isTurn = true;
        }
        turn.is = *access;
        turn.since = record.at;
    }
    return isTurn && isKnown(turn.is) ? std::optional(turn) : std::nullopt;
}

bool isNewsOf(const PermissionChange &turn, const Records &records)
{
    const auto newest =
            std::find_if(records.rbegin(), records.rend(), [&](const CheckRecord &record) {
                return isKnown(record.access(turn.resource));
            });
    return newest != records.rend() && newest->at == turn.since;
}

} // namespace

QList<PermissionChange> PermissionChange::between(const CheckRecord &before,
                                                  const CheckRecord &after)
{
    QList<PermissionChange> changes;
    for (const CheckRecord::Outcome &outcome : after.permissions) {
        if (const auto turn = latestTurn(outcome.resource, { before, after }))
            changes.append(*turn);
    }
    return changes;
}

QList<PermissionChange> PermissionChange::in(const CheckHistory &history)
{
    QList<PermissionChange> changes;
    for (const Permission &permission : permissions()) {
        const auto turn = latestTurn(permission.resource, history.records());
        if (!turn)
            continue;
        const bool isGrantedAgain = turn->was && turn->is == Access::Granted;
        if (turn->is == Access::Missing || (isGrantedAgain && isNewsOf(*turn, history.records())))
            changes.append(*turn);
    }
    return changes;
}
