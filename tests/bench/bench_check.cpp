// SPDX-License-Identifier: MIT

#include "app/check/keycheck.h"
#include "app/stripe/stripeapi.h"
#include "distance.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How long a person waits for the eleven answers, when the connection was opened ahead and when it
// was not.

namespace {

constexpr auto roundTrip = 50ms;
constexpr auto serverTime = 20ms;
constexpr int runs = 21;

StripeKey key()
{
    QByteArray text = TestKeys::restricted();
    return { { KeyKind::Restricted, KeyMode::Live, {} }, Secret::takenFrom(text) };
}

qint64 millisecondsForEleven(StripeApi &api)
{
    int granted = 0;
    KeyCheck check(api, key());
    QObject::connect(&check, &KeyCheck::found, &check, [&granted](const Finding &finding) {
        granted += finding.access == Access::Granted;
    });
    QElapsedTimer timer;
    timer.start();
    check.start();
    if (!QTest::qWaitFor([&granted] { return granted == 11; }, 30000))
        qFatal("The key could not be checked.");
    return timer.elapsed();
}

void measure(const char *name, const QNetworkAccessManager &network, StripeApi &api, bool openAhead)
{
    std::array<qint64, runs> times {};
    for (qint64 &time : times) {
        api.forgetConnections();
        if (openAhead) {
            api.openConnection();
            // What opens it belongs to the network until it is done.
            const auto stands = [&network] {
                return network.findChildren<QNetworkReply *>().isEmpty();
            };
            if (!QTest::qWaitFor(stands, 30000))
                qFatal("No connection could be opened.");
        }
        time = millisecondsForEleven(api);
    }
    std::ranges::sort(times);
    std::printf("%-14s %4lld ms (%lld to %lld)\n", name, times[runs / 2], times.front(),
                times.back());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const auto transport = StripeServer::canServe(StripeServer::Transport::Http2)
            ? StripeServer::Transport::Http2
            : StripeServer::Transport::Tls;
    StripeServer server(transport);
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    server.addKey(TestKeys::restricted(), record);
    server.deliver({}, { Delivery::How::Whole, serverTime });
    const Distance distance(quint16(server.port()), roundTrip);

    QNetworkAccessManager network;
    StripeApi api(network, QUrl(u"https://localhost:%1"_s.arg(distance.serverPort())));
    for (const QSslCertificate &authority : QSslCertificate::fromPath(StripeServer::authority()))
        api.trust(authority);
    std::printf("Eleven answers over %s, %lld ms round trip, %lld ms server time; median of %d:\n",
                transport == StripeServer::Transport::Http2 ? "HTTP/2" : "HTTP/1.1 and TLS",
                qlonglong(roundTrip.count()), qlonglong(serverTime.count()), runs);
    measure("opened ahead", network, api, true);
    measure("cold", network, api, false);
    return 0;
}
