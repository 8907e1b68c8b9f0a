// SPDX-License-Identifier: MIT

#include "app/saved/standing.h"

#include <QTest>
#include <QTimeZone>

using Rhythm = ReviewDay::Rhythm;

namespace {

const QDateTime checkedAt(QDate(2026, 3, 3), QTime(12, 0), QTimeZone::utc());

SavedKey checkedKey()
{
    SavedKey key;
    Report report;
    report.checkedAt = checkedAt;
    report.verdict = Verdict::Ready;
    key.takeResult(report);
    return key;
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aResultGrowsOld_data()
    {
        QTest::addColumn<ReviewDay>("review");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Standing>("standing");
        const ReviewDay none;
        const ReviewDay june { Rhythm::ThreeMonths, QDate(2026, 6, 3) };
        const ReviewDay late { Rhythm::OneDay, QDate(2028, 1, 1) };
        const ReviewDay past { Rhythm::OneDay, QDate(2026, 2, 1) };
        const ReviewDay never { Rhythm::Never, {} };
        using enum Standing;
        QTest::newRow("at once") << none << checkedAt << Current;
        QTest::newRow("a day before the year is over") << none << checkedAt.addDays(364) << Current;
        QTest::newRow("after a year") << none << checkedAt.addYears(1) << Due;
        QTest::newRow("after a year, though nobody wants to be reminded")
                << never << checkedAt.addYears(1) << Due;
        QTest::newRow("the day before its review day") << june << checkedAt.addDays(91) << Current;
        QTest::newRow("on its review day") << june << checkedAt.addDays(92) << Due;
        QTest::newRow("with a later day, after a year") << late << checkedAt.addYears(1) << Current;
        QTest::newRow("with a later day, on that day") << late << checkedAt.addDays(669) << Due;
        QTest::newRow("looked at since its review day") << past << checkedAt.addDays(9) << Current;
        QTest::newRow("from an hour ahead") << none << checkedAt.addSecs(-3600) << InFuture;
        QTest::newRow("from another clock's minute ahead")
                << none << checkedAt.addSecs(-60) << Current;
    }

    void aResultGrowsOld()
    {
        QFETCH(ReviewDay, review);
        QFETCH(QDateTime, now);
        QFETCH(Standing, standing);
        SavedKey key = checkedKey();
        key.review = review;
        QCOMPARE(standingOf(key, now), standing);
    }

    void aFailedTryIsRememberedUntilOneSucceeds()
    {
        SavedKey key = checkedKey();
        const QDateTime later = checkedAt.addDays(1);
        key.takeFailure(Problem::KeychainLocked, later);
        QCOMPARE(standingOf(key, later), Standing::TryFailed);
        QCOMPARE(key.verdict, Verdict::Ready);
        Report report;
        report.checkedAt = later.addDays(1);
        report.verdict = Verdict::Ready;
        key.takeResult(report);
        QCOMPARE(standingOf(key, report.checkedAt), Standing::Current);
    }

    void whatNobodyCheckedIsDue() { QCOMPARE(standingOf({}, checkedAt), Standing::Due); }
};

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
