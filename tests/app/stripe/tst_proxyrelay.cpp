// SPDX-License-Identifier: MIT

#include "app/stripe/proxyrelay.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/localserver.h"
#include "tests/support/memorymarker.h"
#include "tests/support/printing.h"
#include "tests/support/socksproxy.h"
#include "tests/support/stripeserver.h"
#include "tests/support/tunnelproxy.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray keyText = "rk_live_" + QByteArray(40, 'K');
const QByteArray emptyList = R"({"object": "list", "data": []})";

Secret key()
{
    QByteArray text(keyText.constData(), keyText.size()); // takenFrom() overwrites it
    return Secret::takenFrom(text);
}

// Stripe behind a proxy, and what a check does: eleven questions at once.
class Office
{
public:
    explicit Office(const QNetworkProxy &proxy, bool withHttp2 = false,
                    std::chrono::milliseconds deadline = 10s)
        : m_server([](QTcpSocket &socket,
                      const QByteArray &) { socket.write(wireAnswer("200 OK", emptyList)); },
                   LocalServer::Transport::Tls)
    {
        if (withHttp2) {
            m_http2 = std::make_unique<StripeServer>(StripeServer::Transport::Http2);
            m_http2->answerInstead(u"/v1/charges"_s, { 200, {}, emptyList });
        }
        m_network.setProxy(proxy);
        m_api = std::make_unique<StripeApi>(m_network, withHttp2 ? m_http2->url() : m_server.base(),
                                            deadline);
        m_api->trust(LocalServer::authority());
    }

    StripeApi &api() { return *m_api; }
    QNetworkAccessManager &network() { return m_network; }
    const LocalServer &server() const { return m_server; }

    // What the eleven came to; one entry where all are the same.
    QList<std::optional<Problem>> ask(int times = 11)
    {
        const Secret secret = key();
        int answers = 0;
        QList<std::optional<Problem>> failures;
        for (int i = 0; i < times; ++i) {
            StripeCall *call = m_api->get(u"/v1/charges?limit=1"_s, secret, bool(m_http2), &*m_api);
            QObject::connect(call, &StripeCall::answered, &*m_api,
                             [&, times](const StripeAnswer &answer) {
                                 ++answers;
                                 if (!failures.contains(answer.failure))
                                     failures.append(answer.failure);
                             });
        }
        if (!QTest::qWaitFor([&] { return answers == times; }, 20000))
            qFatal("every question has one answer");
        return failures;
    }

    // Whether it came to its end.
    bool openConnection()
    {
        m_api->openConnection();
        return QTest::qWaitFor([&] { return m_network.findChildren<QNetworkReply *>().isEmpty(); });
    }

private:
    LocalServer m_server;
    std::unique_ptr<StripeServer> m_http2;
    QNetworkAccessManager m_network;
    std::unique_ptr<StripeApi> m_api;
};

// By hand, so that the test decides when.
void askRelay(QTcpSocket &client, const QNetworkProxy &relay)
{
    client.setProxy(QNetworkProxy::NoProxy);
    client.connectToHost(relay.hostName(), relay.port());
    client.write("CONNECT api.stripe.com:443 HTTP/1.1\r\nProxy-Authorization: "
                 + relay.rawHeader("Proxy-Authorization") + "\r\n\r\n");
    if (!QTest::qWaitFor([&] { return client.bytesToWrite() == 0 && client.isOpen(); }))
        qFatal("the relay takes what it is told");
}

const QList<std::optional<Problem>> passed { noProblem };
const QList<std::optional<Problem>> stopped { Problem::Proxy };

} // namespace

class TestProxyRelay : public QObject
{
    Q_OBJECT

    static void addSchemes()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<bool>("withHttp2");
        for (const char *scheme : { "NTLM", "Digest", "Basic" }) {
            QTest::addRow("%s, to a server of HTTP/1.1", scheme) << QByteArray(scheme) << false;
            QTest::addRow("%s, to a server of HTTP/2", scheme) << QByteArray(scheme) << true;
        }
    }

private Q_SLOTS:
    void init()
    {
        if (!LocalServer::canServe(LocalServer::Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
    }

    void withoutThePersonThereIsOneTryAtMost_data()
    {
        addSchemes();
        QTest::newRow("Negotiate, to a server of HTTP/1.1") << QByteArray("Negotiate") << false;
    }
    void withoutThePersonThereIsOneTryAtMost()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(bool, withHttp2);
        if (withHttp2 && !StripeServer::canServe(StripeServer::Transport::Http2))
            QSKIP("nghttpx is not installed");
        TunnelProxy proxy("clerk:secret", scheme);
        Office office(proxy.address(), withHttp2);

        QVERIFY(office.openConnection());
        QVERIFY(proxy.logons() <= 1);
        QVERIFY(office.openConnection());
        QCOMPARE(office.ask(), stopped);
        office.api().forgetConnections();
        QCOMPARE(office.ask(), stopped);
        QVERIFY(proxy.logons() <= 1);
    }

    void thereIsOneTryAQuestion_data() { addSchemes(); }
    void thereIsOneTryAQuestion()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(bool, withHttp2);
        if (withHttp2 && !StripeServer::canServe(StripeServer::Transport::Http2))
            QSKIP("nghttpx is not installed");
        TunnelProxy proxy("clerk:secret", scheme);
        Office office(proxy.address(), withHttp2);
        QCOMPARE(office.ask(), stopped);
        const int before = proxy.logons();
        for (int question = 1; question <= 2; ++question) {
            office.api().setProxyLogin(u"stranger"_s, Secret::copyOf(u"mistyped"));
            QCOMPARE(office.ask(), stopped);
            office.api().forgetConnections();
            QVERIFY(office.openConnection());
            QCOMPARE(office.ask(), stopped);
            QCOMPARE(proxy.logonsAs("stranger"), question);
            QCOMPARE(proxy.logons(), before + question);
        }
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(office.ask(), passed);
        office.api().forgetConnections();
        QCOMPARE(office.ask(), passed);
        QCOMPARE(proxy.logons(), before + 2 + proxy.logonsAs("clerk"));
        QVERIFY(!proxy.received().contains(keyText));
    }

    // The last one is answered with the person's name and password.
    void aProxyThatHangsUp_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("when it is asked") << 1;
        QTest::newRow("when somebody wants to log in") << 2;
        QTest::newRow("when it is told who") << 3;
    }
    void aProxyThatHangsUp()
    {
        QFETCH(int, at);
        TunnelProxy proxy("clerk:secret", "NTLM");
        proxy.hangUpAt(at);
        Office office(proxy.address());
        QVERIFY(office.openConnection());
        QCOMPARE(office.ask(), stopped);
        QVERIFY(proxy.logons() <= 1);

        const int before = proxy.logons();
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(office.ask(), stopped);
        QVERIFY(proxy.logonsAs("clerk") <= 1);
        QVERIFY(proxy.logons() <= before + 1);
    }

    // Qt itself would open each connection to a host that is a number twice.
    void aProxyThatForbidsWhoeverLogsIn_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("scheme");
        for (const char *status : { "403 Forbidden", "502 Bad Gateway" }) {
            for (const char *scheme : { "NTLM", "Digest", "Basic" })
                QTest::addRow("%s, %s", status, scheme) << QByteArray(status) << QByteArray(scheme);
        }
    }
    void aProxyThatForbidsWhoeverLogsIn()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, scheme);
        TunnelProxy proxy("clerk:secret", scheme);
        proxy.refuse(status);
        Office office(proxy.address());
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(proxy.logons(), 1);
    }

    void aLoginThatIsNoLongerGoodIsTriedOnce_data() { addSchemes(); }
    void aLoginThatIsNoLongerGoodIsTriedOnce()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(bool, withHttp2);
        if (withHttp2 && !StripeServer::canServe(StripeServer::Transport::Http2))
            QSKIP("nghttpx is not installed");
        TunnelProxy proxy("clerk:secret", scheme);
        Office office(proxy.address(), withHttp2);
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(office.ask(1), passed);

        const int before = proxy.logons();
        proxy.setLogin("somebody:else");
        office.api().forgetConnections();
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(proxy.logons(), before + 1);
    }

    void aProxyThatIsSilentAboutALoginIsNotToldAgain()
    {
        TunnelProxy proxy("clerk:secret", "NTLM");
        proxy.fallSilentAt(3);
        Office office(proxy.address(), false, 500ms);
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        const QList<std::optional<Problem>> timedOut { Problem::TimedOut };
        QCOMPARE(office.ask(), timedOut);
        office.api().forgetConnections();
        QCOMPARE(office.ask(), timedOut);
        QCOMPARE(proxy.logons(), 1);
    }

    void aLoginIsForOneProxyOnly()
    {
        TunnelProxy here("clerk:secret");
        TunnelProxy there("clerk:secret");
        Office office(QNetworkProxy::NoProxy);
        QAtomicInt asked = 0;
        office.api().useSystemProxy([&, proxies = QList { here.address(), there.address() }](
                                            const QNetworkProxyQuery &) {
            return QList { proxies[asked.fetchAndAddRelaxed(1)] };
        });
        QCOMPARE(office.ask(), stopped);
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(office.ask(), passed);

        office.api().forgetConnections();
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(there.logons(), 0);
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(office.ask(), passed);
    }

    void theLoginThatTheSystemKnowsIsTriedOnce_data() { addSchemes(); }
    void theLoginThatTheSystemKnowsIsTriedOnce()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(bool, withHttp2);
        if (withHttp2 && !StripeServer::canServe(StripeServer::Transport::Http2))
            QSKIP("nghttpx is not installed");
        TunnelProxy proxy("clerk:secret", scheme);
        QNetworkProxy address = proxy.address();
        address.setUser(u"machine"_s);
        address.setPassword(u"outdated"_s);
        Office office(address, withHttp2);
        QVERIFY(office.openConnection());
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(proxy.logons(), 1);
        QCOMPARE(proxy.logonsAs("machine"), 1);
    }

    void aSocksProxyToo()
    {
        SocksProxy proxy("clerk", "secret");
        Office office(proxy.address());
        QVERIFY(office.openConnection());
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(proxy.logons(), 0);
        office.api().setProxyLogin(u"stranger"_s, Secret::copyOf(u"mistyped"));
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(office.ask(), stopped);
        QCOMPARE(proxy.logons(), 1);
        office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
        QCOMPARE(office.ask(), passed);
        QCOMPARE(proxy.logons(), 1 + proxy.tunnels());
    }

    void aSocksProxyForEverybody()
    {
        SocksProxy proxy;
        Office office(proxy.address());
        QCOMPARE(office.ask(), passed);
        QVERIFY(proxy.tunnels() > 0);
    }

    void nobodyElseOnThisComputerGetsThrough_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("who says nothing") << QByteArray();
        QTest::newRow("who guesses")
                << "Proxy-Authorization: Bearer " + QByteArray(64, '0') + "\r\n";
    }
    void nobodyElseOnThisComputerGetsThrough()
    {
        QFETCH(QByteArray, header);
        TunnelProxy proxy;
        Office office(proxy.address());
        const QNetworkProxy relay = office.network().proxy();
        QVERIFY(relay.port() != proxy.address().port());
        QVERIFY(QHostAddress(relay.hostName()).isLoopback());

        QTcpSocket stranger;
        stranger.setProxy(QNetworkProxy::NoProxy);
        stranger.connectToHost(relay.hostName(), relay.port());
        stranger.write("CONNECT api.stripe.com:443 HTTP/1.1\r\n" + header + "\r\n");
        QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(stranger.readAll().startsWith("HTTP/1.1 403 "));
        QVERIFY(proxy.heads().isEmpty());
    }

    void whoNeverEndsToAskIsNotHeard()
    {
        TunnelProxy proxy;
        Office office(proxy.address());
        const QNetworkProxy relay = office.network().proxy();
        QTcpSocket stranger;
        stranger.setProxy(QNetworkProxy::NoProxy);
        stranger.connectToHost(relay.hostName(), relay.port());
        stranger.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(stranger.readAll().isEmpty());
    }

    void itLeadsToOneServerOnly()
    {
        TunnelProxy proxy;
        Office office(proxy.address());
        const QNetworkProxy relay = office.network().proxy();
        QTcpSocket socket;
        socket.setProxy(relay);
        socket.connectToHost(u"example.com"_s, 80);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        const QByteArray server = "127.0.0.1:" + QByteArray::number(office.server().port());
        QCOMPARE(proxy.heads().value(0).split(' ').value(1), server);
        // What only this program knows stays on this computer.
        QVERIFY(!proxy.received().contains(relay.rawHeader("Proxy-Authorization")));
    }

    // Both are known to the relay at once: that the first is through, and that the second has gone.
    void whoLeavesWhenItIsHisTurnDoesNotHoldUpTheOthers()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        Office office({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort() });
        std::array<QTcpSocket, 3> clients;
        askRelay(clients[0], office.network().proxy());
        QTRY_VERIFY(proxy.hasPendingConnections());
        QTcpSocket *first = proxy.nextPendingConnection();
        QTRY_VERIFY(first->bytesAvailable() > 0);
        askRelay(clients[1], office.network().proxy());
        askRelay(clients[2], office.network().proxy());

        connect(&proxy, &QTcpServer::newConnection, this,
                [&] { proxy.nextPendingConnection()->write("HTTP/1.1 200 OK\r\n\r\n"); });
        first->write("HTTP/1.1 200 OK\r\n\r\n");
        first->flush();
        clients[1].abort();
        QTRY_VERIFY(clients[2].bytesAvailable() > 0);
    }

    void aLongAnswerComesWhole()
    {
        const QByteArray body(StripeApi::maximumBody, 'x');
        const LocalServer server(
                [=](QTcpSocket &socket, const QByteArray &) {
                    socket.write(wireAnswer("200 OK", body));
                },
                LocalServer::Transport::Tls);
        TunnelProxy proxy;
        QNetworkAccessManager network;
        network.setProxy(proxy.address());
        StripeApi api(network, server.base());
        QVERIFY(api.trust(LocalServer::authority()));
        const Secret secret = key();
        StripeCall *call = api.get(u"/v1/charges?limit=1"_s, secret, false, &api);
        QSignalSpy answered(call, &StripeCall::answered);
        QVERIFY(answered.wait(20000));
        QCOMPARE(answered[0][0].value<StripeAnswer>().body.size(), body.size());
        QCOMPARE(proxy.heads().size(), 1);
    }

    void aForgottenPasswordIsOverwritten_data()
    {
        QTest::addColumn<std::function<void(ProxyRelay &)>>("forget");
        using Way = std::function<void(ProxyRelay &)>;
        QTest::newRow("there is another login") << Way(
                [](ProxyRelay &relay) { relay.setLogin(u"clerk"_s, Secret::copyOf(u"another")); });
        QTest::newRow("there is another proxy") << Way([](ProxyRelay &relay) {
            relay.setProxy({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 2 });
        });
    }
    void aForgottenPasswordIsOverwritten()
    {
        QFETCH(std::function<void(ProxyRelay &)>, forget);
        const MemoryMarker marker(20261129);
        if (marker.copiesAsText() < 0)
            QSKIP("memory cannot be searched here");
        ProxyRelay relay(u"127.0.0.1"_s, 1, nullptr);
        relay.setProxy({ QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1 });
        QByteArray password = marker.bytes();
        relay.setLogin(u"clerk"_s, Secret::takenFrom(password));
        QCOMPARE(marker.piecesAsText(), 0);
        QCOMPARE(marker.piecesAsBytes(), 6);
        forget(relay);
        QCOMPARE(marker.piecesAsBytes(), 0);
    }

    void itMayEndAtAnyMoment()
    {
        TunnelProxy proxy("clerk:secret", "NTLM");
        for (int heads = 0; heads <= 3; ++heads) {
            Office office(proxy.address());
            office.api().setProxyLogin(u"clerk"_s, Secret::copyOf(u"secret"));
            const Secret secret = key();
            const qsizetype before = proxy.heads().size();
            office.api().get(u"/v1/balance"_s, secret, false, &office.api());
            QTRY_VERIFY(proxy.heads().size() >= before + heads);
        }
    }
};

QTEST_GUILESS_MAIN(TestProxyRelay)
#include "tst_proxyrelay.moc"
