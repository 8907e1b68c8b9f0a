// SPDX-License-Identifier: MIT

#include "retryingcall.h"

#include "stripeapi.h"

#include <algorithm>

using namespace std::chrono;

namespace {

// https://docs.stripe.com/error-low-level: Stripe's header knows better than the status.
bool mayHelpToRetry(const StripeAnswer &answer)
{
    if (answer.failure)
        return answer.dropped;
    if (answer.status == 200)
        return false;
    const bool isLoginPage = answer.status == 511; // of a network, and it stays
    return answer.shouldRetry.value_or(answer.status == 409 || answer.status == 429
                                       || (answer.status >= 500 && !isLoginPage));
}

} // namespace

RetryingCall::RetryingCall(StripeApi &api, const Secret &key, const QString &path,
                           const Patience &patience, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_key(key)
    , m_path(path)
    , m_patience(patience)
{
}

void RetryingCall::start()
{
    StripeCall *call = m_api.get(m_path, m_key, m_allowHttp2, this);
    connect(call, &StripeCall::answered, this, &RetryingCall::consider);
}

void RetryingCall::consider(const StripeAnswer &answer)
{
    const std::optional<milliseconds> pause = pauseAfter(answer, m_retriesMade, m_patience);
    if (!pause) {
        Q_EMIT answered(answer);
        return;
    }
    ++m_retriesMade;
    // It may have been HTTP/2 itself that broke.
    m_allowHttp2 = m_allowHttp2 && !answer.dropped;
    QTimer::singleShot(*pause, this, &RetryingCall::start);
}

std::optional<milliseconds> RetryingCall::pauseAfter(const StripeAnswer &answer, int retriesMade,
                                                     const Patience &patience)
{
    if (retriesMade >= patience.retries || !mayHelpToRetry(answer))
        return {};
    if (answer.retryAfter)
        return std::min(*answer.retryAfter, patience.longestPause);
    const double spread = (1 + patience.jitter()) / 2; // so that eleven do not return as one
    const auto pause = patience.firstPause * (1 << retriesMade) * spread;
    return std::min(duration_cast<milliseconds>(pause), patience.longestPause);
}
