// SPDX-License-Identifier: MIT

#pragma once

#include "problem.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

// What came back for one GET: an HTTP answer (status, body), or the reason why there was none.
struct StripeAnswer
{
    // Who answers; no other is ever taken for Stripe.
    enum class Source { Stripe, Simulator, Practice };

    // Why there is no answer of Stripe's to judge: Offline, TimedOut, Proxy, Tls, Redirected or
    // StrangeAnswer (not HTTP, or longer than we are willing to hold). There is no body then.
    std::optional<Problem> failure;
    // Only with failure: the connection broke after it stood, so that it makes sense to try again,
    // without HTTP/2.
    bool dropped = false;

    int status = 0; // 0 when not even the head of an answer came back
    QByteArray body;
    // Stripe's Request-Id header, "req_...", checked for that shape; empty without one.
    QString requestId;
    // Stripe-Should-Retry, which wins over the status.
    std::optional<bool> shouldRetry;
    // Retry-After in seconds; a date is not understood, as Stripe sends none.
    std::optional<std::chrono::milliseconds> retryAfter;
};
