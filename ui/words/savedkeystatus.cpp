// SPDX-License-Identifier: MIT

#include "savedkeystatus.h"

#include "app/saved/condition.h"
#include "app/saved/standing.h"
#include "rotationwords.h"
#include "words.h"

// What is known to be wrong stays to be seen, however old.
SavedKeyStatus SavedKeyStatus::of(const SavedKey &key, const QDateTime &now)
{
    if (key.retirement)
        return { key.retirement->stopsCombidesk() ? Kind::Unusable : Kind::BeingReplaced,
                 RotationWords::status(*key.retirement) };
    switch (key.verdict) {
    case Verdict::Ready:
        return ofReady(key, now);
    case Verdict::MissingPermissions:
        return { Kind::Missing,
                 key.missing == 0 ? tr("Permissions missing")
                                  : tr("%n permission(s) missing", nullptr, key.missing) };
    case Verdict::UnusableKey: {
        const auto problem = lastKnownProblem(key);
        return { Kind::Unusable, problem ? Words::shortProblem(*problem) : tr("Cannot be used") };
    }
    case Verdict::Undecided:
        return ofNotKnown(key);
    }
    Q_UNREACHABLE();
}

SavedKeyStatus SavedKeyStatus::ofReady(const SavedKey &key, const QDateTime &now)
{
    switch (standingOf(key, now)) {
    case Standing::TryFailed:
        return ofNotKnown(key);
    case Standing::Due:
        return { Kind::NotKnown, tr("To be checked again") };
    case Standing::InFuture:
        return { Kind::NotKnown, tr("Checked on a day to come") };
    case Standing::Current:
        break;
    }
    if (key.warnings.contains(Warning::ManualPayouts))
        return { Kind::ReadyBut, tr("Ready, but pays out by hand") };
    // That it reads more goes without saying for a key that can do everything.
    if (key.warnings.contains(Warning::ReadsMoreThanNeeded) && key.key.kind != KeyKind::Standard)
        return { Kind::ReadyBut, tr("Ready, but can read too much") };
    return { Kind::Ready, tr("Ready for Combidesk") };
}

SavedKeyStatus SavedKeyStatus::ofNotKnown(const SavedKey &key)
{
    const auto lastTry = key.lastTry();
    if (!lastTry)
        return { Kind::NotKnown, tr("Not checked yet") };
    const bool isExplained = !lastTry->isDecided() && lastTry->problem;
    return { Kind::NotKnown,
             isExplained ? Words::shortProblem(*lastTry->problem) : tr("Could not check") };
}
