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

    void aRhythmGoesOnWithALook_data()
    {
        using Rhythm = ReviewDay::Rhythm;
        QTest::addColumn<ReviewDay>("before");
        QTest::addColumn<ReviewDay>("after");
        const QDate today(2026, 11, 28);
        const ReviewDay never { Rhythm::Never, {} };
        const ReviewDay day { Rhythm::OneDay, today.addDays(-1) };
        const ReviewDay later { Rhythm::SixMonths, today.addDays(1) };
        QTest::newRow("on its day") << ReviewDay { Rhythm::ThreeMonths, today }
                                    << ReviewDay { Rhythm::ThreeMonths, QDate(2027, 2, 28) };
        QTest::newRow("some days late, from the day of the look")
                << ReviewDay { Rhythm::TwelveMonths, today.addDays(-9) }
                << ReviewDay { Rhythm::TwelveMonths, QDate(2027, 11, 28) };
        QTest::newRow("before its day, nothing changes") << later << later;
        QTest::newRow("one day stays that day") << day << day;
        QTest::newRow("never stays never") << never << never;
        QTest::newRow("not chosen stays so") << ReviewDay() << ReviewDay();
    }

    void aRhythmGoesOnWithALook()
    {
        QFETCH(ReviewDay, before);
        QFETCH(ReviewDay, after);
        QCOMPARE(before.afterLook(QDate(2026, 11, 28)), after);
    }
};

QTEST_GUILESS_MAIN(TestReviewDay)
#include "tst_reviewday.moc"
