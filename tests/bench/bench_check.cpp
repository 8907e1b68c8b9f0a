// SPDX-License-Identifier: MIT

#include "app/check/keycheck.h"
#include "app/facts/permission.h"
#include "app/stripe/stripeapi.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// One check after the other, with the connection opened ahead or cold: bench_check BASE AUTHORITY
// HOW RUNS, with the key on standard input. Prints, in milliseconds a run, when the eleven answers
// were there, when all were, and the longest time for which the event loop did not turn. Without
// arguments, the paths that are asked. run.py keeps the distance to the server.

namespace {

struct Times
{
    double eleven = 0;
    double all = 0;
    double longestGap = 0;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

StripeKey key()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        qFatal("There is no key on standard input.");
    QByteArray text = input.readAll().trimmed();
    return { { KeyKind::Restricted, KeyMode::Live, {} }, Secret::takenFrom(text) };
}

void openAhead(const QNetworkAccessManager &network, StripeApi &api)
{
    api.openConnection();
    // What opens it belongs to the network until it is done.
    const auto stands = [&network] { return network.findChildren<QNetworkReply *>().isEmpty(); };
    if (!QTest::qWaitFor(stands, 30000))
        qFatal("No connection could be opened.");
}

Times timesOf(StripeApi &api, const StripeKey &key)
{
    Times times;
    int granted = 0;
    bool hasFinished = false;
    QElapsedTimer timer;
    QElapsedTimer sinceLastTurn;
    QTimer turns; // with nothing to wait for, it fires once a turn
    turns.callOnTimeout([&] {
        times.longestGap = std::max(times.longestGap, milliseconds(sinceLastTurn));
        sinceLastTurn.start();
    });
    KeyCheck check(api, { key.identity, key.secret.duplicate() });
    QObject::connect(&check, &KeyCheck::found, &check, [&](const Finding &finding) {
        granted += finding.access == Access::Granted;
        times.eleven = milliseconds(timer);
    });
    QObject::connect(&check, &KeyCheck::finished, &check, [&] {
        times.all = milliseconds(timer);
        hasFinished = true;
    });
    timer.start();
    sinceLastTurn.start();
    turns.start(1ms);
    check.start();
    QEventLoop loop;
    QObject::connect(&check, &KeyCheck::finished, &loop, &QEventLoop::quit);
    if (!hasFinished)
        loop.exec();
    if (granted != 11)
        qFatal("The key could not be checked.");
    return times;
}

QJsonArray paths()
{
    QJsonArray paths;
    for (const Permission &permission : permissions())
        paths << permission.path;
    for (const ExcessProbe &probe : excessProbes())
        paths << probe.path;
    return paths;
}

void print(const QJsonDocument &document)
{
    std::printf("%s\n", document.toJson(QJsonDocument::Compact).constData());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        print(QJsonDocument(paths()));
        return 0;
    }
    QNetworkAccessManager network;
    StripeApi api(network, QUrl(arguments.at(1)));
    for (const QSslCertificate &authority : QSslCertificate::fromPath(arguments.at(2)))
        api.trust(authority);
    const StripeKey checked = key();
    QJsonArray eleven;
    QJsonArray all;
    QJsonArray gaps;
    for (int run = 0; run < arguments.at(4).toInt(); ++run) {
        api.forgetConnections();
        if (arguments.at(3) == "ahead"_L1)
            openAhead(network, api);
        const Times times = timesOf(api, checked);
        eleven << times.eleven;
        all << times.all;
        gaps << times.longestGap;
    }
    print(QJsonDocument(QJsonObject {
            { u"eleven"_s, eleven }, { u"all"_s, all }, { u"longest_gap"_s, gaps } }));
    return 0;
}
