// SPDX-License-Identifier: MIT

#include "proxysearch.h"

#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace {

// As QNetworkAccessManager chooses for what is encrypted: the first that lets it through unread.
QNetworkProxy chosenFrom(const QList<QNetworkProxy> &proxies)
{
    const auto passesThrough = [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy
                || proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    };
    const auto found = std::ranges::find_if(proxies, passesThrough);
    if (found != proxies.end())
        return *found;
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace

ProxySearch::ProxySearch(Ask ask, std::chrono::milliseconds validity, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_validity(validity)
{
    connect(&m_watcher, &QFutureWatcher<QNetworkProxy>::finished, this, [this] {
        m_isUnderWay = false;
        m_validUntil = QDeadlineTimer(m_validity);
        Q_EMIT found(m_watcher.result());
    });
}

void ProxySearch::refresh(const QUrl &address)
{
    if (m_validUntil.hasExpired())
        start(address);
}

// The thread may outlive this object, and knows nothing of it.
void ProxySearch::start(const QUrl &address)
{
    if (std::exchange(m_isUnderWay, true))
        return;
    auto promise = std::make_shared<QPromise<QNetworkProxy>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
            [promise, ask = m_ask, query = QNetworkProxyQuery(address)] {
                promise->addResult(chosenFrom(ask(query)));
                promise->finish();
            });
}
