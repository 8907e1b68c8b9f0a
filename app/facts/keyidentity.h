// SPDX-License-Identifier: MIT

#pragma once

#include "secret.h"

#include <QString>

// The kinds of key, secret and id that Stripe marks by a prefix: https://docs.stripe.com/keys
enum class KeyKind { None, Restricted, Standard, Publishable, Organisation, Webhook, Other };
enum class KeyMode { Unknown, Live, Test };

// What may be said and shown of a key.
struct KeyIdentity
{
    KeyKind kind = KeyKind::None;
    KeyMode mode = KeyMode::Unknown;
    // As Stripe shows keys: "rk_live_...Ab12". Empty when the text is no key at all.
    QString display;
    // A letter in it that no key has, when that is what is wrong with it.
    QString oddLetter = {};

    bool operator==(const KeyIdentity &) const = default;
};

// A key with what may be said of it.
struct StripeKey
{
    KeyIdentity identity;
    Secret secret;
};
