// SPDX-License-Identifier: MIT

#include "condition.h"

#include <algorithm>

namespace {

bool isReliable(Standing standing)
{
    return standing == Standing::Current || standing == Standing::Due;
}

// One that can do everything was chosen to be so.
bool readsTooMuch(const SavedKey &key)
{
    return key.warnings.contains(Warning::ReadsMoreThanNeeded) && key.key.kind != KeyKind::Standard;
}

bool isGoneFromKeychain(const SavedKey &key)
{
    const auto lastTry = key.lastTry();
    return lastTry && lastTry->problem == Problem::KeychainEntryNotFound;
}

// One that Combidesk still needs, and that Stripe has ended, is as bad as any.
bool isBeingReplaced(const SavedKey &key)
{
    return key.retirement && !key.retirement->stopsCombidesk();
}

Remedy remedyOfRetired(Retirement::Step step)
{
    switch (step) {
    case Retirement::Step::ToEnter:
    case Retirement::Step::ToHandOver:
        return Remedy::GoOnRotating;
    case Retirement::Step::ToEnd:
        return Remedy::EndRotation;
    case Retirement::Step::Ended:
        return Remedy::RemoveOld;
    }
    Q_UNREACHABLE();
}

Remedy remedyOfReady(const SavedKey &key, Standing standing)
{
    if (standing != Standing::Current)
        return Remedy::Check;
    const bool isAsItShouldBe =
            !readsTooMuch(key) && !key.warnings.contains(Warning::ManualPayouts);
    return isAsItShouldBe ? Remedy::None : Remedy::Change;
}

} // namespace

std::optional<Problem> lastKnownProblem(const SavedKey &key)
{
    const QList<CheckRecord> &records = key.history.records();
    const auto decided = std::find_if(records.rbegin(), records.rend(),
                                      [](const CheckRecord &record) { return record.isDecided(); });
    return decided == records.rend() ? std::nullopt : decided->problem;
}

// What is known to be wrong stays so, however old.
Condition conditionOf(const SavedKey &key, Standing standing)
{
    if (isBeingReplaced(key))
        return Condition::BeingReplaced;
    switch (key.verdict) {
    case Verdict::Ready:
        return isReliable(standing) ? Condition::Ready : Condition::NotKnown;
    case Verdict::MissingPermissions:
        return Condition::Missing;
    case Verdict::UnusableKey:
        return lastKnownProblem(key) == Problem::Expired ? Condition::Expired : Condition::Unusable;
    case Verdict::Undecided:
        return Condition::NotKnown;
    }
    Q_UNREACHABLE();
}

Remedy remedyOf(const SavedKey &key, Standing standing)
{
    if (key.retirement)
        return remedyOfRetired(key.retirement->step());
    if (isGoneFromKeychain(key))
        return Remedy::Replace;
    switch (conditionOf(key, standing)) {
    case Condition::Unusable:
    case Condition::Expired:
        return Remedy::Replace;
    case Condition::Missing:
        return Remedy::Change;
    case Condition::NotKnown:
        return Remedy::Check;
    case Condition::BeingReplaced: // answered above
    case Condition::Ready:
        return remedyOfReady(key, standing);
    }
    Q_UNREACHABLE();
}

Condition conditionOf(const SavedKey &key, const QDateTime &now)
{
    return conditionOf(key, standingOf(key, now));
}

Remedy remedyOf(const SavedKey &key, const QDateTime &now)
{
    return remedyOf(key, standingOf(key, now));
}
