// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/facts/problem.h"

#include <QFlags>

#include <optional>
#include <vector>

// What kind of Stripe key a pasted text is, told from the text alone. Pure; linear in the text.
// The prefixes are Stripe's own: https://docs.stripe.com/keys
namespace KeyFormat {

// What was taken away around or inside the key.
enum class Cleaned {
    Spaces = 0x01,
    LineBreakInside = 0x02,
    Quotes = 0x04,
    InvisibleCharacters = 0x08,
    Punctuation = 0x10,
    Assignment = 0x20,
    Repetition = 0x40,
};
Q_DECLARE_FLAGS(Cleanings, Cleaned)

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

Q_DECLARE_OPERATORS_FOR_FLAGS(KeyFormat::Cleanings)
