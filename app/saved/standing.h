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

// Pure. now is in UTC.
Standing standingOf(const SavedKey &key, const QDateTime &now);
