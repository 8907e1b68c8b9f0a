// SPDX-License-Identifier: MIT

#include "tests/support/ui/strayindexes.h"
#include "ui/lists/findingmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFindingModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itKeepsTheRulesOfModels();
    void anIndexThatIsNotItsOwnHasNoData_data() { strayIndexRows(); }
    void anIndexThatIsNotItsOwnHasNoData();
    void aFindingChangesItsOwnRowAlone();
};

// It complains by itself of what it sees during each change.
void TestFindingModel::itKeepsTheRulesOfModels()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Finding missing;
    missing.resource = Resource::Customers;
    missing.access = Access::Missing;
    model.put(missing);
    model.setDetailed(true);
    model.reset();
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

void TestFindingModel::anIndexThatIsNotItsOwnHasNoData()
{
    QFETCH(StrayIndex, stray);
    FindingModel model;
    const auto index = stray(model);
    for (const int role : { int(Qt::DisplayRole), int(Qt::AccessibleTextRole),
                            int(FindingModel::StatusRole), int(FindingModel::ToneRole) })
        QVERIFY(!model.data(index, role).isValid());
}

void TestFindingModel::aFindingChangesItsOwnRowAlone()
{
    FindingModel model;
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    Finding missing;
    missing.resource = Resource::Customers;
    missing.access = Access::Missing;
    model.put(missing);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.indexOf(Resource::Customers));
    QCOMPARE(changes[0][1].toModelIndex(), model.indexOf(Resource::Customers));
    QCOMPARE(model.indexOf(Resource::Customers).data(FindingModel::StatusRole).toString(),
             u"Missing"_s);
    QCOMPARE(model.indexOf(Resource::Invoices).data(FindingModel::StatusRole).toString(),
             u"Waiting"_s);
    QCOMPARE(model.decided(), 1);
}

QTEST_MAIN(TestFindingModel)
#include "tst_findingmodel.moc"
