// SPDX-License-Identifier: MIT

#include "app/saved/permissionchange.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 3, 1), QTime(10, 0), QTimeZone::utc()).addDays(number);
}

// One letter a check, a day apart: what it found of Payouts. All else can be read.
//   g granted, m missing, u could not check, - the version did not ask for it yet,
//   f a try that failed before anything was asked
CheckHistory history(const QByteArray &letters)
{
    CheckHistory history;
    for (int i = 0; i < letters.size(); ++i) {
        if (letters.at(i) == 'f') {
            history.add(CheckRecord::ofFailedTry(Problem::KeychainLocked, day(i)));
            continue;
        }
        CheckRecord record;
        record.at = day(i);
        for (const Permission &permission : permissions()) {
            const bool isMeant = permission.resource == Resource::Payouts;
            if (isMeant && letters.at(i) == '-')
                continue;
            const Access access = !isMeant || letters.at(i) == 'g' ? Access::Granted
                    : letters.at(i) == 'm'                         ? Access::Missing
                                                                   : Access::Unknown;
            record.permissions.append({ permission.resource, access });
        }
        history.add(record);
    }
    return history;
}

PermissionChange payouts(std::optional<Access> was, Access is, int since)
{
    return { Resource::Payouts, was, is, day(since) };
}

using Changes = QList<PermissionChange>;

} // namespace

class TestPermissionChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsToldFollowsFromTheHistory_data()
    {
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<Changes>("told");
        const Changes nothing;
        const auto lost = [](int since) {
            return Changes { payouts(Access::Granted, Access::Missing, since) };
        };
        const auto again = [](int since) {
            return Changes { payouts(Access::Missing, Access::Granted, since) };
        };
        const auto needed = [](int since) {
            return Changes { payouts({}, Access::Missing, since) };
        };
        QTest::newRow("no check") << ""_ba << nothing;
        QTest::newRow("one that can read") << "g"_ba << nothing;
        QTest::newRow("one that cannot") << "m"_ba << nothing;
        QTest::newRow("all as before") << "ggg"_ba << nothing;
        QTest::newRow("it can no longer be read") << "ggm"_ba << lost(2);
        QTest::newRow("that is told for as long as it is so") << "gmmm"_ba << lost(1);
        QTest::newRow("it can be read again") << "gmg"_ba << again(2);
        QTest::newRow("that is told once") << "gmgg"_ba << nothing;
        QTest::newRow("it was never right, and is now") << "mg"_ba << again(1);
        QTest::newRow("could not check is no change") << "gu"_ba << nothing;
        QTest::newRow("nor is a try that failed") << "gf"_ba << nothing;
        QTest::newRow("nor a check after one that could not") << "gufg"_ba << nothing;
        QTest::newRow("what could not be checked in between changes nothing")
                << "gumu"_ba << lost(2);
        QTest::newRow("news stay news while nobody can ask") << "gmguf"_ba << again(2);
        QTest::newRow("lost, found and lost again") << "gmgm"_ba << lost(3);
        QTest::newRow("a row that has come to be needed") << "-m"_ba << needed(1);
        QTest::newRow("it is named until it is granted") << "--mum"_ba << needed(2);
        QTest::newRow("a row that has come to be needed, and is granted") << "-g"_ba << nothing;
        QTest::newRow("a needed row is added as we asked") << "-mg"_ba << again(2);
        QTest::newRow("a needed row that nobody could ask about yet") << "-u"_ba << nothing;
        QTest::newRow("a try that failed is no older version") << "fm"_ba << nothing;
    }

    void whatIsToldFollowsFromTheHistory()
    {
        QFETCH(QByteArray, letters);
        QFETCH(Changes, told);
        QCOMPARE(PermissionChange::in(history(letters)), told);
    }

    void betweenTwoChecksOnlyWhatStripeSaidCounts_data()
    {
        QTest::addColumn<QByteArray>("letters");
        QTest::addColumn<Changes>("changes");
        QTest::newRow("lost") << "gm"_ba
                              << Changes { payouts(Access::Granted, Access::Missing, 1) };
        QTest::newRow("found") << "mg"_ba
                               << Changes { payouts(Access::Missing, Access::Granted, 1) };
        QTest::newRow("needed now") << "-m"_ba << Changes { payouts({}, Access::Missing, 1) };
        QTest::newRow("the same") << "mm"_ba << Changes {};
        QTest::newRow("could not check before") << "um"_ba << Changes {};
        QTest::newRow("could not check now") << "mu"_ba << Changes {};
    }

    void betweenTwoChecksOnlyWhatStripeSaidCounts()
    {
        QFETCH(QByteArray, letters);
        QFETCH(Changes, changes);
        const QList<CheckRecord> records = history(letters).records();
        QCOMPARE(PermissionChange::between(records.first(), records.last()), changes);
    }
};

QTEST_GUILESS_MAIN(TestPermissionChange)
#include "tst_permissionchange.moc"
