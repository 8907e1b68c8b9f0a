// SPDX-License-Identifier: MIT

#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using How = Delivery::How;
using Response = SimulatedStripe::Response;

namespace {

constexpr QLatin1String everyPath;
constexpr int probes = 11 + 8;

Response hotel()
{
    return { 200,
             { { "Content-Type", "text/html" } },
             "<html><h1>Welcome to our Wi-Fi</h1></html>" };
}

Response trouble(int status)
{
    return SimulatedStripe::refusal(status, {}, u"Something went wrong on our side."_s);
}

} // namespace

Q_DECLARE_METATYPE(SimulatedStripe::Response)
Q_DECLARE_METATYPE(Delivery::How)

// What --check says when something stands between it and Stripe. The key is good throughout, and
// must never be blamed.
class TestCheckNetwork : public QObject
{
    Q_OBJECT

    StripeServer m_server;

    static ProgramRun check(const QUrl &base)
    {
        return ProgramRun::of({ u"--check"_s, u"--json"_s, u"--api-base"_s, base.toString() },
                              TestKeys::restricted());
    }

    static int count(const QString &status, const ProgramRun &run)
    {
        int rows = 0;
        for (const QJsonValue &row : run.json()[u"permissions"].toArray())
            rows += row[u"status"] == status;
        return rows;
    }

    static void verifyUndecided(const ProgramRun &run, const QString &problem)
    {
        QCOMPARE(run.status, 3);
        QCOMPARE(run.json()[u"verdict"], u"undecided"_s);
        QCOMPARE(run.json()[u"problem"], problem);
        QCOMPARE(count(u"missing"_s, run), 0);
        QVERIFY(!run.shows(TestKeys::restricted()));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }

    void init()
    {
        m_server.reset();
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        m_server.addKey(TestKeys::restricted(), record);
    }

    void whatPassesByItselfIsTriedAgain_data()
    {
        QTest::addColumn<Response>("response");
        QTest::newRow("429") << SimulatedStripe::rateLimited();
        QTest::newRow("409") << trouble(409);
        QTest::newRow("500") << trouble(500);
        QTest::newRow("503") << trouble(503);
        QTest::newRow("502 of a proxy") << Response { 502, {}, "<h1>Bad gateway</h1>" };
        QTest::newRow("429 that says when to come back")
                << Response { 429, { { "Retry-After", "1" } }, "{}" };
    }

    void whatPassesByItselfIsTriedAgain()
    {
        QFETCH(Response, response);
        m_server.answerInstead(u"/v1/charges"_s, response, 1);
        const ProgramRun run = check(m_server.url());
        QCOMPARE(run.status, 0);
        QCOMPARE(m_server.requests().size(), 20);
    }

    void whatDoesNotPassIsNotDecided_data()
    {
        QTest::addColumn<Response>("response");
        QTest::addColumn<QString>("problem");
        QTest::newRow("429") << SimulatedStripe::rateLimited() << u"rate_limited"_s;
        QTest::newRow("500") << trouble(500) << u"stripe_error"_s;
        QTest::newRow("a hotel's login page") << hotel() << u"strange_answer"_s;
        QTest::newRow("an empty 200") << Response {} << u"strange_answer"_s;
        QTest::newRow("JSON that is not Stripe's")
                << Response { 200, { { "Content-Type", "application/json" } }, "{\"ok\":true}" }
                << u"strange_answer"_s;
        QTest::newRow("a 403 that is not Stripe's")
                << Response { 403, { { "Content-Type", "text/html" } }, "<h1>Forbidden</h1>" }
                << u"filtered"_s;
        QTest::newRow("a network's login page")
                << Response { 511, { { "Content-Type", "text/html" } }, "<h1>Log in</h1>" }
                << u"strange_answer"_s;
        QTest::newRow("an address that does not exist")
                << SimulatedStripe::refusal(404, {}, u"Unrecognized request URL."_s)
                << u"unknown_answer"_s;
    }

    void whatDoesNotPassIsNotDecided()
    {
        QFETCH(Response, response);
        QFETCH(QString, problem);
        m_server.answerInstead(everyPath, response);
        const ProgramRun run = check(m_server.url());
        verifyUndecided(run, problem);
        QCOMPARE(count(u"unknown"_s, run), 11);
    }

    void aNetworksLoginPageIsAskedForOnce()
    {
        m_server.answerInstead(everyPath, { 511, {}, "<h1>Log in</h1>" });
        verifyUndecided(check(m_server.url()), u"strange_answer"_s);
        QCOMPARE(m_server.requests().size(), probes);
    }

    void whatNobodyKnowsIsToldWithWhatStripesSupportAsksFor()
    {
        m_server.answerInstead(u"/v1/charges"_s,
                               SimulatedStripe::refusal(418, "new_in_2031", u"Something new."_s));
        const ProgramRun run = check(m_server.url());
        verifyUndecided(run, u"unknown_answer"_s);
        const QJsonValue row = run.json()[u"permissions"][2];
        QCOMPARE(row[u"http_status"], 418);
        QCOMPARE(row[u"error_code"], u"new_in_2031"_s);
        QVERIFY(row[u"request_id"].toString().startsWith(u"req_"));

        const ProgramRun told =
                ProgramRun::of({ u"--check"_s, u"--api-base"_s, m_server.url().toString() },
                               TestKeys::restricted());
        QVERIFY(told.output.contains("Charges: Status 418, code new_in_2031, request req_"));
    }

    void oneRowThatCouldNotBeCheckedLeavesTheOthersStanding()
    {
        m_server.answerInstead(u"/v1/charges"_s, hotel());
        const ProgramRun run = check(m_server.url());
        verifyUndecided(run, u"strange_answer"_s);
        QCOMPARE(count(u"granted"_s, run), 10);
    }

    void whatIsMissingCountsMoreThanWhatIsNotKnown()
    {
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        record.permissions.remove(u"plan_read"_s);
        m_server.addKey(TestKeys::restricted(), record);
        m_server.answerInstead(u"/v1/charges"_s, hotel());
        const ProgramRun run = check(m_server.url());
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"verdict"], u"missing_permissions"_s);
        QCOMPARE(count(u"unknown"_s, run), 1);
        QCOMPARE(count(u"missing"_s, run), 1);
    }

    void aRefusalEndsTheCheck()
    {
        m_server.answerInstead(everyPath,
                               SimulatedStripe::refusal(401, {}, u"Invalid API Key provided: x"_s));
        const ProgramRun run = check(m_server.url());
        QCOMPARE(run.status, 2);
        QCOMPARE(run.json()[u"problem"], u"refused"_s);
        QVERIFY(m_server.requests().size() < probes);
    }

    // Calls that are left when one has brought the refusal are in every state of their lives.
    void aRefusalEndsTheCheckWithoutAWordOfQt()
    {
        const Response refusal = SimulatedStripe::refusal(401, {}, u"Invalid API Key provided"_s);
        m_server.answerInstead(everyPath, { 401, {}, refusal.body });
        for (int times = 0; times < 10; ++times)
            QCOMPARE(check(m_server.url()).errors, QByteArray());
    }

    void redirectsAreNeverFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("path");
        for (const int status : { 301, 302, 303, 307, 308 })
            QTest::addRow("%d to another server", status) << status << QString();
        QTest::newRow("302 to the same server") << 302 << u"/v1/balance"_s;
    }

    void redirectsAreNeverFollowed()
    {
        QFETCH(int, status);
        QFETCH(QString, path);
        StripeServer elsewhere;
        const QString target =
                path.isEmpty() ? elsewhere.url().toString() + u"/v1/balance"_s : path;
        m_server.answerInstead(everyPath,
                               { status, { { "Location", target.toLatin1() } }, QByteArray() });
        verifyUndecided(check(m_server.url()), u"redirected"_s);
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(m_server.requests().size(), probes);
    }

    void aConnectionThatBreaksOnceIsTriedAgain_data() { brokenConnections(); }

    void aConnectionThatBreaksOnceIsTriedAgain()
    {
        QFETCH(How, how);
        m_server.deliver(u"/v1/prices"_s, { how, 0ms }, 1);
        QCOMPARE(check(m_server.url()).status, 0);
    }

    void aConnectionThatAlwaysBreaksIsNotDecided_data() { brokenConnections(); }

    void aConnectionThatAlwaysBreaksIsNotDecided()
    {
        QFETCH(How, how);
        m_server.deliver(everyPath, { how, 0ms });
        const ProgramRun run = check(m_server.url());
        verifyUndecided(run, u"offline"_s);
        QCOMPARE(count(u"unknown"_s, run), 11);
    }

    void anAnswerThatIsTooLongIsStrange_data()
    {
        QTest::addColumn<How>("how");
        QTest::newRow("three megabytes") << How::Huge;
        QTest::newRow("64 megabytes, compressed") << How::Bomb;
    }

    void anAnswerThatIsTooLongIsStrange()
    {
        QFETCH(How, how);
        m_server.deliver(u"/v1/charges"_s, { how, 0ms });
        const ProgramRun run = check(m_server.url());
        verifyUndecided(run, u"strange_answer"_s);
        QCOMPARE(count(u"granted"_s, run), 10);
    }

    void aServerThatIsGoneMeansOffline()
    {
        StripeServer server;
        const QUrl url = server.url();
        server.stop();
        verifyUndecided(check(url), u"offline"_s);
    }

private:
    static void brokenConnections()
    {
        QTest::addColumn<How>("how");
        QTest::newRow("before the answer") << How::DroppedBeforeAnswer;
        QTest::newRow("after the headers") << How::DroppedAfterHeaders;
        QTest::newRow("in the body") << How::DroppedInBody;
    }
};

QTEST_GUILESS_MAIN(TestCheckNetwork)
#include "tst_checknetwork.moc"
