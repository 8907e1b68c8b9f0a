#include "retryingcall.h"

#include "stripeapi.h"

#include <algorithm>

namespace {

bool mayHelpToRetry(const StripeAnswer &answer)
{
    if (answer.failure)
        return answer.dropped;
    if (answer.status == 200)
        return false;
    return answer.shouldRetry.value_or(answer.status == 409 || answer.status == 429
                                       || answer.status >= 500);
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
    if (m_retried == m_patience.retries || !mayHelpToRetry(answer)) {
        Q_EMIT answered(answer);
        return;
    }
    // It may have been HTTP/2 itself that broke.
    if (answer.dropped)
        m_allowHttp2 = false;
    const std::chrono::milliseconds pause = pauseAfter(answer);
    ++m_retried;
    QTimer::singleShot(pause, this, &RetryingCall::start);
}

std::chrono::milliseconds RetryingCall::pauseAfter(const StripeAnswer &answer) const
{
    if (answer.retryAfter)
        return std::min(*answer.retryAfter, m_patience.longestPause);
    const double spread = (1 + m_patience.jitter()) / 2; // so that eleven do not return as one
    const auto pause = m_patience.firstPause * (1 << m_retried) * spread;
    return std::min(std::chrono::duration_cast<std::chrono::milliseconds>(pause),
                    m_patience.longestPause);
}
