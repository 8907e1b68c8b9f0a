// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/facts/problem.h"
#include "cleanings.h"

#include <optional>
#include <vector>

// Which key of Stripe's a pasted text holds, told from the text alone, whatever stands around it. A
// key whose beginning or end is not certain is none. Pure; linear in the text.
// The prefixes are Stripe's own: https://docs.stripe.com/keys
namespace KeyFormat {

// In UTF-16 code units. A longer text is not looked at.
inline constexpr qsizetype LongestText = 16 * 1024 * 1024;

struct Reading
{
    // One key when the text can be used; all that can be chosen from when problem is SeveralKeys;
    // otherwise none.
    std::vector<StripeKey> keys;
    // What the text is, also when it cannot be used.
    KeyIdentity identity;
    Cleanings cleaned;
    std::optional<Problem> problem;
};

Reading read(QStringView text);

} // namespace KeyFormat
