// SPDX-License-Identifier: MIT

#include "app/saved/checkhistory.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

CheckRecord record(int day, Verdict verdict = Verdict::Ready)
{
    CheckRecord record;
    record.at = QDateTime(QDate(2026, 1, 1), QTime(10, 0), QTimeZone::utc()).addDays(day);
    record.version = u"1.2.3"_s;
    record.verdict = verdict;
    return record;
}

} // namespace

class TestCheckHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atFirstThereIsNone()
    {
        const CheckHistory history;
        QVERIFY(history.isEmpty());
        QVERIFY(!history.last());
    }

    void theLastOneIsTheOneNotedLast()
    {
        // Whatever the clock said: it may have been wrong, and has been set since.
        CheckHistory history;
        history.add(record(3000));
        history.add(record(1, Verdict::UnusableKey));
        QCOMPARE(history.last(), record(1, Verdict::UnusableKey));
    }

    void theSameOneIsNotNotedTwice()
    {
        CheckHistory history;
        history.add(record(1));
        history.add(record(2));
        history.add(record(1));
        QCOMPARE(history.records(), (QList { record(1), record(2) }));
    }

    void fiftyAreKept()
    {
        CheckHistory history;
        for (int day = 0; day < 500; ++day)
            history.add(record(day, day % 2 == 0 ? Verdict::Ready : Verdict::UnusableKey));
        QCOMPARE(history.records().size(), 50);
        QCOMPARE(history.records().first(), record(450));
        QCOMPARE(history.records().last(), record(499, Verdict::UnusableKey));
    }

    void theFirstOneAndEveryTurnOutliveAYearOfDays()
    {
        CheckHistory history;
        for (int day = 0; day < 365; ++day)
            history.add(record(
                    day, day >= 60 && day < 70 ? Verdict::MissingPermissions : Verdict::Ready));
        const QList<CheckRecord> kept = history.records();
        QCOMPARE(kept.size(), 50);
        QCOMPARE(kept.first(), record(0));
        for (const CheckRecord &turn :
             { record(59), record(60, Verdict::MissingPermissions),
               record(69, Verdict::MissingPermissions), record(70), record(364) })
            QVERIFY(kept.contains(turn));
    }
};

QTEST_GUILESS_MAIN(TestCheckHistory)
#include "tst_checkhistory.moc"
