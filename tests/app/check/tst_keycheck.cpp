// SPDX-License-Identifier: MIT

#include "app/check/keycheck.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/localserver.h"
#include "tests/support/printing.h"
#include "tests/support/stripeserver.h"
#include "ui/json/reportjson.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using enum Access;

double wholePause()
{
    return 1.0;
}

const RetryingCall::Patience Hurried { .firstPause = 0ms,
                                       .longestPause = 0ms,
                                       .jitter = wholePause };

StripeKey key(KeyKind kind = KeyKind::Restricted)
{
    QByteArray text = "rk_live_" + QByteArray(40, 'K');
    return { { kind, KeyMode::Live, u"rk_live_...KKKK"_s }, Secret::takenFrom(text) };
}

// What Stripe answers to a key as it should be.
FakeAnswer allWell(const QNetworkRequest &request)
{
    const QString path = request.url().path();
    if (path == "/v1/balance"_L1)
        return { 200, R"({"object": "balance", "livemode": true})", {} };
    for (const Permission &permission : permissions()) {
        if (permission.path.startsWith(path))
            return listAnswer(path.toLatin1());
    }
    return errorAnswer(403, "No.", "more_permissions_required");
}

// As allWell, but this one path, the first so many times.
FakeNetwork::Story except(const QString &path, const FakeAnswer &answer, int times = 1000)
{
    return [=](const QNetworkRequest &request) mutable -> std::optional<FakeAnswer> {
        if (request.url().path() == path && times-- > 0)
            return answer;
        return allWell(request);
    };
}

FakeNetwork::Story always(const FakeAnswer &answer)
{
    return [=](const QNetworkRequest &) { return answer; };
}

// No answer at all.
std::optional<FakeAnswer> silence(const QNetworkRequest &)
{
    return {};
}

// A check of a network that tells a story.
struct Run
{
    explicit Run(FakeNetwork::Story story, StripeKey checked = key(),
                 std::chrono::milliseconds deadline = 10s)
        : network(std::move(story))
        , api(network)
        , check(std::make_unique<KeyCheck>(api, std::move(checked), nullptr, Hurried, deadline))
        , found(check.get(), &KeyCheck::found)
        , finished(check.get(), &KeyCheck::finished)
    {
    }

    Report report()
    {
        check->start();
        if (finished.isEmpty())
            finished.wait();
        if (finished.size() != 1)
            qFatal("there must be exactly one end");
        return finished[0][0].value<Report>();
    }

    FakeNetwork network;
    StripeApi api;
    std::unique_ptr<KeyCheck> check;
    QSignalSpy found;
    QSignalSpy finished;
};

} // namespace

class TestKeyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyAsItShouldBeIsReady()
    {
        Run run(allWell);
        const Report report = run.report();

        QCOMPARE(report.verdict, Verdict::Ready);
        QCOMPARE(report.count(Granted), 11);
        QCOMPARE(report.warnings, QList<Warning>());
        QCOMPARE(run.found.size(), 11);
        for (int i = 0; i < report.excess.size(); ++i)
            QCOMPARE(report.excess[i], (ExcessFinding { ExcessResource(i), Missing }));
        for (int i = 0; i < report.findings.size(); ++i)
            QCOMPARE(report.findings[i], (Finding { Resource(i), Granted, {}, 200, {} }));
    }

    void theReportTellsWhoAnswered()
    {
        FakeNetwork network(allWell);
        const auto source = [](StripeApi &api) {
            KeyCheck check(api, key());
            const QSignalSpy finished(&check, &KeyCheck::finished);
            check.start();
            return QTest::qWaitFor([&] { return !finished.isEmpty(); })
                    ? std::optional(finished[0][0].value<Report>().source)
                    : std::nullopt;
        };
        StripeApi stripe(network);
        QCOMPARE(source(stripe), StripeAnswer::Source::Stripe);
        stripe.markAsPractice();
        QCOMPARE(source(stripe), StripeAnswer::Source::Practice);
        StripeApi simulator(network, QUrl(u"http://127.0.0.1:9"_s));
        QCOMPARE(source(simulator), StripeAnswer::Source::Simulator);
    }

    // So that everything costs one round trip, and the eleven are what a busy connection carries
    // first.
    void asksAllAtOnceTheElevenFirst()
    {
        Run run(silence);
        run.check->start();
        QStringList asked;
        for (const QNetworkRequest &request : run.network.requests())
            asked << request.url().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
        QStringList expected;
        for (const Permission &permission : permissions())
            expected << permission.path;
        for (const ExcessProbe &probe : excessProbes())
            expected << probe.path;
        QCOMPARE(asked, expected);
        for (SimulatedReply *reply : run.network.open())
            reply->end(allWell(reply->request()));
        QCOMPARE(run.finished.size(), 1);
        QCOMPARE(run.network.requests().size(), 19);
    }

    void aMissingPermissionIsNamed()
    {
        const FakeAnswer denied = errorAnswer(
                403,
                "The provided key 'rk_live_...KKKK' does not have the required permissions for "
                "this endpoint on account 'acct_123'. You can edit permissions at "
                "https://dashboard.stripe.com/b/acct_123?destination=%2Fapikeys%2Fmk_1%2Fedit");
        Run run(except(u"/v1/payouts"_s, denied));
        const Report report = run.report();

        QCOMPARE(report.verdict, Verdict::MissingPermissions);
        QCOMPARE(report.count(Missing), 1);
        QCOMPARE(report.findings[6].problem, Problem::PermissionMissing);
        QCOMPARE(report.account, u"acct_123"_s);
        QVERIFY(!report.editPage.isEmpty());
        QVERIFY(!ReportJson::text(report).contains(u"KKKKK"));
    }

    void aNoToTheWholeKeyStopsEverything_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<Verdict>("verdict");

        QTest::newRow("unknown key")
                << 401 << QByteArray("Invalid API Key provided: rk_live_****KKKK")
                << Problem::Refused << Verdict::UnusableKey;
        QTest::newRow("expired key")
                << 401 << QByteArray("Expired API Key provided: rk_live_****KKKK")
                << Problem::Expired << Verdict::UnusableKey;
        QTest::newRow("expired key, as 403")
                << 403 << QByteArray("Expired API Key provided: rk_live_****KKKK")
                << Problem::Expired << Verdict::UnusableKey;
        QTest::newRow("a key that was seen in public")
                << 401 << QByteArray("This API key has been exposed.") << Problem::KeyExposed
                << Verdict::UnusableKey;
        QTest::newRow("an application that was shut out")
                << 403 << QByteArray("Application access may have been revoked.")
                << Problem::AccessRevoked << Verdict::UnusableKey;
        QTest::newRow("an account that is closed")
                << 403 << QByteArray("This account has been closed.") << Problem::AccountClosed
                << Verdict::Undecided;
        QTest::newRow("not from here")
                << 401
                << QByteArray("The API key provided does not allow requests from your IP address.")
                << Problem::NetworkNotAllowed << Verdict::Undecided;
    }
    void aNoToTheWholeKeyStopsEverything()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        QFETCH(Problem, problem);
        QFETCH(Verdict, verdict);

        Run run(silence);
        run.check->start();
        run.network.open().at(3)->end(errorAnswer(status, message));

        QCOMPARE(run.finished.size(), 1);
        QCOMPARE(run.found.size(), 11);
        QTRY_VERIFY(run.network.open().isEmpty());
        QCOMPARE(run.network.requests().size(), 19);
        const Report report = run.report();
        QCOMPARE(report.verdict, verdict);
        QCOMPARE(report.problem, problem);
        for (const Finding &finding : report.findings) {
            QCOMPARE(finding.access, Unknown);
            QCOMPARE(finding.problem, problem);
            QCOMPARE(finding.httpStatus, finding.resource == Resource::Customers ? status : 0);
        }
        for (const ExcessFinding &finding : report.excess)
            QCOMPARE(finding.access, Unknown);
    }

    // There Qt loses the body of every 401.
    void a401OverHttp2StopsEverythingToo()
    {
        if (!StripeServer::canServe(StripeServer::Transport::Http2))
            QSKIP("nghttpx is not installed");
        StripeServer server(StripeServer::Transport::Http2);
        QVERIFY(server.isRunning());
        QNetworkAccessManager network;
        StripeApi api(network, server.url());
        QVERIFY(api.trust(LocalServer::authority()));
        KeyCheck check(api, key());
        QSignalSpy finished(&check, &KeyCheck::finished);
        check.start();
        QVERIFY(finished.wait(20000));
        const Report report = finished[0][0].value<Report>();
        QCOMPARE(report.verdict, Verdict::UnusableKey);
        QCOMPARE(report.problem, Problem::Refused);
    }

    void whatWasFoundBeforeA401Stays()
    {
        Run run(silence);
        run.check->start();
        SimulatedReply *balance = run.network.open().constFirst();
        balance->end(allWell(balance->request()));
        run.network.open().constFirst()->end(errorAnswer(401, "Invalid API Key provided: x"));
        const Report report = run.report();
        QCOMPARE(report.findings[0].access, Granted);
        QCOMPARE(report.count(Granted), 1);
        QCOMPARE(report.verdict, Verdict::UnusableKey);
    }

    void aRowThatIsNotAllowedFromHereStopsNothing()
    {
        Run run(except(u"/v1/charges"_s, errorAnswer(403, "Blocked by an access policy.")));
        const Report report = run.report();
        QCOMPARE(report.problem, Problem::NetworkNotAllowed);
        QCOMPARE(report.count(Granted), 10);
        QCOMPARE(run.network.requests().size(), 19);
    }

    void aPortalsLoginIsNoVerdictOnTheKey()
    {
        Run run(always({ 401, "<h1>Please log in</h1>", {} }));
        const Report report = run.report();
        QCOMPARE(report.verdict, Verdict::Undecided);
        QCOMPARE(report.problem, Problem::StrangeAnswer);
    }

    void retries_data()
    {
        QTest::addColumn<FakeAnswer>("answer");
        QTest::addColumn<int>("requests");

        const auto header = [](FakeAnswer answer, const QByteArray &name, const QByteArray &value) {
            answer.headers.append({ name, value });
            return answer;
        };
        const FakeAnswer busy = errorAnswer(429, "Slow down.", "rate_limit");
        const FakeAnswer strange { 404, "<p>What?</p>", {} };
        QTest::newRow("too many requests") << busy << 3;
        QTest::newRow("a conflict") << errorAnswer(409, "Conflict.") << 3;
        QTest::newRow("trouble at Stripe") << FakeAnswer { 503, {}, {} } << 3;
        QTest::newRow("a connection that broke")
                << brokenConnection(QNetworkReply::RemoteHostClosedError) << 3;
        QTest::newRow("a connection that broke within the answer")
                << brokenConnection(QNetworkReply::RemoteHostClosedError, 200) << 3;
        QTest::newRow("an HTTP/2 that broke")
                << brokenConnection(QNetworkReply::ProtocolFailure) << 3;
        QTest::newRow("too many requests, for an hour") << header(busy, "Retry-After", "3600") << 3;
        QTest::newRow("Stripe says: not again")
                << header(busy, "Stripe-Should-Retry", "false") << 1;
        QTest::newRow("Stripe says: again") << header(strange, "Stripe-Should-Retry", "true") << 3;
        QTest::newRow("not found") << strange << 1;
        QTest::newRow("a redirect") << FakeAnswer { 302, {}, {} } << 1;
        QTest::newRow("nobody there")
                << brokenConnection(QNetworkReply::ConnectionRefusedError) << 1;
        QTest::newRow("no such host") << brokenConnection(QNetworkReply::HostNotFoundError) << 1;
        QTest::newRow("a certificate that nobody trusts")
                << brokenConnection(QNetworkReply::SslHandshakeFailedError) << 1;
        QTest::newRow("a proxy") << brokenConnection(QNetworkReply::ProxyNotFoundError) << 1;
    }
    void retries()
    {
        QFETCH(FakeAnswer, answer);
        QFETCH(int, requests);

        Run run(except(u"/v1/invoices"_s, answer));
        const Report report = run.report();
        QCOMPARE(run.network.count(u"/v1/invoices"_s), requests);
        QCOMPARE(report.verdict, Verdict::Undecided);
        QCOMPARE(report.count(Granted), 10);
        QCOMPARE(run.found.size(), 11);
    }

    void aRetryThatSucceedsLeavesNoTrace()
    {
        Run run(except(u"/v1/invoices"_s, errorAnswer(429, "Slow down."), 2));
        QCOMPARE(run.report().verdict, Verdict::Ready);
    }

    void afterABrokenConnectionWithoutHttp2()
    {
        Run run(except(u"/v1/invoices"_s, brokenConnection(QNetworkReply::ProtocolFailure), 1));
        QCOMPARE(run.report().verdict, Verdict::Ready);
        QList<bool> http2;
        for (const QNetworkRequest &request : run.network.requests()) {
            if (request.url().path() == "/v1/invoices"_L1)
                http2 << request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool();
        }
        QCOMPARE(http2, (QList<bool> { true, false }));
    }

    void withoutAnyAnswerOfStripesNothingIsKnown()
    {
        Run run(always(brokenConnection(QNetworkReply::HostNotFoundError)));
        const Report report = run.report();
        QCOMPARE(report.verdict, Verdict::Undecided);
        QCOMPARE(report.problem, Problem::Offline);
        for (const ExcessFinding &finding : report.excess)
            QCOMPARE(finding.access, Unknown);
    }

    void whenTimeIsUpTheRestIsUnknown()
    {
        const auto story = [](const QNetworkRequest &request) -> std::optional<FakeAnswer> {
            if (request.url().path() == "/v1/prices"_L1)
                return {};
            return allWell(request);
        };
        Run run(story, key(), 50ms);
        const Report report = run.report();

        QCOMPARE(report.verdict, Verdict::Undecided);
        QCOMPARE(report.problem, Problem::TimedOut);
        QCOMPARE(report.findings[8].problem, Problem::TimedOut);
        QCOMPARE(report.count(Granted), 10);
        QCOMPARE(run.found.size(), 11);
        QTRY_VERIFY(run.network.open().isEmpty());
    }

    void whenTimeIsUpForMoreTheVerdictStands()
    {
        const auto story = [](const QNetworkRequest &request) -> std::optional<FakeAnswer> {
            if (request.url().path() == "/v1/events"_L1)
                return {};
            return allWell(request);
        };
        Run run(story, key(), 50ms);
        const Report report = run.report();

        QCOMPARE(report.verdict, Verdict::Ready);
        QCOMPARE(report.problem, noProblem);
        QCOMPARE(report.excess[1].access, Missing);
        QCOMPARE(report.excess[2].access, Unknown);
        QCOMPARE(run.found.size(), 11);
    }

    void payoutsByHand_data()
    {
        QTest::addColumn<QByteArray>("newest");
        QTest::addColumn<QByteArray>("ten");
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("warns");
        QTest::addColumn<bool>("saysAutomatic");

        const QByteArray manual = R"({"object": "payout", "automatic": false})";
        const QByteArray automatic = R"({"object": "payout", "automatic": true})";
        QTest::newRow("all") << manual << manual + "," + manual << 2 << true << false;
        QTest::newRow("only the newest")
                << manual << manual + "," + automatic << 2 << false << true;
        QTest::newRow("not the newest") << automatic << manual << 1 << false << true;
        QTest::newRow("no payouts yet") << QByteArray() << QByteArray() << 1 << false << false;
    }
    void payoutsByHand()
    {
        QFETCH(QByteArray, newest);
        QFETCH(QByteArray, ten);
        QFETCH(int, requests);
        QFETCH(bool, warns);
        QFETCH(bool, saysAutomatic);

        Run run([&](const QNetworkRequest &request) {
            if (request.url().path() == "/v1/payouts"_L1)
                return listAnswer("/v1/payouts",
                                  request.url().query() == "limit=10"_L1 ? ten : newest);
            return allWell(request);
        });
        const Report report = run.report();
        QCOMPARE(run.network.count(u"/v1/payouts"_s), requests);
        QCOMPARE(report.warnings.contains(Warning::ManualPayouts), warns);
        QCOMPARE(report.payoutsAreAutomatic, saysAutomatic);
    }

    void tellsWhatTheKeyCanReadBeyondTheNeed()
    {
        Run run(except(u"/v1/disputes"_s, listAnswer("/v1/disputes")));
        const Report report = run.report();
        QCOMPARE(report.verdict, Verdict::Ready);
        QCOMPARE(report.excess[1].access, Granted);
        QCOMPARE(report.warnings, QList<Warning> { Warning::ReadsMoreThanNeeded });
    }

    void whatIsNoUsableKeyIsNeverSent_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Problem>("problem");

        const QByteArray rest(40, 'K');
        QTest::newRow("a publishable key")
                << KeyKind::Publishable << "pk_live_" + rest << Problem::PublishableKey;
        QTest::newRow("an organisation key")
                << KeyKind::Organisation << "sk_org_" + rest << Problem::OrganisationKey;
        QTest::newRow("a webhook's secret")
                << KeyKind::Webhook << "whsec_" + rest << Problem::OtherSecret;
        QTest::newRow("something else from the keychain")
                << KeyKind::Restricted << QByteArray("correct horse battery") << Problem::NotAKey;
        QTest::newRow("a line break inside")
                << KeyKind::Restricted << "rk_live_" + rest + "\r\nHost: x" << Problem::NotAKey;
        QTest::newRow("nothing") << KeyKind::Restricted << QByteArray() << Problem::NotAKey;
    }
    void whatIsNoUsableKeyIsNeverSent()
    {
        QFETCH(KeyKind, kind);
        QFETCH(QByteArray, text);
        QFETCH(Problem, problem);
        Run run(allWell, { { kind, KeyMode::Live, {} }, Secret::takenFrom(text) });
        const Report report = run.report();
        QCOMPARE(report.verdict, Verdict::UnusableKey);
        QCOMPARE(report.problem, problem);
        QVERIFY(run.network.requests().isEmpty());
    }

    void startingTwiceIsOneCheck()
    {
        Run run(allWell);
        run.check->start();
        run.report();
        run.check->start();
        QCOMPARE(run.network.requests().size(), 19);
        QCOMPARE(run.finished.size(), 1);
    }

    void deletingIsTheCancel()
    {
        Run run(silence);
        run.check->start();
        run.check.reset();
        QTRY_VERIFY(run.network.open().isEmpty());
        QVERIFY(run.found.isEmpty());
        QVERIFY(run.finished.isEmpty());
    }

    void maybeDeletedByWhoeverHears_data()
    {
        QTest::addColumn<int>("finding");
        QTest::newRow("of the first finding") << 1;
        QTest::newRow("of the last finding") << 11;
        QTest::newRow("of the end") << 0;
    }
    void maybeDeletedByWhoeverHears()
    {
        QFETCH(int, finding);
        Run run(allWell);
        connect(run.check.get(), &KeyCheck::found, this, [&] {
            if (run.found.size() == finding)
                run.check.reset();
        });
        connect(run.check.get(), &KeyCheck::finished, this, [&] { run.check.reset(); });
        run.check->start();
        QTRY_VERIFY(!run.check);
        QCOMPARE(run.finished.size(), finding == 0 ? 1 : 0);
        QTRY_VERIFY(run.network.open().isEmpty());
    }

    void maybeDeletedWhileItStops()
    {
        Run run(silence);
        connect(run.check.get(), &KeyCheck::found, this, [&] {
            if (run.found.size() == 5)
                run.check.reset();
        });
        run.check->start();
        run.network.open().constFirst()->end(errorAnswer(401, "Invalid API Key provided: x"));
        QVERIFY(!run.check);
        QVERIFY(run.finished.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeyCheck)
#include "tst_keycheck.moc"
