// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/facts/problem.h"
#include "cleanings.h"

#include <optional>
#include <vector>

// What kind of Stripe key a pasted text is, told from the text alone. Pure; linear in the text.
// The prefixes are Stripe's own: https://docs.stripe.com/keys
namespace KeyFormat {

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
