// SPDX-License-Identifier: MIT

#include "app/stripe/retryingcall.h"
#include "tests/support/printing.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

StripeAnswer answered(int status, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    StripeAnswer answer;
    answer.status = status;
    answer.retryAfter = retryAfter;
    return answer;
}

// In milliseconds; -1 for no retry.
int pause(const StripeAnswer &answer, int retriesMade, double jitter = 1)
{
    const RetryingCall::Patience patience { .jitter = [=] { return jitter; } };
    const auto pause = RetryingCall::pauseAfter(answer, retriesMade, patience);
    return pause ? int(pause->count()) : -1;
}

} // namespace

class TestRetryingCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowAndEnd()
    {
        QCOMPARE(pause(answered(500), 0), 500);
        QCOMPARE(pause(answered(500), 1), 1000);
        QCOMPARE(pause(answered(500), 2), -1);
    }

    void chanceShortensAPauseByHalfAtMost()
    {
        QCOMPARE(pause(answered(500), 0, 0), 250);
        QCOMPARE(pause(answered(500), 1, 0.5), 750);
    }

    void noPauseIsLongerThanFiveSeconds()
    {
        QCOMPARE(pause(answered(429, 2s), 0), 2000);
        QCOMPARE(pause(answered(429, 0s), 1), 0);
        QCOMPARE(pause(answered(429, 5s), 0), 5000);
        QCOMPARE(pause(answered(429, 24h), 0), 5000);
        const RetryingCall::Patience patient { .retries = 20, .jitter = [] { return 1.0; } };
        QCOMPARE(RetryingCall::pauseAfter(answered(429), 15, patient), 5000ms);
    }

    void whatMayHelp_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("unlessToldOtherwise");
        for (const int status : { 409, 429, 500, 502, 503, 504, 529 })
            QTest::addRow("%d", status) << status << true;
        for (const int status : { 201, 302, 400, 401, 403, 404, 407, 511 })
            QTest::addRow("%d", status) << status << false;
    }
    void whatMayHelp()
    {
        QFETCH(int, status);
        QFETCH(bool, unlessToldOtherwise);
        StripeAnswer answer = answered(status);
        QCOMPARE(pause(answer, 0) >= 0, unlessToldOtherwise);
        answer.shouldRetry = true;
        QVERIFY(pause(answer, 0) >= 0);
        answer.shouldRetry = false;
        QCOMPARE(pause(answer, 0), -1);
    }

    void anAnswerIsNotAskedForAgain()
    {
        StripeAnswer answer = answered(200, 1s);
        answer.shouldRetry = true;
        QCOMPARE(pause(answer, 0), -1);
    }

    void onlyABrokenConnectionIsTriedAgain()
    {
        StripeAnswer answer;
        answer.failure = Problem::Offline;
        QCOMPARE(pause(answer, 0), -1);
        answer.dropped = true;
        QCOMPARE(pause(answer, 0), 500);
        answer.status = 200; // it broke within the answer
        QCOMPARE(pause(answer, 0), 500);
    }
};

QTEST_APPLESS_MAIN(TestRetryingCall)
#include "tst_retryingcall.moc"
