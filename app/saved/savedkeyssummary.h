// SPDX-License-Identifier: MIT

#pragma once

#include "condition.h"

// The saved keys in numbers.
struct SavedKeysSummary
{
    int total = 0;
    // These add up to total.
    int ready = 0;
    int missing = 0;
    int expired = 0;
    int unusable = 0; // for another reason
    int notKnown = 0;
    int beingReplaced = 0;
    // Of all of them: until the end of this month, in the person's own calendar.
    int toBeLookedAt = 0;
    int withRemedy = 0; // that somebody has to do something about

    // Pure. now is in UTC.
    static SavedKeysSummary of(const QList<SavedKey> &keys, const QDateTime &now);

    bool operator==(const SavedKeysSummary &) const = default;
};
