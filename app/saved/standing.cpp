// SPDX-License-Identifier: MIT

#include "standing.h"

namespace {

using namespace std::chrono_literals;

// Two computers that share a home, or one that has just set its clock.
constexpr std::chrono::milliseconds clockDifference = 5min;

bool isDue(const SavedKey &key, const QDateTime &now)
{
    const QDate checkedOn = key.checkedAt.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (key.review.day.isValid())
        return key.review.isDue(today) && checkedOn < key.review.day;
    return !checkedOn.isValid() || checkedOn.addYears(1) <= today;
}

} // namespace

Standing standingOf(const SavedKey &key, const QDateTime &now)
{
    const auto lastTry = key.lastTry();
    if (lastTry && !lastTry->isDecided())
        return Standing::TryFailed;
    if (key.checkedAt.isValid() && key.checkedAt > now.addMSecs(clockDifference.count()))
        return Standing::InFuture;
    return isDue(key, now) ? Standing::Due : Standing::Current;
}
