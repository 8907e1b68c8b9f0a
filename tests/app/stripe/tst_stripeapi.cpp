// SPDX-License-Identifier: MIT

#include "app/check/judge.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/localserver.h"
#include "tests/support/printing.h"
#include "tests/support/stripeserver.h"
#include "tests/support/tunnelproxy.h"

#include <QHttp2Configuration>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QProcess>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Transport = LocalServer::Transport;

const QByteArray keyText = "rk_live_" + QByteArray(40, 'K');

Secret key()
{
    QByteArray text(keyText.constData(), keyText.size()); // takenFrom() overwrites it
    return Secret::takenFrom(text);
}

LocalServer::Reaction saying(const QByteArray &answer)
{
    return [=](QTcpSocket &socket, const QByteArray &) { socket.write(answer); };
}

const QByteArray emptyList = R"({"object": "list", "data": []})";

// The answer to one question.
StripeAnswer ask(StripeApi &api, bool allowHttp2 = true)
{
    const Secret secret = key();
    StripeCall *call = api.get(u"/v1/charges?limit=1"_s, secret, allowHttp2, &api);
    QSignalSpy answered(call, &StripeCall::answered);
    if (!answered.wait(20000) || answered.size() != 1)
        qFatal("there must be exactly one answer");
    return answered[0][0].value<StripeAnswer>();
}

StripeAnswer ask(const LocalServer &server, std::chrono::milliseconds deadline = 10s)
{
    QNetworkAccessManager network;
    StripeApi api(network, server.base(), deadline);
    return ask(api);
}

// A system without a proxy.
ProxySearch::Ask countingIn(QAtomicInt &searches)
{
    return [&searches](const QNetworkProxyQuery &) {
        searches.fetchAndAddRelaxed(1);
        return QList { QNetworkProxy(QNetworkProxy::NoProxy) };
    };
}

FakeAnswer noAnswer()
{
    return brokenConnection(QNetworkReply::HostNotFoundError);
}

// On a free port, with this computer's good certificate.
std::optional<quint16> startOpenSsl(QProcess &server, const QStringList &options)
{
    const QString file = u"" SKW_TEST_CERTIFICATES "/server"_s;
    server.start(u"openssl"_s,
                 QStringList { u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                               file + u".pem"_s, u"-key"_s, file + u".key"_s }
                         + options);
    static const QRegularExpression accepts(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
    QString said;
    while (server.waitForReadyRead()) {
        said += QString::fromLatin1(server.readAllStandardOutput());
        if (const auto match = accepts.match(said); match.hasMatch())
            return match.captured(1).toUShort();
    }
    return {};
}

} // namespace

class TestStripeApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksUnderOnePolicy()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        ask(api);

        QCOMPARE(network.redirectPolicy(), QNetworkRequest::ManualRedirectPolicy);
        QCOMPARE(network.operations(), QList { QNetworkAccessManager::GetOperation });
        const QNetworkRequest request = network.requests().constFirst();
        QCOMPARE(request.url(), QUrl(u"https://api.stripe.com/v1/charges?limit=1"_s));
        const auto attribute = [&](QNetworkRequest::Attribute name) {
            return request.attribute(name).toInt();
        };
        QCOMPARE(attribute(QNetworkRequest::RedirectPolicyAttribute),
                 int(QNetworkRequest::ManualRedirectPolicy));
        QCOMPARE(attribute(QNetworkRequest::CookieLoadControlAttribute),
                 int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::CookieSaveControlAttribute),
                 int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::AuthenticationReuseAttribute),
                 int(QNetworkRequest::Manual));
        QCOMPARE(attribute(QNetworkRequest::CacheLoadControlAttribute),
                 int(QNetworkRequest::AlwaysNetwork));
        QCOMPARE(request.attribute(QNetworkRequest::CacheSaveControlAttribute), QVariant(false));
        QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(true));
        QVERIFY(request.http2Configuration().streamReceiveWindowSize() <= 64 * 1024);

        const QSslConfiguration tls = request.sslConfiguration();
        QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
        QCOMPARE(tls.peerVerifyMode(), QSslSocket::VerifyPeer);
        QCOMPARE(tls.allowedNextProtocols(), (QList<QByteArray> { "h2", "http/1.1" }));
    }

    void withoutHttp2ItIsNotOfferedEither()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        ask(api, false);
        const QNetworkRequest request = network.requests().constFirst();
        QCOMPARE(request.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
        QCOMPARE(request.sslConfiguration().allowedNextProtocols(),
                 QList<QByteArray> { "http/1.1" });
    }

    void onTheWire()
    {
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)));
        const StripeAnswer answer = ask(server);
        QCOMPARE(answer.failure, noProblem);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, emptyList);

        QList<QByteArray> lines = server.heads().value(0).trimmed().split('\n');
        // How names are written changes with Qt's version.
        for (QByteArray &line : lines) {
            const qsizetype name = std::max<qsizetype>(0, line.indexOf(": "));
            line = line.first(name).toLower() + line.sliced(name).trimmed();
        }
        std::sort(lines.begin() + 1, lines.end());
        QCOMPARE(lines,
                 (QList<QByteArray> {
                         "GET /v1/charges?limit=1 HTTP/1.1",
                         "accept-encoding: identity",
                         "accept-language: en",
                         "accept: application/json",
                         "authorization: Bearer " + keyText,
                         "cache-control: no-cache",
                         "connection: Keep-Alive",
                         "host: 127.0.0.1:" + QByteArray::number(server.port()),
                         "pragma: no-cache",
                         "stripe-version: 2024-06-20",
                         "user-agent: StripeKeyWizard/" SKW_VERSION,
                 }));
    }

    void neverFollowsARedirect_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : { "301 Moved Permanently", "302 Found", "303 See Other",
                                    "307 Temporary Redirect", "308 Permanent Redirect" })
            QTest::newRow(status) << QByteArray(status);
    }
    void neverFollowsARedirect()
    {
        QFETCH(QByteArray, status);
        const LocalServer elsewhere(saying(wireAnswer("200 OK", emptyList)));
        const QByteArray location = "Location: " + elsewhere.base().toEncoded() + "/v1/charges\r\n";
        const LocalServer server(saying(wireAnswer(status, "<p>Over there!</p>", location)));

        const StripeAnswer answer = ask(server);
        QCOMPARE(answer.failure, Problem::Redirected);
        QCOMPARE(answer.status, status.first(3).toInt());
        QCOMPARE(server.heads().size(), 1);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void aDrippingServerDoesNotMoveTheDeadline()
    {
        const LocalServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            auto *drip = new QTimer(&socket);
            connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(10);
        });
        const StripeAnswer answer = ask(server, 300ms);
        QCOMPARE(answer.failure, Problem::TimedOut);
        QVERIFY(!answer.dropped);
        QVERIFY(answer.body.isEmpty());
    }

    void aSilentServerTimesOut()
    {
        const LocalServer server([](QTcpSocket &, const QByteArray &) {});
        QCOMPARE(ask(server, 100ms).failure, Problem::TimedOut);
    }

    void callsThatWaitForAFreeConnectionTimeOutToo()
    {
        const LocalServer server([](QTcpSocket &, const QByteArray &) {});
        QNetworkAccessManager network;
        StripeApi api(network, server.base(), 100ms);
        const Secret secret = key();
        int timedOut = 0;
        qsizetype askedBefore = 0;
        for (int i = 0; i < 11; ++i) {
            StripeCall *call = api.get(u"/v1/charges?limit=1"_s, secret, true, &api);
            connect(call, &StripeCall::answered, this, [&](const StripeAnswer &answer) {
                if (timedOut == 0)
                    askedBefore = server.heads().size();
                timedOut += answer.failure == Problem::TimedOut;
            });
        }
        QTRY_COMPARE(timedOut, 11);
        QVERIFY(askedBefore < 11);
    }

    void answersOfEverySize_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<bool>("taken");
        QTest::newRow("nothing") << qint64(0) << true;
        QTest::newRow("more than one buffer") << qint64(200'000) << true;
        QTest::newRow("just as much as allowed") << StripeApi::maximumBody << true;
        QTest::newRow("one byte more") << StripeApi::maximumBody + 1 << false;
        QTest::newRow("ten megabytes") << qint64(10'000'000) << false;
    }
    void answersOfEverySize()
    {
        QFETCH(qint64, size);
        QFETCH(bool, taken);
        for (const Transport transport : { Transport::Plain, Transport::Tls }) {
            if (!LocalServer::canServe(transport))
                QSKIP("Wine has TLS for clients alone");
            const LocalServer server(saying(wireAnswer("200 OK", QByteArray(size, 'x'))),
                                     transport);
            QNetworkAccessManager network;
            StripeApi api(network, server.base());
            QVERIFY(transport == Transport::Plain || api.trust(LocalServer::authority()));
            const StripeAnswer answer = ask(api);
            QCOMPARE(answer.failure == Problem::StrangeAnswer, !taken);
            QCOMPARE(answer.body.size(), taken ? size : 0);
        }
    }

    void anAnswerWithoutEndIsCutOff()
    {
        qint64 sent = 0;
        const LocalServer server([&](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            const auto pour = [&] { sent += socket.write(QByteArray(64 * 1024, 'x')); };
            connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
            pour();
        });
        QCOMPARE(ask(server).failure, Problem::StrangeAnswer);
        QVERIFY(sent > StripeApi::maximumBody);
    }

    void overHttp2TooAnAnswerIsCutOff()
    {
        if (!StripeServer::canServe(StripeServer::Transport::Http2))
            QSKIP("nghttpx is not installed");
        StripeServer server(StripeServer::Transport::Http2);
        server.addKey(keyText, {});
        QVERIFY(server.isRunning());
        QNetworkAccessManager network;
        StripeApi api(network, server.url());
        QVERIFY(api.trust(LocalServer::authority()));

        server.answerInstead(u"/v1/charges"_s, { 200, {}, QByteArray(StripeApi::maximumBody, 'x') },
                             1);
        QCOMPARE(ask(api).body.size(), StripeApi::maximumBody);
        server.deliver(u"/v1/charges"_s, { Delivery::How::Huge, {} });
        QCOMPARE(ask(api).failure, Problem::StrangeAnswer);
        server.deliver(u"/v1/charges"_s, { Delivery::How::Whole, {} });
        // The connection that carried it is still good for others.
        server.answerInstead(u"/v1/charges"_s, { 200, {}, emptyList });
        QCOMPARE(ask(api).body, emptyList);
        const QList<StripeServer::FrontRequest> requests = server.frontRequests(3);
        for (const StripeServer::FrontRequest &request : requests) {
            QCOMPARE(request.protocol, u"h2"_s);
            QCOMPARE(request.port, requests.constFirst().port);
        }
    }

    // Qt loses the body of a 401 that comes over HTTP/2; without HTTP/2 it can be read.
    void overHttp2ARefusalIsWorthAnotherTry()
    {
        if (!StripeServer::canServe(StripeServer::Transport::Http2))
            QSKIP("nghttpx is not installed");
        StripeServer server(StripeServer::Transport::Http2);
        QVERIFY(server.isRunning());
        QNetworkAccessManager network;
        StripeApi api(network, server.url());
        QVERIFY(api.trust(LocalServer::authority()));

        const StripeAnswer lost = ask(api);
        QCOMPARE(lost.status, 401);
        if (lost.failure) {
            QVERIFY(lost.dropped);
            QCOMPARE(lost.retryAfter, 0ms);
        }
        const StripeAnswer answer = ask(api, false);
        QCOMPARE(answer.failure, noProblem);
        QCOMPARE(judge(permissionOf(Resource::Charges), answer, KeyMode::Live).problem,
                 Problem::Refused);
    }

    void compressionIsNotUndone()
    {
        // A gzip of 100 kB of blanks.
        QByteArray packed = qCompress(QByteArray(100'000, ' ')).mid(4);
        const LocalServer server(
                saying(wireAnswer("200 OK", packed, "Content-Encoding: deflate\r\n")));
        QCOMPARE(ask(server).body, packed);
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("closed without a word") << QByteArray() << Problem::Offline;
        QTest::newRow("closed within the head") << QByteArray("HTTP/1.1 200 O") << Problem::Offline;
        QTest::newRow("closed within the body")
                << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"obj")
                << Problem::Offline;
        QTest::newRow("a 403 closed within the body")
                << QByteArray("HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{\"obj")
                << Problem::Offline;
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n")
                                  << Problem::Offline;
    }
    void brokenAnswers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Problem, problem);
        const LocalServer server([=](QTcpSocket &socket, const QByteArray &) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        const StripeAnswer broken = ask(server);
        QCOMPARE(broken.failure, problem);
        QVERIFY(broken.dropped);
        QVERIFY(broken.body.isEmpty());
    }

    // Qt may or may not report this as an error. Either way it must not pass for Stripe's answer.
    void anAnswerCutOffWithinAChunkProvesNothing()
    {
        const LocalServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "1e\r\n{\"object\": \"list\", \"data\": [\r\n");
            socket.disconnectFromHost();
        });
        const Permission &charges = permissionOf(Resource::Charges);
        QCOMPARE(judge(charges, ask(server), KeyMode::Live).access, Access::Unknown);
    }

    void nobodyListens()
    {
        QUrl base;
        {
            const LocalServer server(saying({}));
            base = server.base();
        }
        QNetworkAccessManager network;
        StripeApi api(network, base);
        const StripeAnswer answer = ask(api);
        QCOMPARE(answer.failure, Problem::Offline);
        QVERIFY(!answer.dropped);
        QCOMPARE(answer.status, 0);
    }

    void failuresOfTheNetwork_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("dropped");
        QTest::newRow("no such host")
                << QNetworkReply::HostNotFoundError << Problem::Offline << false;
        QTest::newRow("no network")
                << QNetworkReply::UnknownNetworkError << Problem::Offline << false;
        QTest::newRow("connecting took too long")
                << QNetworkReply::TimeoutError << Problem::TimedOut << false;
        QTest::newRow("no trust") << QNetworkReply::SslHandshakeFailedError << Problem::Tls
                                  << false;
        QTest::newRow("no such proxy")
                << QNetworkReply::ProxyNotFoundError << Problem::Proxy << false;
        QTest::newRow("proxy wants a login")
                << QNetworkReply::ProxyAuthenticationRequiredError << Problem::Proxy << false;
        QTest::newRow("HTTP/2 failed")
                << QNetworkReply::ProtocolFailure << Problem::StrangeAnswer << true;
        QTest::newRow("HTTP/2 said goodbye")
                << QNetworkReply::ProtocolUnknownError << Problem::StrangeAnswer << true;
        QTest::newRow("the network went away")
                << QNetworkReply::OperationCanceledError << Problem::Offline << false;
    }
    void failuresOfTheNetwork()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        QFETCH(Problem, problem);
        QFETCH(bool, dropped);
        FakeNetwork network([=](const QNetworkRequest &) { return brokenConnection(error); });
        StripeApi api(network);
        const StripeAnswer answer = ask(api);
        QCOMPARE(answer.failure, problem);
        QCOMPARE(answer.dropped, dropped);
        QCOMPARE(answer.status, 0);
    }

    void headersOfTheAnswer_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("requestId");
        QTest::addColumn<int>("shouldRetry"); // -1: not told
        QTest::addColumn<int>("retryAfter"); // in milliseconds; -1: not told

        QTest::newRow("none") << QByteArray() << QString() << -1 << -1;
        QTest::newRow("a request id") << QByteArray("Request-Id: req_Zb0EgUuheEd4gf\r\n")
                                      << u"req_Zb0EgUuheEd4gf"_s << -1 << -1;
        QTest::newRow("an id of another shape")
                << QByteArray("Request-Id: <b>req_1</b>\r\n") << QString() << -1 << -1;
        QTest::newRow("an id that never ends")
                << "Request-Id: req_" + QByteArray(1000, 'x') + "\r\n"
                << QString() << -1 << -1;
        QTest::newRow("retry") << QByteArray("stripe-should-retry: true\r\n") << QString() << 1
                               << -1;
        QTest::newRow("do not retry")
                << QByteArray("Stripe-Should-Retry: false\r\n") << QString() << 0 << -1;
        QTest::newRow("retry perhaps")
                << QByteArray("Stripe-Should-Retry: maybe\r\n") << QString() << -1 << -1;
        QTest::newRow("in two seconds")
                << QByteArray("Retry-After: 2\r\n") << QString() << -1 << 2000;
        QTest::newRow("before now") << QByteArray("Retry-After: -2\r\n") << QString() << -1 << -1;
        QTest::newRow("at a date") << QByteArray("Retry-After: Mon, 23 Nov 2026 10:00:00 GMT\r\n")
                                   << QString() << -1 << -1;
        QTest::newRow("never") << QByteArray("Retry-After: 99999999999999999999\r\n") << QString()
                               << -1 << -1;
    }
    void headersOfTheAnswer()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, requestId);
        QFETCH(int, shouldRetry);
        QFETCH(int, retryAfter);
        const LocalServer server(saying(wireAnswer("429 Too Many Requests", "{}", header)));
        const StripeAnswer answer = ask(server);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.requestId, requestId);
        QCOMPARE(answer.shouldRetry ? int(*answer.shouldRetry) : -1, shouldRetry);
        QCOMPARE(answer.retryAfter ? int(answer.retryAfter->count()) : -1, retryAfter);
    }

    void a401CanBeRead()
    {
        const QByteArray body = errorAnswer(401, "Invalid API Key provided: rk_live_***KKKK").body;
        const LocalServer server(saying(wireAnswer(
                "401 Unauthorized", body, "WWW-Authenticate: Basic realm=\"Stripe\"\r\n")));
        const StripeAnswer answer = ask(server);
        QCOMPARE(answer.failure, noProblem);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, body);
        QCOMPARE(server.heads().size(), 1);
    }

    void cookiesAreNotKept()
    {
        const LocalServer server(saying(
                wireAnswer("200 OK", emptyList, "Set-Cookie: track=me; Max-Age=3600; Path=/\r\n")));
        QNetworkAccessManager network;
        StripeApi api(network, server.base());
        ask(api);
        ask(api);
        QCOMPARE(server.heads().size(), 2);
        QVERIFY(!server.received().contains("track"));
        QCOMPARE(network.cookieJar()->cookiesForUrl(server.base()), QList<QNetworkCookie>());
    }

    void anUntrustedServerGetsNothing_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<bool>("trusts");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("signed by nobody we know") << Transport::Tls << false << Problem::Tls;
        QTest::newRow("signed for another host")
                << Transport::TlsForAnotherHost << true << Problem::Tls;
        QTest::newRow("expired") << Transport::TlsExpired << true << Problem::CertificateDate;
        QTest::newRow("not yet valid")
                << Transport::TlsNotYetValid << true << Problem::CertificateDate;
        QTest::newRow("expired, and signed by nobody we know")
                << Transport::TlsExpired << false << Problem::CertificateDate;
    }
    void anUntrustedServerGetsNothing()
    {
        QFETCH(Transport, transport);
        QFETCH(bool, trusts);
        QFETCH(Problem, problem);
        if (!LocalServer::canServe(transport))
            QSKIP("Wine has TLS for clients alone");
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)), transport);
        QNetworkAccessManager network;
        StripeApi api(network, server.base());
        QVERIFY(!trusts || api.trust(LocalServer::authority()));
        const StripeAnswer answer = ask(api);
        QCOMPARE(answer.failure, problem);
        QVERIFY(!answer.dropped);
        QVERIFY(server.received().isEmpty());
    }

    // All that wait for a connection hear of it, also those that have none of their own.
    void everyCallHearsOfAnExpiredCertificate()
    {
        if (!LocalServer::canServe(Transport::TlsExpired))
            QSKIP("Wine has TLS for clients alone");
        const LocalServer server(saying({}), Transport::TlsExpired);
        QNetworkAccessManager network;
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));
        const Secret secret = key();
        QList<std::optional<Problem>> failures;
        for (int i = 0; i < 11; ++i) {
            StripeCall *call = api.get(u"/v1/charges?limit=1"_s, secret, false, &api);
            connect(call, &StripeCall::answered, this,
                    [&](const StripeAnswer &answer) { failures.append(answer.failure); });
        }
        QTRY_COMPARE(failures.size(), 11);
        QCOMPARE(failures.count(Problem::CertificateDate), 11);
    }

    // Browsers do not look there; Qt does, also beside alternative names.
    void aCommonNameProvesNothing_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("protocol");
        QTest::addColumn<bool>("openedAhead");
        const auto add = [](const char *name, const QByteArray &protocol, bool openedAhead) {
            QTest::addRow("%s", name) << Transport::TlsByCommonName << protocol << openedAhead;
            // What Qt looks for with OpenSSL; with other libraries the name itself is such a name.
            QTest::addRow("%s, with a dot behind it", name)
                    << Transport::TlsByDottedCommonName << protocol << openedAhead;
        };
        add("over HTTP/1.1", "http/1.1", false);
        add("over HTTP/1.1, opened ahead", "http/1.1", true);
        add("over HTTP/2", "h2", false);
        add("over HTTP/2, opened ahead", "h2", true);
    }
    void aCommonNameProvesNothing()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, protocol);
        QFETCH(bool, openedAhead);
        if (!LocalServer::canServe(Transport::TlsByCommonName))
            QSKIP("Wine has TLS for clients alone");
        LocalServer server(saying(wireAnswer("200 OK", emptyList)), transport);
        server.speak({ protocol });
        QNetworkAccessManager network;
        StripeApi api(network, server.baseByName());
        QVERIFY(api.trust(LocalServer::authority()));
        if (openedAhead) {
            api.openConnection();
            QTRY_VERIFY(network.findChildren<QNetworkReply *>().isEmpty());
        }
        QList<std::optional<Problem>> failures;
        const Secret secret = key();
        for (int i = 0; i < 11; ++i) {
            StripeCall *call = api.get(u"/v1/charges?limit=1"_s, secret, true, &api);
            connect(call, &StripeCall::answered, this,
                    [&](const StripeAnswer &answer) { failures.append(answer.failure); });
        }
        QTRY_COMPARE(failures.size(), 11);
        QCOMPARE(failures.count(Problem::Tls), 11);
        QCOMPARE(ask(api).failure, Problem::Tls); // nor on what is left of those connections
        QCOMPARE(server.received(), QByteArray());
    }

    void everyConnectionHasToProveItself()
    {
        if (!LocalServer::canServe(Transport::TlsByCommonName))
            QSKIP("Wine has TLS for clients alone");
        const QByteArray last = wireAnswer("200 OK", emptyList, "Connection: close\r\n");
        LocalServer server(saying(last), Transport::Tls);
        QNetworkAccessManager network;
        StripeApi api(network, server.baseByName());
        QVERIFY(api.trust(LocalServer::authority()));
        QCOMPARE(ask(api).body, emptyList);
        const QByteArray received = server.received();

        server.change(Transport::TlsByCommonName);
        QCOMPARE(ask(api).failure, Problem::Tls);
        QCOMPARE(server.received(), received);
    }

    void anotherLibrarysServerThatCannotBeAgreedWith_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("no TLS that is still good")
                << QStringList { u"-tls1_1"_s, u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s }
                << Problem::Tls;
        // With TLS 1.2 that ends the handshake; with 1.3 it is told afterwards.
        QTest::newRow("a certificate of ours, with TLS 1.2")
                << QStringList { u"-Verify"_s, u"1"_s, u"-tls1_2"_s } << Problem::Tls;
        QTest::newRow("a certificate of ours, with TLS 1.3")
                << QStringList { u"-Verify"_s, u"1"_s, u"-tls1_3"_s } << Problem::ClientCertificate;
    }
    void anotherLibrarysServerThatCannotBeAgreedWith()
    {
        QFETCH(QStringList, options);
        QFETCH(Problem, problem);
        QProcess server;
        const std::optional<quint16> port = startOpenSsl(server, options);
        if (!port)
            QSKIP("openssl is not installed");
        QNetworkAccessManager network;
        StripeApi api(network, QUrl(u"https://localhost:%1"_s.arg(*port)));
        QVERIFY(api.trust(LocalServer::authority()));
        QCOMPARE(ask(api).failure, problem);
        QCOMPARE(ask(api, false).failure, problem);
        server.kill();
        QVERIFY(server.waitForFinished());
    }

    // What Qt is told to look for in the certificate ends in a dot, which no server may see.
    void theServerIsToldWhoIsMeant()
    {
        QProcess server;
        const QString file = u"" SKW_TEST_CERTIFICATES "/server"_s;
        const std::optional<quint16> port =
                startOpenSsl(server,
                             { u"-servername"_s, u"localhost"_s, u"-servername_fatal"_s,
                               u"-cert2"_s, file + u".pem"_s, u"-key2"_s, file + u".key"_s });
        if (!port)
            QSKIP("openssl is not installed");
        QNetworkAccessManager network;
        StripeApi api(network, QUrl(u"https://localhost:%1"_s.arg(*port)));
        QVERIFY(api.trust(LocalServer::authority()));
        api.openConnection();
        QByteArray said;
        QTRY_VERIFY((said += server.readAllStandardOutput())
                            .contains("Hostname in TLS extension: \"localhost\""));
        server.kill();
        QVERIFY(server.waitForFinished());
    }

    void aTrustedServerIsAsked()
    {
        if (!LocalServer::canServe(Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)), Transport::Tls);
        QNetworkAccessManager network;
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));
        QCOMPARE(ask(api).body, emptyList);
        QCOMPARE(ask(api, false).body, emptyList);
    }

    void nobodyVouchesForStripeButTheSystem()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        QVERIFY(!api.trust(LocalServer::authority()));
        ask(api);
        const QSslConfiguration tls = network.requests().constFirst().sslConfiguration();
        QVERIFY(!tls.caCertificates().contains(LocalServer::authority()));
    }

    void theConnectionOpenedAheadIsUsed()
    {
        if (!LocalServer::canServe(Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)), Transport::Tls);
        QNetworkAccessManager network;
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));
        api.openConnection();
        QTRY_COMPARE(server.connections(), 1);
        api.openConnection();
        api.openConnection();
        QCOMPARE(ask(api).body, emptyList);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.heads().size(), 1);
        // Nothing is left behind in the network.
        QTRY_VERIFY(network.findChildren<QNetworkReply *>().isEmpty());
    }

    void openingAConnectionMayFail_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("nobody there") << false;
        QTest::newRow("nobody we trust") << true;
    }
    void openingAConnectionMayFail()
    {
        QFETCH(bool, isThere);
        if (isThere && !LocalServer::canServe(Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        auto server = std::make_unique<LocalServer>(saying({}), Transport::Tls);
        QNetworkAccessManager network;
        StripeApi api(network, server->base());
        if (!isThere)
            server.reset();
        api.openConnection();
        QVERIFY(!network.findChildren<QNetworkReply *>().isEmpty());
        QTRY_VERIFY(network.findChildren<QNetworkReply *>().isEmpty());
        QCOMPARE(ask(api).failure, isThere ? Problem::Tls : Problem::Offline);
    }

    void forgottenConnectionsAreOpenedAnew()
    {
        if (!LocalServer::canServe(Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)), Transport::Tls);
        QNetworkAccessManager network;
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));
        QCOMPARE(ask(api).body, emptyList);
        api.forgetConnections();
        QCOMPARE(ask(api).body, emptyList);
        QCOMPARE(server.connections(), 2);
    }

    void plainHttpGoesThroughNoProxy()
    {
        const TunnelProxy proxy;
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)));
        QNetworkAccessManager network;
        network.setProxy(proxy.address());
        StripeApi api(network, server.base());
        QCOMPARE(ask(api).body, emptyList);
        QVERIFY(proxy.heads().isEmpty());
    }

    void aProxyOnlySeesWhatIsEncrypted()
    {
        if (!LocalServer::canServe(Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        const TunnelProxy proxy;
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)), Transport::Tls);
        QNetworkAccessManager network;
        network.setProxy(proxy.address());
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));
        QCOMPARE(ask(api).body, emptyList);
        QCOMPARE(proxy.heads().size(), 1);
        QVERIFY(!proxy.received().contains(keyText));
        QVERIFY(server.received().contains(keyText));
    }

    void aProxyThatWantsALoginGetsTheOneThatIsKnown()
    {
        if (!LocalServer::canServe(Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        const TunnelProxy proxy("clerk:secret");
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)), Transport::Tls);
        QNetworkAccessManager network;
        network.setProxy(proxy.address());
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));

        api.openConnection();
        QCOMPARE(ask(api).failure, Problem::Proxy);
        api.setProxyLogin(u"clerk"_s, Secret::copyOf(u"mistyped"));
        QCOMPARE(ask(api).failure, Problem::Proxy);
        const auto triesWith = [&](const QByteArray &login) {
            return std::count_if(proxy.heads().begin(), proxy.heads().end(),
                                 [&](const auto &head) { return head.contains(login.toBase64()); });
        };
        QCOMPARE(triesWith("clerk:mistyped"), 1);
        api.setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(ask(api).body, emptyList);
        api.forgetConnections();
        QCOMPARE(ask(api).body, emptyList);
        QCOMPARE(triesWith("clerk:secret"), 2);
        QVERIFY(!proxy.received().contains(keyText));
    }

    void severalConnectionsThroughAProxyShareTheLogin()
    {
        if (!LocalServer::canServe(Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        const TunnelProxy proxy("clerk:secret");
        const LocalServer server(saying(wireAnswer("200 OK", emptyList)), Transport::Tls);
        QNetworkAccessManager network;
        network.setProxy(proxy.address());
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));
        api.setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));

        const Secret secret = key();
        int good = 0;
        int bad = 0;
        for (int i = 0; i < 11; ++i) {
            StripeCall *call = api.get(u"/v1/charges?limit=1"_s, secret, false, &api);
            connect(call, &StripeCall::answered, this,
                    [&](const StripeAnswer &answer) { ++(answer.body == emptyList ? good : bad); });
        }
        QTRY_COMPARE(good + bad, 11);
        QCOMPARE(good, 11);
    }

    void aProxyThatSaysNo_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("not to there") << QByteArray("403 Forbidden") << Problem::Proxy;
        QTest::newRow("not in this way") << QByteArray("405 Method Not Allowed") << Problem::Proxy;
        QTest::newRow("it failed itself") << QByteArray("502 Bad Gateway") << Problem::Proxy;
        QTest::newRow("a portal") << QByteArray("302 Found") << Problem::Proxy;
        // What squid says when it cannot reach or find the host.
        QTest::newRow("nobody there") << QByteArray("503 Service Unavailable") << Problem::Offline;
        QTest::newRow("no such host") << QByteArray("404 Not Found") << Problem::Offline;
    }
    void aProxyThatSaysNo()
    {
        QFETCH(QByteArray, status);
        QFETCH(Problem, problem);
        TunnelProxy proxy;
        proxy.refuse(status);
        QNetworkAccessManager network;
        network.setProxy(proxy.address());
        StripeApi api(network, QUrl(u"https://localhost:9"_s));
        QCOMPARE(ask(api).failure, problem);
    }

    void aProxyThatIsNotThere()
    {
        QNetworkAccessManager network;
        network.setProxy(TunnelProxy().address());
        StripeApi api(network, QUrl(u"https://localhost:9"_s));
        QCOMPARE(ask(api).failure, Problem::Proxy);
    }

    // With a script for the settings, the system may load that first.
    void theSystemIsAskedForItsProxyInAnotherThread()
    {
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128);
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        QSemaphore knows;
        api.useSystemProxy([&](const QNetworkProxyQuery &query) {
            knows.acquire();
            return query.url() == StripeApi::stripe() && QThread::currentThread() != qApp->thread()
                    ? QList { proxy }
                    : QList<QNetworkProxy>();
        });
        api.openConnection();
        const Secret secret = key();
        StripeCall *call = api.get(u"/v1/balance"_s, secret, true, &api);
        QSignalSpy answered(call, &StripeCall::answered);
        QVERIFY(network.requests().isEmpty());

        knows.release();
        QVERIFY(answered.wait());
        QCOMPARE(network.proxy().type(), proxy.type());
        QCOMPARE(network.requests().size(), 2);
    }

    void aSystemThatDoesNotNameItsProxyIsGivenUp()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network, StripeApi::stripe(), 20ms);
        QSemaphore knows;
        api.useSystemProxy([&](const QNetworkProxyQuery &) {
            knows.acquire();
            return QList { QNetworkProxy(QNetworkProxy::NoProxy) };
        });
        QCOMPARE(ask(api).failure, Problem::TimedOut);
        knows.release();
        QTRY_COMPARE(network.proxy().type(), QNetworkProxy::NoProxy);
        QVERIFY(network.requests().isEmpty());
    }

    void theProxyIsAskedForAnewWhenConnectionsAreForgotten()
    {
        TunnelProxy first;
        TunnelProxy second;
        first.refuse("403 Forbidden");
        second.refuse("403 Forbidden");
        QNetworkAccessManager network;
        StripeApi api(network, QUrl(u"https://localhost:9"_s));
        QAtomicInt asked = 0;
        api.useSystemProxy([&, proxies = QList { first.address(), second.address() }](
                                   const QNetworkProxyQuery &) {
            return QList { proxies[asked.fetchAndAddRelaxed(1)] };
        });
        ask(api);
        QCOMPARE(first.heads().size(), 1);
        ask(api);
        QCOMPARE(first.heads().size(), 2);
        QVERIFY(second.heads().isEmpty());
        api.forgetConnections();
        ask(api);
        QCOMPARE(first.heads().size(), 2);
        QCOMPARE(second.heads().size(), 1);
    }

    // A key that is typed opens the connection with each of its letters.
    void theProxyIsAskedForOnceWhileAKeyIsTyped()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        QAtomicInt searches;
        api.useSystemProxy(countingIn(searches));
        for (int letter = 1; letter <= 107; ++letter) {
            api.openConnection();
            QTRY_COMPARE(network.requests().size(), letter);
            QTRY_VERIFY(network.findChildren<QNetworkReply *>().isEmpty());
        }
        QCOMPARE(ask(api).failure, Problem::Offline);
        QCOMPARE(searches.loadRelaxed(), 1);
    }

    void aConnectionThatIsBeingOpenedIsNotOpenedTwice()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        QSemaphore knows;
        api.useSystemProxy([&](const QNetworkProxyQuery &) {
            knows.acquire();
            return QList { QNetworkProxy(QNetworkProxy::NoProxy) };
        });
        for (int letter = 0; letter < 107; ++letter)
            api.openConnection();
        knows.release();
        QTRY_VERIFY(!network.requests().isEmpty());
        QCOMPARE(ask(api).failure, Problem::Offline);
        QCOMPARE(network.requests().size(), 2); // that, and the question
    }

    void theProxyIsAskedForAnewWhenTheAnswerHasGrownOld()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        QAtomicInt searches;
        api.useSystemProxy(countingIn(searches), 0ms);
        QCOMPARE(ask(api).failure, Problem::Offline);
        api.openConnection();
        QCOMPARE(ask(api).failure, Problem::Offline);
        QCOMPARE(searches.loadRelaxed(), 2);
    }

    void aForgottenConnectionIsOpenedAgainThoughItWasBeingOpened()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        api.openConnection();
        api.forgetConnections();
        api.openConnection();
        QCOMPARE(network.requests().size(), 2);
    }

    void deletingACallIsTheCancel()
    {
        FakeNetwork network([](const QNetworkRequest &) { return std::nullopt; });
        StripeApi api(network);
        const Secret secret = key();
        StripeCall *call = api.get(u"/v1/balance"_s, secret, true, &api);
        QSignalSpy answered(call, &StripeCall::answered);
        delete call;
        QTRY_VERIFY(network.open().isEmpty());
        QVERIFY(answered.isEmpty());
    }

    void aCallMayBeDeletedByWhoeverHears()
    {
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network);
        const Secret secret = key();
        auto owner = std::make_unique<QObject>();
        StripeCall *call = api.get(u"/v1/balance"_s, secret, true, owner.get());
        connect(call, &StripeCall::answered, this, [&] { owner.reset(); });
        QTRY_VERIFY(!owner);
        QTRY_VERIFY(network.findChildren<QNetworkReply *>().isEmpty());
    }

    void loopback_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("base");

        const auto taken = [](const char *typed, const char *base) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(base);
        };
        taken("http://127.0.0.1", "http://127.0.0.1");
        taken("http://127.0.0.1/", "http://127.0.0.1");
        taken("https://127.0.0.1:8443", "https://127.0.0.1:8443");
        taken("https://127.255.255.254:65535", "https://127.255.255.254:65535");
        taken("https://localhost:1", "https://localhost:1");
        taken("http://[::1]:8080/", "http://[::1]:8080");
        taken("HTTPS://LocalHost", "https://localhost");

        const auto refused = [](const char *typed) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString();
        };
        refused("");
        refused("127.0.0.1");
        refused("localhost:8080");
        refused("//127.0.0.1");
        refused("http://");
        refused("http:///");
        refused("http://127.0.0.1:");
        refused("http://127.0.0.1:0");
        refused("http://127.0.0.1:65536");
        refused("http://127.0.0.1:99999");
        refused("http://127.0.0.1.evil.com");
        refused("http://localhost.evil.com");
        refused("http://localhost.");
        refused("http://localhost.localdomain");
        refused("http://evil.com/127.0.0.1");
        refused("http://user@127.0.0.1");
        refused("http://user:word@127.0.0.1");
        refused("http://127.0.0.1@evil.com");
        refused("http://127.0.0.1:80@evil.com");
        refused("http://@127.0.0.1");
        refused("http://127.0.0.1\\@evil.com");
        refused("http://127.0.0.1#@evil.com");
        refused("http://127.0.0.1?@evil.com");
        refused("http://127.0.0.1/v1");
        refused("http://127.0.0.1//");
        refused("http://127.0.0.1?");
        refused("http://127.0.0.1/?a=b");
        refused("http://127.0.0.1#");
        refused("http://127.0.0.1/#a");
        refused("http://127.1");
        refused("http://127.0.1");
        refused("http://127.0.0.256");
        refused("http://127.0.0.1.");
        refused("http://127.0.0.1.1");
        refused("http://127.0.0.01");
        refused("http://0177.0.0.1");
        refused("http://0x7f.0.0.1");
        refused("http://0x7f000001");
        refused("http://2130706433");
        refused("http://127.0.0.1%00");
        refused("http://127.0.0.%31");
        refused("http://%6cocalhost");
        refused("http://１２７.0.0.1");
        refused("http://127。0。0。1");
        refused("http://ⓛocalhost");
        refused("http://126.0.0.1");
        refused("http://128.0.0.1");
        refused("http://0.0.0.0");
        refused("http://0");
        refused("http://10.0.0.1");
        refused("http://169.254.169.254");
        refused("http://[::]");
        refused("http://[::2]");
        refused("http://[0:0:0:0:0:0:0:1]");
        refused("http://[::ffff:127.0.0.1]");
        refused("http://[::ffff:7f00:1]");
        refused("http://[::127.0.0.1]");
        refused("http://[::1%25eth0]");
        refused("http://[::1");
        refused("http://::1");
        refused("http://[127.0.0.1]");
        refused("http://[localhost]");
        refused("ftp://127.0.0.1");
        refused("file://localhost/etc/passwd");
        refused("ws://localhost");
        refused("httpx://localhost");
        refused("javascript://localhost");
        refused("https://api.stripe.com");
        refused(" http://127.0.0.1");
        refused("http://127.0.0.1 ");
        refused("http://127.0.0.1\n");
        refused("http://127.0.0.1\nhttp://evil.com");
        refused("http:/127.0.0.1");
        refused("http:127.0.0.1");
        refused("http:\\\\127.0.0.1");
    }
    void loopback()
    {
        QFETCH(QString, typed);
        QFETCH(QString, base);
        const std::optional<QUrl> url = StripeApi::loopbackBase(typed);
        QCOMPARE(url ? url->toString() : QString(), base);
        QVERIFY(!url || StripeApi::isLoopback(*url));
    }

    void aBaseThatMustNotGetTheKeyIsNotUsed_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::newRow("another host") << QUrl(u"https://example.com"_s);
        QTest::newRow("Stripe without encryption") << QUrl(u"http://api.stripe.com"_s);
        QTest::newRow("Stripe by another port") << QUrl(u"https://api.stripe.com:8443"_s);
        QTest::newRow("a longer host") << QUrl(u"https://api.stripe.com.example.com"_s);
        QTest::newRow("a name in front") << QUrl(u"https://api.stripe.com@example.com"_s);
        QTest::newRow("nothing") << QUrl();
    }
    void aBaseThatMustNotGetTheKeyIsNotUsed()
    {
        QFETCH(QUrl, base);
        FakeNetwork network([](const QNetworkRequest &) { return noAnswer(); });
        StripeApi api(network, base);
        ask(api);
        QCOMPARE(network.requests().constFirst().url().host(), u"api.stripe.com"_s);
        QCOMPARE(network.requests().constFirst().url().scheme(), u"https"_s);
        QCOMPARE(network.requests().constFirst().url().port(), -1);
    }

    void stripeIsNotLoopback()
    {
        QVERIFY(!StripeApi::isLoopback(StripeApi::stripe()));
        QVERIFY(!StripeApi::isLoopback(QUrl()));
        QVERIFY(!StripeApi::isLoopback(QUrl(u"http://127.0.0.1/v1"_s)));
    }
};

QTEST_GUILESS_MAIN(TestStripeApi)
#include "tst_stripeapi.moc"
