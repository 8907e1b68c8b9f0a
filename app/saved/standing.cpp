// SPDX-License-Identifier: MIT

#include "standing.h"

namespace {

using namespace std::chrono_literals;

// Two computers that share a home, or one that has just set its clock.
constexpr std::chrono::milliseconds clockDifference = 5min;

bool isDue(const SavedKey &key, const QDate &today)
{
    const QDate day = lookAgainOn(key);
    return day.isValid() ? day <= today : !key.checkedAt.isValid();
}

} // namespace

QDate lookAgainOn(const SavedKey &key)
{
    const QDate checkedOn = key.checkedAt.toLocalTime().date();
    if (!key.review.day.isValid())
        return checkedOn.addYears(1);
    return checkedOn < key.review.day ? key.review.day : QDate();
}

Standing standingOf(const SavedKey &key, const QDateTime &now, const QDate &today)
{
    const auto lastTry = key.lastTry();
    if (lastTry && !lastTry->isDecided())
        return Standing::TryFailed;
    if (key.checkedAt.isValid() && key.checkedAt > now.addMSecs(clockDifference.count()))
        return Standing::InFuture;
    return isDue(key, today) ? Standing::Due : Standing::Current;
}
