// SPDX-License-Identifier: MIT

#include "tests/support/localserver.h"
#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Transport = StripeServer::Transport;

namespace {

constexpr int probes = 11 + 8;

void addGoodKey(StripeServer &server)
{
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    server.addKey(TestKeys::restricted(), record);
}

ProgramRun check(const StripeServer &server, const QStringList &more,
                 const QProcessEnvironment &environment = ProgramRun::environment())
{
    const QStringList arguments { u"--check"_s, u"--json"_s, u"--api-base"_s,
                                  server.url().toString() };
    return ProgramRun::of(arguments + more, TestKeys::restricted(), environment);
}

QStringList trusting()
{
    return { u"--api-ca"_s, StripeServer::authority() };
}

} // namespace

// The same check over each kind of connection.
class TestCheckTransports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainHttpUsesSeveralConnections()
    {
        StripeServer server;
        addGoodKey(server);
        QCOMPARE(check(server, {}).status, 0);
        QCOMPARE(server.requests().size(), probes);
        QVERIFY(server.connections() <= 6);
    }

    void tlsWorksWithTheAuthorityThatWasNamed()
    {
        StripeServer server(Transport::Tls);
        QVERIFY(server.isRunning());
        addGoodKey(server);
        const ProgramRun run = check(server, trusting());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"verdict"], u"ready"_s);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(server.requests().size(), probes);
    }

    void withoutTheAuthorityNothingIsSent()
    {
        StripeServer server(Transport::Tls);
        addGoodKey(server);
        const ProgramRun run = check(server, {});
        QCOMPARE(run.status, 3);
        QCOMPARE(run.json()[u"verdict"], u"undecided"_s);
        QCOMPARE(run.json()[u"problem"], u"tls"_s);
        QVERIFY(server.connections() > 0);
        QVERIFY(server.requests().isEmpty());
    }

    void whoeverSpeaksNoTlsGetsNothing()
    {
        StripeServer server;
        const QString base = u"https://127.0.0.1:%1"_s.arg(server.port());
        const ProgramRun run = ProgramRun::of({ u"--check"_s, u"--json"_s, u"--api-base"_s, base },
                                              TestKeys::restricted());
        QCOMPARE(run.status, 3);
        QVERIFY(server.requests().isEmpty());
    }

    void http2CarriesAllProbesOverOneConnection()
    {
        if (!StripeServer::canServe(Transport::Http2))
            QSKIP("nghttpx is not installed (Debian: nghttp2-proxy)");
        StripeServer server(Transport::Http2);
        QVERIFY(server.isRunning());
        addGoodKey(server);
        server.deliver({}, { Delivery::How::Whole, 20ms });
        const ProgramRun run = check(server, trusting());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"verdict"], u"ready"_s);
        QVERIFY(!run.shows(TestKeys::restricted()));

        QSet<int> connections;
        const QList<StripeServer::FrontRequest> seen = server.frontRequests(probes);
        QCOMPARE(seen.size(), probes);
        for (const StripeServer::FrontRequest &request : seen) {
            QCOMPARE(request.protocol, u"h2"_s);
            connections.insert(request.port);
        }
        QCOMPARE(connections.size(), 1);
    }

    void missingPermissionsAreSeenOverHttp2AsWell()
    {
        if (!StripeServer::canServe(Transport::Http2))
            QSKIP("nghttpx is not installed (Debian: nghttp2-proxy)");
        StripeServer server(Transport::Http2);
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        record.permissions -= { u"customer_read"_s, u"plan_read"_s };
        server.addKey(TestKeys::restricted(), record);
        const ProgramRun run = check(server, trusting());
        QCOMPARE(run.status, 1);
        QStringList missing;
        for (const QJsonValue &row : run.json()[u"permissions"].toArray()) {
            if (row[u"status"] == u"missing"_s)
                missing.append(row[u"id"].toString());
        }
        QCOMPARE(missing, (QStringList { u"customers"_s, u"prices"_s }));
    }

    void breakingOnceOverHttp2IsTriedAgain()
    {
        if (!StripeServer::canServe(Transport::Http2))
            QSKIP("nghttpx is not installed (Debian: nghttp2-proxy)");
        StripeServer server(Transport::Http2);
        addGoodKey(server);
        server.deliver(u"/v1/charges"_s, { Delivery::How::DroppedBeforeAnswer, 0ms }, 1);
        QCOMPARE(check(server, trusting()).status, 0);
    }

    void notEvenTheLogOfQtShowsTheKey_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("over http") << Transport::Plain;
        QTest::newRow("over TLS") << Transport::Tls;
        if (StripeServer::canServe(Transport::Http2))
            QTest::newRow("over HTTP/2") << Transport::Http2;
    }

    void notEvenTheLogOfQtShowsTheKey()
    {
        QFETCH(Transport, transport);
        StripeServer server(transport);
        addGoodKey(server);
        QProcessEnvironment environment = ProgramRun::environment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
        const ProgramRun run = check(server, trusting(), environment);
        QCOMPARE(run.status, 0);
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(!run.shows(TestKeys::restricted()));
    }

    // Before anybody is suspected of reading along.
    void anExpiredCertificateIsToldWithTheDateOfThisComputer_data()
    {
        QTest::addColumn<LocalServer::Transport>("transport");
        QTest::newRow("expired") << LocalServer::Transport::TlsExpired;
        QTest::newRow("not yet valid") << LocalServer::Transport::TlsNotYetValid;
    }
    void anExpiredCertificateIsToldWithTheDateOfThisComputer()
    {
        QFETCH(LocalServer::Transport, transport);
        if (!LocalServer::canServe(transport))
            QSKIP("Wine has TLS for clients alone");
        const LocalServer server([](QTcpSocket &, const QByteArray &) {}, transport);
        const ProgramRun run =
                ProgramRun::of({ u"--check"_s, u"--api-base"_s, server.base().toString(),
                                 u"--api-ca"_s, StripeServer::authority() },
                               TestKeys::restricted());
        QCOMPARE(run.status, 3);
        const QString today = QLocale(u"en_GB"_s).toString(QDate::currentDate(), u"d MMMM yyyy"_s);
        QVERIFY2(run.output.contains(today.toUtf8()), run.output.constData());
        QVERIFY(!run.output.contains("reading along"));
        QCOMPARE(server.received(), QByteArray());
    }

    // Up to 22 lines, where a script expects one sentence or none.
    void whatQtRemarksOnHttp2IsNotSaid()
    {
        if (!LocalServer::canServe(LocalServer::Transport::Tls))
            QSKIP("Wine has TLS for clients alone");
        const QByteArray refusal =
                SimulatedStripe::refusal(401, {}, u"Invalid API Key provided"_s).body;
        LocalServer server(
                [=](QTcpSocket &socket, const QByteArray &head) {
                    if (head.startsWith("GET"))
                        socket.write(wireAnswer("401 Unauthorized", refusal));
                    socket.disconnectFromHost();
                },
                LocalServer::Transport::Tls);
        server.speak({ "h2", "http/1.1" });
        const ProgramRun run = ProgramRun::of({ u"--check"_s, u"--json"_s, u"--api-base"_s,
                                                server.base().toString(), u"--api-ca"_s,
                                                StripeServer::authority() },
                                              TestKeys::restricted());
        QCOMPARE(run.json()[u"problem"], u"refused"_s);
        QVERIFY(server.received().contains("PRI * HTTP/2.0"));
        QCOMPARE(run.errors, QByteArray());
    }

    void aProxyOfTheSystemIsNotAskedForThisMachine_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("over http") << Transport::Plain;
        QTest::newRow("over TLS") << Transport::Tls;
    }

    void aProxyOfTheSystemIsNotAskedForThisMachine()
    {
        QFETCH(Transport, transport);
        StripeServer server(transport);
        StripeServer proxy;
        addGoodKey(server);
        QProcessEnvironment environment = ProgramRun::environment();
        environment.insert(u"http_proxy"_s, proxy.url().toString());
        environment.insert(u"https_proxy"_s, proxy.url().toString());
        const ProgramRun run = check(server, trusting(), environment);
        QCOMPARE(run.status, 0);
        QCOMPARE(proxy.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCheckTransports)
#include "tst_checktransports.moc"
