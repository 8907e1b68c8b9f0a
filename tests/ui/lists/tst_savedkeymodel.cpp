// SPDX-License-Identifier: MIT

#include "tests/support/ui/practicesetup.h"
#include "tests/support/ui/strayindexes.h"
#include "ui/lists/savedkeymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

using Change = void (*)(SavedKey &);

class TestSavedKeyModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itKeepsTheRulesOfModels();
    void anIndexThatIsNotItsOwnHasNoData_data() { strayIndexRows(); }
    void anIndexThatIsNotItsOwnHasNoData();
    void aRowThatIsGoneHasNoData();
    void onlyAResultThatCanBeReliedOnIsGreen_data();
    void onlyAResultThatCanBeReliedOnIsGreen();
    void aKeychainThatDidNotOpenIsSeenInTheNextRun();

private:
    static void save(PracticeSetup &practice, const QString &name,
                     SampleKey::Id id = SampleKey::Id::Good)
    {
        QVERIFY(practice.check(PracticeSetup::key(id)));
        QVERIFY(practice.save(name));
    }
};

// It complains by itself of what it sees during each change.
void TestSavedKeyModel::itKeepsTheRulesOfModels()
{
    PracticeSetup practice;
    SavedKeyModel model(practice.overview);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh(); // with none
    model.retranslate();
    save(practice, u"Webshop"_s);
    save(practice, u"Another"_s, SampleKey::Id::ReadsTooMuch);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0)), 0);
    practice.overview.checkAll();
    QTRY_VERIFY(!practice.overview.isCheckingAll());
    practice.overview.remove(model.at(1).id);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Another"_s);
}

void TestSavedKeyModel::anIndexThatIsNotItsOwnHasNoData()
{
    QFETCH(StrayIndex, stray);
    PracticeSetup practice;
    save(practice, u"Webshop"_s);
    SavedKeyModel model(practice.overview);
    model.refresh();
    const auto index = stray(model);
    for (const int role : { int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                            int(SavedKeyModel::StatusRole), int(SavedKeyModel::ToneRole) })
        QVERIFY(!model.data(index, role).isValid());
}

void TestSavedKeyModel::aRowThatIsGoneHasNoData()
{
    PracticeSetup practice;
    save(practice, u"Webshop"_s);
    SavedKeyModel model(practice.overview);
    model.refresh();
    const QModelIndex held = model.index(0);
    practice.overview.remove(model.at(0).id);
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(!model.data(held, Qt::DisplayRole).isValid());
    QVERIFY(model.at(0).id.isEmpty());
}

void TestSavedKeyModel::onlyAResultThatCanBeReliedOnIsGreen_data()
{
    using Tone = TextLabel::Tone;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Tone>("tone");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *name, Change change, Tone tone, const QString &status) {
        QTest::newRow(name) << change << tone << status;
    };
    row(
            "a good one of today", [](SavedKey &) {}, Tone::Good, u"Ready for Combidesk"_s);
    row(
            "a good one of last year",
            [](SavedKey &key) { key.checkedAt = key.checkedAt.addYears(-1).addDays(-1); },
            Tone::Hint, u"To be checked again"_s);
    row(
            "a good one of tomorrow",
            [](SavedKey &key) { key.checkedAt = key.checkedAt.addDays(1); }, Tone::Hint,
            u"Checked on a day to come"_s);
    row(
            "a good one before a try that failed",
            [](SavedKey &key) {
                key.takeFailure(Problem::KeychainLocked, key.checkedAt.addSecs(1));
            },
            Tone::Hint, u"Keychain locked"_s);
    row(
            "a good one with payouts by hand",
            [](SavedKey &key) { key.warnings = { Warning::ManualPayouts }; }, Tone::Hint,
            u"Ready, but pays out by hand"_s);
    row(
            "a good one that reads too much",
            [](SavedKey &key) { key.warnings = { Warning::ReadsMoreThanNeeded }; }, Tone::Hint,
            u"Ready, but can read too much"_s);
    row(
            "one that could not be asked about",
            [](SavedKey &key) {
                Report report;
                report.checkedAt = key.checkedAt.addSecs(1);
                report.problem = Problem::Offline;
                key.takeResult(report);
            },
            Tone::Hint, u"Stripe not reached"_s);
    row(
            "one that is known to be of no use, however old",
            [](SavedKey &key) {
                key.verdict = Verdict::UnusableKey;
                key.checkedAt = key.checkedAt.addYears(-2);
            },
            Tone::Bad, u"Cannot be used"_s);
}

void TestSavedKeyModel::onlyAResultThatCanBeReliedOnIsGreen()
{
    QFETCH(Change, change);
    QFETCH(TextLabel::Tone, tone);
    QFETCH(QString, status);
    PracticeSetup practice;
    save(practice, u"Webshop"_s);
    SavedKey key = practice.savedKeys.all().first();
    change(key);
    QVERIFY(practice.savedKeys.put(key));
    SavedKeyModel model(practice.overview);
    model.refresh();
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data(SavedKeyModel::StatusRole).toString(), status);
    QCOMPARE(TextLabel::Tone(row.data(SavedKeyModel::ToneRole).toInt()), tone);
}

void TestSavedKeyModel::aKeychainThatDidNotOpenIsSeenInTheNextRun()
{
    PracticeSetup practice;
    save(practice, u"Webshop"_s);
    practice.vault.refusal = Problem::KeychainLocked;
    practice.overview.checkAll();
    QTRY_VERIFY(!practice.overview.isCheckingAll());
    SavedKeysOverview nextRun({ practice.api, practice.vault, practice.savedKeys });
    SavedKeyModel model(nextRun);
    model.refresh();
    QCOMPARE(model.index(0).data(SavedKeyModel::StatusRole).toString(), u"Keychain locked"_s);
    QVERIFY(model.index(0).data(SavedKeyModel::DetailsRole).toString().contains(u"tried on"_s));
}

QTEST_MAIN(TestSavedKeyModel)
#include "tst_savedkeymodel.moc"
