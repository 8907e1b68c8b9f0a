// SPDX-License-Identifier: MIT

#pragma once

#include "checkhistory.h"

// What became of one permission of a saved key. Only what Stripe said counts: a check that could
// not ask says nothing.
struct PermissionChange
{
    Resource resource {};
    // Nothing when no version of this program asked for it until then: Combidesk has needed it
    // since, so it is a change of ours and no fault of the key.
    std::optional<Access> was;
    Access is = Access::Unknown; // Granted or Missing
    QDateTime since; // UTC; of the check that first found it so

    bool operator==(const PermissionChange &) const = default;

    // Between two checks: what Stripe said otherwise, or for the first time.
    static QList<PermissionChange> between(const CheckRecord &before, const CheckRecord &after);

    // What is to be told of a key as it stands, in the order of the table: what can no longer be
    // read for as long as that is so, what can be read again with the check that first found it,
    // and what has come to be needed until it is granted.
    static QList<PermissionChange> in(const CheckHistory &history);
};
