// SPDX-License-Identifier: MIT

#include "app/stripe/retryingcall.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/localserver.h"
#include "tests/support/testkeys.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// RFC 9113, section 4.1: length, type, flags, stream.
QByteArray frame(char type, char flags, char stream, const QByteArray &payload = {})
{
    return QByteArray("\0\0", 2) + char(payload.size()) + type + flags + QByteArray("\0\0\0", 3)
            + stream + payload;
}

const QByteArray greeting = frame(0x4, 0, 0) + frame(0x4, 0x1, 0); // SETTINGS, and theirs accepted
const QByteArray ping = frame(0x6, 0, 0, QByteArray(8, '\0'));
// HEADERS with one line, ":status: 401" or "200", and no end of the answer (RFC 7541, appendix A).
const QByteArray refusal = frame(0x1, 0x4, 1,
                                 QByteArray("\x48\x03"
                                            "401"));
const QByteArray beginning = frame(0x1, 0x4, 1, QByteArray("\x88"));

const QByteArray answer = R"({"object": "list", "data": []})";

// A server that offers HTTP/2 and then says no more than that; over HTTP/1.1 all is well.
LocalServer::Reaction sayingNoMoreThan(const QByteArray &http2)
{
    return [http2](QTcpSocket &socket, const QByteArray &head) {
        if (!head.startsWith("PRI"))
            socket.write(wireAnswer("200 OK", answer));
        else if (!http2.isEmpty())
            socket.write(http2);
    };
}

int attemptsOverHttp2(const LocalServer &server)
{
    return int(std::ranges::count_if(
            server.heads(), [](const QByteArray &head) { return head.startsWith("PRI"); }));
}

// Such a server, and the program before it.
struct Network
{
    explicit Network(const LocalServer::Reaction &reaction, std::chrono::milliseconds deadline = 3s)
        : server(reaction, LocalServer::Transport::Tls)
        , api(manager, server.baseByName(), deadline)
    {
        server.speak({ "h2", "http/1.1" });
        if (!api.trust(LocalServer::authority()))
            qFatal("The server has to be trusted.");
    }

    LocalServer server;
    QNetworkAccessManager manager;
    StripeApi api;
};

StripeAnswer ask(StripeApi &api)
{
    QByteArray text = TestKeys::restricted();
    const Secret key = Secret::takenFrom(text);
    RetryingCall call(api, key, u"/v1/charges?limit=1"_s, {}, nullptr);
    QSignalSpy answered(&call, &RetryingCall::answered);
    call.start();
    if (!answered.wait(20000))
        qFatal("Every call has to end.");
    return answered[0][0].value<StripeAnswer>();
}

} // namespace

// An HTTP/2 that does not answer costs no answer: HTTP/1.1 is asked within the same deadline.
class TestHttp2Silence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!LocalServer::canServe(LocalServer::Transport::Tls))
            QSKIP("This TLS cannot serve");
    }

    void http11AnswersInstead_data()
    {
        QTest::addColumn<QByteArray>("http2");
        QTest::newRow("claims HTTP/2, and is silent") << QByteArray();
        QTest::newRow("greets, and is silent") << greeting;
        QTest::newRow("asks for a sign of life, and is silent") << greeting + ping;
        QTest::newRow("begins an answer, and is silent") << greeting + beginning;
        QTest::newRow("begins a refusal, and is silent") << greeting + refusal;
    }
    void http11AnswersInstead()
    {
        QFETCH(QByteArray, http2);
        Network network(sayingNoMoreThan(http2));
        const StripeAnswer answered = ask(network.api);
        QCOMPARE(answered.failure, std::nullopt);
        QCOMPARE(answered.status, 200);
        QCOMPARE(answered.body, answer);
        QCOMPARE(attemptsOverHttp2(network.server), 1);
    }

    void aNetworkThatNeverAnsweredOverHttp2IsNotAskedSoAgain()
    {
        Network network(sayingNoMoreThan(greeting));
        QCOMPARE(ask(network.api).status, 200);
        network.api.forgetConnections();
        network.api.openConnection();
        QCOMPARE(ask(network.api).status, 200);
        QCOMPARE(attemptsOverHttp2(network.server), 1);
    }

    // Silent in both, it ends all the same.
    void whoIsSilentInBothTimesOut()
    {
        Network network([](QTcpSocket &, const QByteArray &) {}, 1s);
        const StripeAnswer answered = ask(network.api);
        QCOMPARE(answered.failure, Problem::TimedOut);
        QVERIFY(!answered.dropped);
    }
};

QTEST_GUILESS_MAIN(TestHttp2Silence)
#include "tst_http2silence.moc"
