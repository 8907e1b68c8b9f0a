// SPDX-License-Identifier: MIT

#include "savedkeyssummary.h"

SavedKeysSummary SavedKeysSummary::of(const QList<SavedKey> &keys, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    const QDate endOfMonth(today.year(), today.month(), today.daysInMonth());
    SavedKeysSummary summary;
    summary.total = int(keys.size());
    for (const SavedKey &key : keys) {
        const Standing standing = standingOf(key, now, today);
        switch (conditionOf(key, standing)) {
        case Condition::Ready:
            ++summary.ready;
            break;
        case Condition::Missing:
            ++summary.missing;
            break;
        case Condition::Expired:
            ++summary.expired;
            break;
        case Condition::Unusable:
            ++summary.unusable;
            break;
        case Condition::NotKnown:
            ++summary.notKnown;
            break;
        case Condition::BeingReplaced:
            ++summary.beingReplaced;
            break;
        }
        const QDate day = lookAgainOn(key);
        summary.toBeLookedAt += day.isValid() && day <= endOfMonth && !key.retirement;
        summary.withRemedy += remedyOf(key, standing) != Remedy::None;
    }
    return summary;
}
