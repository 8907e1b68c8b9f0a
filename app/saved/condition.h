// SPDX-License-Identifier: MIT

#pragma once

#include "standing.h"

// How a saved key is, as far as its checks tell today. The worst first.
enum class Condition { Unusable, Expired, Missing, NotKnown, BeingReplaced, Ready };

// What a person is to do about a saved key.
enum class Remedy {
    None,
    Check, // what is known cannot be relied on
    Change, // it can be put right in Stripe; the check's page says how
    Replace,
    GoOnRotating, // another key is to come in its place
    EndRotation, // another key is there, and this one is to be asked until Stripe refuses it
    RemoveOld, // which Stripe has ended
};

// All pure. The day counts by way of the standing alone, which costs more than the rest: local time
// is slow to ask for.
Condition conditionOf(const SavedKey &key, Standing standing);
Remedy remedyOf(const SavedKey &key, Standing standing);
Condition conditionOf(const SavedKey &key, const QDateTime &now);
Remedy remedyOf(const SavedKey &key, const QDateTime &now);
// Why the last check that decided anything did not find it ready.
std::optional<Problem> lastKnownProblem(const SavedKey &key);
