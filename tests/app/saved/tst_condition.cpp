// SPDX-License-Identifier: MIT

#include "app/saved/savedkeyssummary.h"

#include <QTest>
#include <QTimeZone>

using Change = void (*)(SavedKey &);

namespace {

const QDateTime now(QDate(2026, 3, 3), QTime(12, 0), QTimeZone::utc());

Report reportOf(Verdict verdict, std::optional<Problem> problem = {})
{
    Report report;
    report.checkedAt = now;
    report.verdict = verdict;
    report.problem = problem;
    return report;
}

SavedKey readyKey()
{
    SavedKey key;
    key.key = { KeyKind::Restricted, KeyMode::Live, {} };
    key.takeResult(reportOf(Verdict::Ready));
    return key;
}

void expire(SavedKey &key)
{
    key.takeResult(reportOf(Verdict::UnusableKey, Problem::Expired));
}

void lackSomething(SavedKey &key)
{
    key.takeResult(reportOf(Verdict::MissingPermissions, Problem::PermissionMissing));
}

void failToBeHad(SavedKey &key)
{
    key.takeFailure(Problem::KeychainLocked, now);
}

void beCheckedAYearAgo(SavedKey &key)
{
    key.checkedAt = now.addYears(-1);
}

void rotate(SavedKey &key)
{
    key.retirement = Retirement::begun(QDate(2026, 3, 1));
}

void rotateUpToCombidesk(SavedKey &key)
{
    rotate(key);
    key.retirement->successor = QStringLiteral("new");
    key.retirement->handedOverAt = now;
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void eachKeyHasOneConditionAndOneRemedy_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<Remedy>("remedy");
        const auto row = [](const char *name, Change change, Condition condition, Remedy remedy) {
            QTest::newRow(name) << change << condition << remedy;
        };
        row(
                "one that is ready needs nothing", [](SavedKey &) {}, Condition::Ready,
                Remedy::None);
        row("one that lacks something is changed in Stripe", lackSomething, Condition::Missing,
            Remedy::Change);
        row("one that expired is replaced", expire, Condition::Expired, Remedy::Replace);
        row(
                "one that Stripe refuses is replaced",
                [](SavedKey &key) {
                    key.takeResult(reportOf(Verdict::UnusableKey, Problem::Refused));
                },
                Condition::Unusable, Remedy::Replace);
        row(
                "one that expired stays so while the keychain is locked",
                [](SavedKey &key) {
                    expire(key);
                    failToBeHad(key);
                },
                Condition::Expired, Remedy::Replace);
        row("one that the keychain did not give out is checked", failToBeHad, Condition::NotKnown,
            Remedy::Check);
        row(
                "one that the keychain does not have is replaced",
                [](SavedKey &key) { key.takeFailure(Problem::KeychainEntryNotFound, now); },
                Condition::NotKnown, Remedy::Replace);
        row(
                "one that was never checked is checked", [](SavedKey &key) { key = {}; },
                Condition::NotKnown, Remedy::Check);
        row("one that is due is ready until it is checked", beCheckedAYearAgo, Condition::Ready,
            Remedy::Check);
        row(
                "one that was checked on a day to come is checked",
                [](SavedKey &key) { key.checkedAt = now.addDays(2); }, Condition::NotKnown,
                Remedy::Check);
        row(
                "one that reads too much is changed in Stripe",
                [](SavedKey &key) { key.warnings = { Warning::ReadsMoreThanNeeded }; },
                Condition::Ready, Remedy::Change);
        row(
                "one that was chosen to read everything needs nothing",
                [](SavedKey &key) {
                    key.key.kind = KeyKind::Standard;
                    key.warnings = { Warning::ReadsMoreThanNeeded, Warning::FullAccessKey };
                },
                Condition::Ready, Remedy::None);
        row(
                "one whose payouts are made by hand is changed in Stripe",
                [](SavedKey &key) { key.warnings = { Warning::ManualPayouts }; }, Condition::Ready,
                Remedy::Change);
    }

    void aKeyThatIsBeingReplacedIsSeenToTheEnd_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Condition>("condition");
        QTest::addColumn<Remedy>("remedy");
        const auto row = [](const char *name, Change change, Condition condition, Remedy remedy) {
            QTest::newRow(name) << change << condition << remedy;
        };
        row("the new key is to be entered", rotate, Condition::BeingReplaced, Remedy::GoOnRotating);
        row(
                "the new key is to come into Combidesk",
                [](SavedKey &key) {
                    rotate(key);
                    key.retirement->successor = QStringLiteral("new");
                },
                Condition::BeingReplaced, Remedy::GoOnRotating);
        row("the old key is to end", rotateUpToCombidesk, Condition::BeingReplaced,
            Remedy::EndRotation);
        row(
                "the old key has ended",
                [](SavedKey &key) {
                    rotateUpToCombidesk(key);
                    expire(key);
                },
                Condition::BeingReplaced, Remedy::RemoveOld);
        row(
                "the old key has ended too early",
                [](SavedKey &key) {
                    rotate(key);
                    expire(key);
                },
                Condition::Expired, Remedy::GoOnRotating);
        row(
                "the old key is asked in vain",
                [](SavedKey &key) {
                    rotateUpToCombidesk(key);
                    failToBeHad(key);
                },
                Condition::BeingReplaced, Remedy::EndRotation);
    }

    void aKeyThatIsBeingReplacedIsSeenToTheEnd() { eachKeyHasOneConditionAndOneRemedy(); }

    void eachKeyHasOneConditionAndOneRemedy()
    {
        QFETCH(Change, change);
        QFETCH(Condition, condition);
        QFETCH(Remedy, remedy);
        SavedKey key = readyKey();
        change(key);
        QCOMPARE(conditionOf(key, now), condition);
        QCOMPARE(remedyOf(key, now), remedy);
    }

    void allTogetherAreCounted()
    {
        QList<SavedKey> keys;
        for (const Change change : { expire, lackSomething, lackSomething, failToBeHad, rotate,
                                     beCheckedAYearAgo, Change([](SavedKey &) {}) }) {
            keys.append(readyKey());
            change(keys.last());
        }
        const SavedKeysSummary expected { .total = 7,
                                          .ready = 2,
                                          .missing = 2,
                                          .expired = 1,
                                          .unusable = 0,
                                          .notKnown = 1,
                                          .beingReplaced = 1,
                                          .toBeLookedAt = 1,
                                          .withRemedy = 6 };
        QCOMPARE(SavedKeysSummary::of(keys, now), expected);
        QCOMPARE(SavedKeysSummary::of({}, now), SavedKeysSummary());
    }

    void whatIsToBeLookedAtUntilTheEndOfTheMonthIsCounted_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("count");
        QTest::newRow("a day that has passed") << QDate(2026, 2, 1) << 1;
        QTest::newRow("today") << QDate(2026, 3, 3) << 1;
        QTest::newRow("the last day of the month") << QDate(2026, 3, 31) << 1;
        QTest::newRow("the first day of the next") << QDate(2026, 4, 1) << 0;
    }

    void whatIsToBeLookedAtUntilTheEndOfTheMonthIsCounted()
    {
        QFETCH(QDate, day);
        QFETCH(int, count);
        SavedKey key = readyKey();
        key.checkedAt = now.addMonths(-6);
        key.review = { ReviewDay::Rhythm::OneDay, day };
        QCOMPARE(SavedKeysSummary::of({ key }, now).toBeLookedAt, count);
        key.checkedAt = QDateTime(day, QTime(12, 0), QTimeZone::utc());
        QCOMPARE(SavedKeysSummary::of({ key }, now).toBeLookedAt, 0); // since then it was
    }
};

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
