// SPDX-License-Identifier: MIT

#include "stripecall.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRegularExpression>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Failure
{
    Problem problem;
    bool dropped = false;
};

Failure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError: // no route, network down
    case QNetworkReply::OperationCanceledError: // not by us: the network itself went away
        return { Problem::Offline };
    case QNetworkReply::RemoteHostClosedError:
        return { Problem::Offline, true };
    case QNetworkReply::TimeoutError:
        return { Problem::TimedOut };
    case QNetworkReply::SslHandshakeFailedError:
        return { Problem::Tls };
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return { Problem::Proxy };
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return { Problem::Redirected };
    default:
        // Something spoke, but not HTTP as we know it. Qt reports a broken HTTP/2 in this way too.
        return { Problem::StrangeAnswer, true };
    }
}

bool goesThroughProxy(const QNetworkReply &reply)
{
    QNetworkProxy proxy = reply.manager()->proxy();
    if (proxy.type() == QNetworkProxy::DefaultProxy)
        proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(reply.url())).value(0);
    return proxy.type() != QNetworkProxy::NoProxy;
}

// In TLS 1.3 that is told after the handshake, and OpenSSL has words alone for it (RFC 8446, 6.2).
bool wantsCertificateOfOurs(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::UnknownNetworkError
            && reply.errorString().contains("alert certificate required"_L1);
}

// Qt has no error of its own for most ways in which a proxy fails or says no, nor for a system
// without the library that TLS needs.
Failure failureOf(const QNetworkReply &reply)
{
    if (reply.url().scheme() == "https"_L1 && !QSslSocket::supportsSsl())
        return { Problem::Tls };
    if (wantsCertificateOfOurs(reply))
        return { Problem::ClientCertificate };
    if (reply.error() == QNetworkReply::UnknownNetworkError && goesThroughProxy(reply))
        return { Problem::Proxy };
    return failureOf(reply.error());
}

// An error of the connection, not one that merely repeats the HTTP status.
bool brokeOff(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ProtocolFailure
            || (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownNetworkError);
}

std::optional<Problem> problemOfStatus(int status)
{
    if (status >= 300 && status < 400)
        return Problem::Redirected;
    if (status == 407)
        return Problem::Proxy;
    return {};
}

// Over HTTP/2 Qt (6.4 at least) ends a reply that asks for a login before its body has come, and
// Stripe's 401 does ask. Over HTTP/1.1 the body can be read.
bool lostItsBody(const QNetworkReply &reply, const QByteArray &body)
{
    return body.isEmpty() && reply.error() == QNetworkReply::AuthenticationRequiredError
            && reply.attribute(QNetworkRequest::Http2WasUsedAttribute).toBool()
            && reply.hasRawHeader("WWW-Authenticate");
}

// Qt tells only when the status is a good one.
bool isCutShort(const QNetworkReply &reply, const QByteArray &body)
{
    const QVariant length = reply.header(QNetworkRequest::ContentLengthHeader);
    return length.isValid() && body.size() < length.toLongLong();
}

QString requestIdOf(const QNetworkReply &reply)
{
    static const QRegularExpression shape(u"\\Areq_[A-Za-z0-9]{1,64}\\z"_s);
    const QString id = QString::fromLatin1(reply.rawHeader("Request-Id"));
    return shape.match(id).hasMatch() ? id : QString();
}

std::optional<bool> shouldRetryOf(const QNetworkReply &reply)
{
    const QByteArray value = reply.rawHeader("Stripe-Should-Retry").toLower();
    if (value == "true")
        return true;
    if (value == "false")
        return false;
    return {};
}

std::optional<std::chrono::milliseconds> retryAfterOf(const QNetworkReply &reply)
{
    bool isNumber = false;
    const uint seconds = reply.rawHeader("Retry-After").toUInt(&isNumber);
    if (!isNumber)
        return {};
    return std::chrono::seconds(seconds);
}

} // namespace

StripeCall::StripeCall(const Limits &limits, const ServerIdentity &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_longestBody(limits.body)
{
    // Not QNetworkRequest::setTransferTimeout: a server that sends a byte now and then resets that.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Problem::TimedOut); });
    m_deadline.start(limits.deadline);
}

StripeCall::~StripeCall()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Not abort(): an error that is on its way from Qt's thread would then be a second one, and be
    // complained of. Not delete: this may be a slot of the reply's own signal.
    m_reply->deleteLater();
}

void StripeCall::follow(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::readyRead, this, &StripeCall::read);
    connect(reply, &QNetworkReply::finished, this, &StripeCall::conclude);
}

void StripeCall::read()
{
    if (m_reason)
        return;
    m_body += m_reply->read(m_longestBody + 1 - m_body.size());
    if (m_body.size() > m_longestBody)
        giveUp(Problem::StrangeAnswer);
}

void StripeCall::breakOff(Problem problem)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    giveUp(problem);
}

void StripeCall::drop()
{
    m_isDropped = true;
    giveUp(Problem::TimedOut);
}

void StripeCall::giveUp(Problem reason)
{
    m_reason = reason;
    m_body.clear();
    conclude();
}

void StripeCall::conclude()
{
    if (std::exchange(m_hasEnded, true))
        return;
    if (m_reply) {
        read(); // which may find too much, and give up
        m_reply->disconnect(this);
    }
    m_deadline.stop();
    deleteLater();
    Q_EMIT answered(answer());
}

bool StripeCall::cameFromSomebodyElse() const
{
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    return m_reply->error() != QNetworkReply::SslHandshakeFailedError && !certificate.isNull()
            && !m_server.isProvenBy(certificate);
}

StripeAnswer StripeCall::answer() const
{
    StripeAnswer answer;
    answer.dropped = m_isDropped;
    if (m_isDropped)
        answer.retryAfter = std::chrono::milliseconds::zero();
    if (!m_reply) {
        answer.failure = m_reason;
        return answer;
    }
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.requestId = requestIdOf(*m_reply);
    if (m_reason) {
        answer.failure = m_reason;
    } else if (cameFromSomebodyElse()) {
        answer.failure = Problem::Tls;
    } else if (m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
        answer.failure = m_distrust;
    } else if (const std::optional<Problem> problem = problemOfStatus(answer.status)) {
        answer.failure = problem;
    } else if (answer.status == 0 || brokeOff(m_reply->error())) {
        const Failure failure = failureOf(*m_reply);
        answer.failure = failure.problem;
        answer.dropped = failure.dropped;
    } else if (lostItsBody(*m_reply, m_body)) {
        answer.failure = Problem::StrangeAnswer;
        answer.dropped = true;
        answer.retryAfter = 0ms;
    } else if (isCutShort(*m_reply, m_body)) {
        answer.failure = Problem::Offline;
        answer.dropped = true;
    } else {
        answer.body = m_body;
        answer.shouldRetry = shouldRetryOf(*m_reply);
        answer.retryAfter = retryAfterOf(*m_reply);
    }
    return answer;
}
