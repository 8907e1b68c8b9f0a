// SPDX-License-Identifier: MIT

#include "tests/support/ui/practicesetup.h"
#include "tests/support/ui/strayindexes.h"
#include "ui/lists/savedkeymodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSavedKeyModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itKeepsTheRulesOfModels();
    void anIndexThatIsNotItsOwnHasNoData_data() { strayIndexRows(); }
    void anIndexThatIsNotItsOwnHasNoData();
    void aRowThatIsGoneHasNoData();

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
    const QModelIndex held = model.index(0);
    practice.overview.remove(model.at(0).id);
    QTRY_COMPARE(model.rowCount(), 0);
    QVERIFY(!model.data(held, Qt::DisplayRole).isValid());
    QVERIFY(model.at(0).id.isEmpty());
}

QTEST_MAIN(TestSavedKeyModel)
#include "tst_savedkeymodel.moc"
