// SPDX-License-Identifier: MIT

#include "app/saved/reviewday.h"

#include <QTest>

class TestReviewDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itComesSoManyMonthsLater_data()
    {
        using Rhythm = ReviewDay::Rhythm;
        QTest::addColumn<Rhythm>("rhythm");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("day");
        QTest::newRow("3 months") << Rhythm::ThreeMonths << QDate(2026, 11, 28)
                                  << QDate(2027, 2, 28);
        QTest::newRow("3 months, into a month that is shorter")
                << Rhythm::ThreeMonths << QDate(2026, 11, 30) << QDate(2027, 2, 28);
        QTest::newRow("6 months") << Rhythm::SixMonths << QDate(2026, 8, 31) << QDate(2027, 2, 28);
        QTest::newRow("12 months, from a leap day")
                << Rhythm::TwelveMonths << QDate(2028, 2, 29) << QDate(2029, 2, 28);
        QTest::newRow("never") << Rhythm::Never << QDate(2026, 11, 28) << QDate();
        QTest::newRow("not chosen") << Rhythm::NotChosen << QDate(2026, 11, 28) << QDate();
    }

    void itComesSoManyMonthsLater()
    {
        QFETCH(ReviewDay::Rhythm, rhythm);
        QFETCH(QDate, from);
        QFETCH(QDate, day);
        QCOMPARE(ReviewDay::after(rhythm, from), (ReviewDay { rhythm, day }));
    }

    void itIsDueOnItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isDue");
        const QDate today(2026, 11, 28);
        QTest::newRow("yesterday") << today.addDays(-1) << true;
        QTest::newRow("today") << today << true;
        QTest::newRow("tomorrow") << today.addDays(1) << false;
        QTest::newRow("no day") << QDate() << false;
    }

    void itIsDueOnItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(bool, isDue);
        const ReviewDay review { ReviewDay::Rhythm::OneDay, day };
        QCOMPARE(review.isDue(QDate(2026, 11, 28)), isDue);
    }
};

QTEST_GUILESS_MAIN(TestReviewDay)
#include "tst_reviewday.moc"
