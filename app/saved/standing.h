// SPDX-License-Identifier: MIT

#pragma once

#include "savedkey.h"

// How far the last result of a saved key can be relied on today.
enum class Standing {
    Current,
    TryFailed, // there was a later try, or none ever succeeded
    Due, // the day to look at it again has come; without such a day, a year has passed
    InFuture, // by this computer's clock, which is or was wrong
};

// The day from which on the last result is too old, in the person's own calendar; null when there
// is none, and when the key was looked at since the day that was chosen.
QDate lookAgainOn(const SavedKey &key);
// Pure, as is the above. now is in UTC, today in the person's own calendar; who has many keys asks
// for that once.
Standing standingOf(const SavedKey &key, const QDateTime &now, const QDate &today);
inline Standing standingOf(const SavedKey &key, const QDateTime &now)
{
    return standingOf(key, now, now.toLocalTime().date());
}
