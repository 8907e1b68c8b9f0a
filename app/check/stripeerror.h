// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"

#include <QString>

#include <optional>

class QJsonObject;

// Stripe's own word on why it says no, in the form of its API v1 or v2. The message quotes part of
// the key: it is read here, and never shown.
struct StripeError
{
    QString code; // "api_key_expired"; empty without one, or when it has another shape
    QString message;

    // Nothing when the answer is not in Stripe's form.
    static std::optional<StripeError> of(const QJsonObject &answer);

    // What this error means with this HTTP status; nothing when it is none that we know. A code
    // goes before the words: those quote names that people and Stripe gave to other things.
    std::optional<Problem> meaning(int status) const;
};
