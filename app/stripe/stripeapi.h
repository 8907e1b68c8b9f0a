// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"
#include "proxyrelay.h"
#include "proxysearch.h"
#include "serveridentity.h"
#include "stripecall.h"

#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

class QNetworkAccessManager;
class QSslCertificate;

// Stripe over HTTPS under one policy: GET only, to one host only, the key in one header only; no
// redirect, no cookie, no cache, no answer larger than maximumBody, an absolute deadline.
class StripeApi : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maximumBody = 1024 * 1024;

    // network outlives this object and every call, and gets its policy; a proxy that it has is
    // kept, and is spoken to by us. base is stripe() or what loopbackBase() answered; anything else
    // would get the key, so it becomes stripe(). deadline is that of each call.
    explicit StripeApi(QNetworkAccessManager &network, const QUrl &base = stripe(),
                       std::chrono::milliseconds deadline = std::chrono::seconds(10),
                       QObject *parent = nullptr);

    static QUrl stripe();
    // The base that was typed for a simulator: http or https on 127.0.0.0/8, [::1] or localhost,
    // written just so, perhaps with a port; with neither user info, path, query nor fragment. The
    // text itself is read, as QUrl would take 127.1 or 0x7f000001 for such an address.
    static std::optional<QUrl> loopbackBase(const QString &typed);
    static bool isLoopback(const QUrl &base);

    // Who is asked. network may be practice, which stands in for Stripe under Stripe's own address.
    StripeAnswer::Source source() const;
    void markAsPractice() { m_isPractice = true; }

    // Trust one more certificate. Only for a simulator: refused (false) for any other base.
    bool trust(const QSslCertificate &certificate);

    // Go through the system's proxy, whatever it is when a connection is opened, or was no longer
    // than validity ago. Requests wait until the system has named it.
    void useSystemProxy(ProxySearch::Ask ask = &QNetworkProxyFactory::systemProxyForQuery,
                        std::chrono::milliseconds validity = ProxySearch::usualValidity);
    // What the proxy is told if it asks for a name and password, until it refuses them once. It is
    // then told nothing, and every call answers Problem::Proxy. Forgets connections, as below.
    void setProxyLogin(const QString &user, Secret password);

    // Open the connection while the person still reads, so that a check costs one round trip. Cheap
    // when it stands already or is being opened. Does nothing over plain HTTP.
    void openConnection();
    // Forget connections that may have died in the meantime; the next request opens a new one.
    // Calls that are under way would then end at their deadline only.
    void forgetConnections();

    // path starts with "/v1/". allowHttp2 is false to go around an HTTP/2 that failed. One that
    // leaves a call unanswered for a third of its deadline has failed: the answer is then a dropped
    // one, and the call without HTTP/2 has what is left of the deadline. Where not one answer came
    // over HTTP/2, it is not used again. The call belongs to parent.
    StripeCall *get(const QString &path, const Secret &key, bool allowHttp2, QObject *parent);

Q_SIGNALS:
    // Of a server that was not believed; nothing was sent to it.
    void distrusted(Problem problem);
    // A server that Qt believed is not Stripe; nothing was sent to it, and no call may go on.
    void impostorMet();

private:
    void meet(QNetworkReply *reply, const QList<QSslError> &objections);
    void verify(QNetworkReply *reply);
    void forgetImpostor();
    QNetworkRequest request(const QUrl &url, bool allowHttp2) const;
    void leaveSilentHttp2(StripeCall *call, std::chrono::milliseconds after);
    void onceProxyIsKnown(QObject *context, std::function<void()> act);
    void goThrough(const QNetworkProxy &proxy);
    void dropConnections();

    QNetworkAccessManager &m_network;
    const QUrl m_base;
    const ServerIdentity m_identity;
    const std::chrono::milliseconds m_deadline;
    const std::chrono::milliseconds m_patienceWithHttp2;
    QElapsedTimer m_http2Stands; // since the newest connection that speaks it was made
    bool m_http2Answers = false;
    bool m_http2IsSilent = false;
    QSslConfiguration m_tls;
    bool m_isPractice = false;
    ProxySearch *m_proxySearch = nullptr;
    bool m_isOpening = false;
    bool m_isToForget = false; // a connection to an impostor
    ProxyRelay m_proxyRelay;
};
