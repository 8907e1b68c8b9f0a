// SPDX-License-Identifier: MIT

#include "stripeapi.h"

#include <QHttp2Configuration>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslError>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// What Qt holds of one answer before we have read it.
constexpr int chunk = 64 * 1024;

bool isHttps(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

QSslConfiguration tls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

QSslConfiguration withProtocols(QSslConfiguration configuration, bool allowHttp2)
{
    QList<QByteArray> protocols { QSslConfiguration::NextProtocolHttp1_1 };
    if (allowHttp2)
        protocols.prepend(QSslConfiguration::ALPNProtocolHTTP2);
    configuration.setAllowedNextProtocols(protocols);
    return configuration;
}

QHttp2Configuration http2()
{
    QHttp2Configuration configuration;
    configuration.setStreamReceiveWindowSize(chunk);
    configuration.setSessionReceiveWindowSize(16 * chunk); // so that eleven answers need not queue
    configuration.setServerPushEnabled(false);
    return configuration;
}

} // namespace

QUrl StripeApi::stripe()
{
    return QUrl(u"https://api.stripe.com"_s);
}

std::optional<QUrl> StripeApi::loopbackBase(const QString &typed)
{
    static const QRegularExpression shape(
            uR"(\Ahttps?://(?:localhost|\[::1\]|127(?:\.(?:[1-9]?\d|1\d\d|2[0-4]\d|25[0-5])){3}))"
            uR"((?::\d{1,5})?/?\z)"_s,
            QRegularExpression::CaseInsensitiveOption);
    if (!shape.match(typed).hasMatch())
        return {};
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.port() == 0)
        return {};
    url.setPath({});
    return url;
}

bool StripeApi::isLoopback(const QUrl &base)
{
    return loopbackBase(base.toString(QUrl::FullyEncoded)).has_value();
}

StripeApi::StripeApi(QNetworkAccessManager &network, const QUrl &base,
                     std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_base(base == stripe() || isLoopback(base) ? base : stripe())
    , m_identity(m_base.host())
    , m_deadline(deadline)
    , m_patienceWithHttp2(deadline / 3)
    , m_tls(tls())
    , m_proxyRelay(m_base.host(), quint16(m_base.port(443)), this)
{
    connect(&m_network, &QNetworkAccessManager::sslErrors, this, &StripeApi::meet);
    connect(&m_network, &QNetworkAccessManager::encrypted, this, &StripeApi::verify);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    goThrough(m_network.proxy());
}

StripeAnswer::Source StripeApi::source() const
{
    if (m_isPractice)
        return StripeAnswer::Source::Practice;
    return isLoopback(m_base) ? StripeAnswer::Source::Simulator : StripeAnswer::Source::Stripe;
}

// Qt's thread waits for this, before it sends anything. What is not ignored here ends the
// handshake.
void StripeApi::meet(QNetworkReply *reply, const QList<QSslError> &objections)
{
    if (const std::optional<Problem> problem = m_identity.problemOf(objections))
        Q_EMIT distrusted(*problem);
    else
        reply->ignoreSslErrors(objections); // these, of this certificate, and no others
}

// Qt's thread waits for this as well, and what is asked of it here comes before its next step,
// which is to send what was asked on this connection.
void StripeApi::verify(QNetworkReply *reply)
{
    const QSslConfiguration tls = reply->sslConfiguration();
    if (tls.nextNegotiatedProtocol() == QSslConfiguration::ALPNProtocolHTTP2)
        m_http2Stands.start();
    if (m_identity.isProvenBy(tls.peerCertificate()))
        return;
    m_isToForget = true;
    Q_EMIT impostorMet();
    reply->abort();
}

bool StripeApi::trust(const QSslCertificate &certificate)
{
    if (!isLoopback(m_base) || certificate.isNull())
        return false;
    m_tls.addCaCertificate(certificate);
    return true;
}

void StripeApi::useSystemProxy(ProxySearch::Ask ask, std::chrono::milliseconds validity)
{
    Q_ASSERT(!m_proxySearch);
    m_proxySearch = new ProxySearch(std::move(ask), validity, this);
    connect(m_proxySearch, &ProxySearch::found, this, &StripeApi::goThrough);
    m_proxySearch->start(m_base);
}

void StripeApi::onceProxyIsKnown(QObject *context, std::function<void()> act)
{
    if (m_proxySearch && m_proxySearch->isUnderWay())
        connect(m_proxySearch, &ProxySearch::found, context, std::move(act),
                Qt::SingleShotConnection);
    else
        act();
}

void StripeApi::goThrough(const QNetworkProxy &proxy)
{
    const bool isDirect =
            proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
    if (!isHttps(m_base)) {
        // Over plain HTTP a proxy would read the key.
        m_network.setProxy(QNetworkProxy::NoProxy);
    } else if (isDirect) {
        m_network.setProxy(proxy);
    } else {
        m_proxyRelay.setProxy(proxy);
        m_network.setProxy(m_proxyRelay.address());
    }
}

void StripeApi::setProxyLogin(const QString &user, Secret password)
{
    // One that still fails for the login before would take down whoever asks next.
    dropConnections();
    m_proxyRelay.setLogin(user, std::move(password));
}

// As QNetworkAccessManager::connectToHostEncrypted does it, which however leaves the reply behind
// and takes no HTTP/2 settings: those of the request that opens a connection hold for all after it.
void StripeApi::openConnection()
{
    forgetImpostor();
    if (!isHttps(m_base) || std::exchange(m_isOpening, true))
        return;
    QUrl url = m_base;
    url.setScheme(u"preconnect-https"_s);
    url.setPort(m_base.port(443));
    QNetworkRequest opening = request(url, true);
    opening.setAttribute(QNetworkRequest::AutoDeleteReplyOnFinishAttribute, true);
    if (m_proxySearch)
        m_proxySearch->refresh(m_base);
    onceProxyIsKnown(this, [this, opening] {
        connect(m_network.get(opening), &QNetworkReply::finished, this,
                [this] { m_isOpening = false; });
    });
}

void StripeApi::dropConnections()
{
    m_network.clearConnectionCache();
    m_isToForget = false;
    m_isOpening = false; // nobody hears any more how that ends
}

// Not when it was met: Qt's thread waits then, and cannot be told to end.
void StripeApi::forgetImpostor()
{
    if (m_isToForget)
        dropConnections();
}

void StripeApi::forgetConnections()
{
    dropConnections();
    if (m_proxySearch)
        m_proxySearch->start(m_base);
}

StripeCall *StripeApi::get(const QString &path, const Secret &key, bool allowHttp2, QObject *parent)
{
    Q_ASSERT(path.startsWith("/v1/"_L1));
    forgetImpostor();
    QUrl url = m_base;
    url.setPath(path.section(u'?', 0, 0));
    url.setQuery(path.section(u'?', 1));

    QNetworkRequest asking = request(url, allowHttp2);
    QByteArray authorization = "Bearer ";
    authorization += key.reveal();
    asking.setRawHeader("Authorization", authorization);

    const bool mayBeSilent = allowHttp2 && !m_http2IsSilent;
    const auto deadline = allowHttp2 ? m_deadline : m_deadline - m_patienceWithHttp2;
    auto *call = new StripeCall({ deadline, maximumBody }, m_identity, parent);
    if (mayBeSilent)
        leaveSilentHttp2(call, m_patienceWithHttp2);
    connect(this, &StripeApi::distrusted, call, &StripeCall::setDistrust);
    connect(this, &StripeApi::impostorMet, call, [call] { call->breakOff(Problem::Tls); });
    onceProxyIsKnown(call, [this, call, asking] {
        if (call->hasEnded())
            return;
        QNetworkReply *reply = m_network.get(asking);
        reply->setReadBufferSize(chunk);
        connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
            m_http2Answers |= reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
        });
        call->follow(reply);
    });
    return call;
}

// Up to 6.4 at least, Qt can wait for ever for an answer that did come (QTBUG-111417), and some
// proxies speak HTTP/2 badly. How long a connection takes to be made does not count.
void StripeApi::leaveSilentHttp2(StripeCall *call, std::chrono::milliseconds after)
{
    QTimer::singleShot(after, call, [this, call] {
        const std::chrono::milliseconds stands(m_http2Stands.isValid() ? m_http2Stands.elapsed()
                                                                       : 0);
        if (stands < m_patienceWithHttp2) {
            leaveSilentHttp2(call, m_patienceWithHttp2 - stands);
            return;
        }
        m_http2IsSilent = !m_http2Answers;
        call->drop();
    });
}

QNetworkRequest StripeApi::request(const QUrl &url, bool allowHttp2) const
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Over plain HTTP this would ask for an upgrade to HTTP/2 in the clear.
    const bool http2Allowed = allowHttp2 && !m_http2IsSilent && isHttps(m_base);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, http2Allowed);
    request.setHttp2Configuration(http2());
    if (isHttps(m_base)) {
        request.setSslConfiguration(withProtocols(m_tls, http2Allowed));
        request.setPeerVerifyName(m_identity.verifyName());
    }

    request.setRawHeader("Accept", "application/json");
    // Otherwise Qt asks for compression and unpacks: a few bytes could become very many.
    request.setRawHeader("Accept-Encoding", "identity");
    // Otherwise Qt names the language of this computer; and judge() reads English messages.
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("User-Agent", "StripeKeyWizard/" SKW_VERSION);
    // Without it an account's own default counts, which may be any since 2011.
    request.setRawHeader("Stripe-Version", "2024-06-20");
    return request;
}
