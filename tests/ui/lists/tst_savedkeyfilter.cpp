// SPDX-License-Identifier: MIT

#include "tests/support/ui/practicesetup.h"
#include "ui/lists/savedkeyfilter.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using Order = SavedKeyFilter::Order;

namespace {

const QDateTime checkedAt = QDateTime::currentDateTimeUtc().addDays(-1);

SavedKey keyCalled(const QString &name, const QString &account)
{
    SavedKey key;
    key.id = name.toLower().remove(u' ');
    key.name = name;
    key.account = account;
    key.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_..."_s + name.right(1) + u"Ab1" };
    Report report;
    report.checkedAt = checkedAt;
    report.verdict = Verdict::Ready;
    key.takeResult(report);
    return key;
}

// Four keys: ready, expired, lacking something, and one that the keychain did not give out.
void saveFour(SavedKeys &savedKeys)
{
    SavedKey ready = keyCalled(u"Shop 10"_s, u"acct_2"_s);
    ready.owner = u"Zoë"_s;
    ready.review = { ReviewDay::Rhythm::OneDay, checkedAt.date().addDays(90) };
    SavedKey expired = keyCalled(u"Shop 9"_s, u"acct_10"_s);
    Report report;
    report.checkedAt = checkedAt;
    report.verdict = Verdict::UnusableKey;
    report.problem = Problem::Expired;
    expired.takeResult(report);
    expired.review = { ReviewDay::Rhythm::OneDay, checkedAt.date().addDays(30) };
    SavedKey missing = keyCalled(u"bakery"_s, u"acct_1"_s);
    report.verdict = Verdict::MissingPermissions;
    report.problem = Problem::PermissionMissing;
    missing.takeResult(report);
    missing.review = { ReviewDay::Rhythm::OneDay, checkedAt.date().addDays(60) };
    SavedKey notHad = keyCalled(u"Zoo"_s, u"acct_3"_s);
    notHad.takeFailure(Problem::KeychainLocked, checkedAt.addSecs(1));
    for (const SavedKey &key : { ready, expired, missing, notHad })
        QVERIFY(savedKeys.put(key));
}

} // namespace

class TestSavedKeyFilter : public QObject
{
    Q_OBJECT

    static QStringList names(const SavedKeyFilter &filter)
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << filter.at(row).name;
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English)); // as the program does
    }

    void theyAreOrdered_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("by name, with numbers as numbers")
                << Order::Name << QStringList { u"bakery"_s, u"Shop 9"_s, u"Shop 10"_s, u"Zoo"_s };
        QTest::newRow("by account, with numbers as numbers")
                << Order::Account
                << QStringList { u"bakery"_s, u"Shop 10"_s, u"Zoo"_s, u"Shop 9"_s };
        QTest::newRow("by outcome, the worst first")
                << Order::Outcome
                << QStringList { u"Shop 9"_s, u"bakery"_s, u"Zoo"_s, u"Shop 10"_s };
        QTest::newRow("by review day, the year after the check where none was chosen")
                << Order::ReviewDay
                << QStringList { u"Shop 9"_s, u"bakery"_s, u"Shop 10"_s, u"Zoo"_s };
    }

    void theyAreOrdered()
    {
        QFETCH(Order, order);
        QFETCH(QStringList, expected);
        PracticeSetup practice;
        saveFour(practice.savedKeys);
        SavedKeyModel model(practice.overview);
        model.refresh();
        SavedKeyFilter filter(model);
        filter.setOrder(order);
        QCOMPARE(names(filter), expected);
    }

    void theyAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("by part of a name, in capitals or not", u"SHOP"_s, { u"Shop 9"_s, u"Shop 10"_s });
        row("by two words in any order", u" acct_3  zo "_s, { u"Zoo"_s });
        row("by account", u"acct_3"_s, { u"Zoo"_s });
        row("by the ending that one sees", u"yab1"_s, { u"bakery"_s });
        row("by owner", u"zoë"_s, { u"Shop 10"_s });
        row("by what one reads of the outcome", u"expired"_s, { u"Shop 9"_s });
        row("not at all", u"butcher"_s, {});
        row("all, by nothing", u"  "_s, { u"bakery"_s, u"Shop 9"_s, u"Shop 10"_s, u"Zoo"_s });
    }

    void theyAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        PracticeSetup practice;
        saveFour(practice.savedKeys);
        SavedKeyModel model(practice.overview);
        model.refresh();
        SavedKeyFilter filter(model);
        filter.setText(text);
        QCOMPARE(names(filter), expected);
    }

    void thoseAloneThatNeedAttention()
    {
        PracticeSetup practice;
        saveFour(practice.savedKeys);
        SavedKeyModel model(practice.overview);
        model.refresh();
        SavedKeyFilter filter(model);
        filter.setNeedingAttention(true);
        const QStringList needing { u"bakery"_s, u"Shop 9"_s, u"Zoo"_s };
        QCOMPARE(names(filter), needing);
        // One more that comes to need it.
        QVERIFY(practice.savedKeys.takeFailure(u"shop10"_s, Problem::KeychainRefused));
        QCOMPARE(filter.rowCount(), 4);
        filter.setText(u"shop"_s);
        QCOMPARE(filter.rowCount(), 2);
        filter.setNeedingAttention(false);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 4);
    }

    // It complains by itself of what it sees during each change.
    void itKeepsTheRulesOfModels()
    {
        PracticeSetup practice;
        SavedKeyModel model(practice.overview);
        SavedKeyFilter filter(model);
        const QAbstractItemModelTester tester(
                &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        saveFour(practice.savedKeys);
        QCOMPARE(filter.rowCount(), 4);
        for (const Order order : { Order::Outcome, Order::ReviewDay, Order::Account, Order::Name })
            filter.setOrder(order);
        const QPersistentModelIndex zoo = filter.index(3, 0);
        QVERIFY(practice.savedKeys.rename(u"zoo"_s, u"Aquarium"_s));
        QCOMPARE(filter.at(0).name, u"Aquarium"_s);
        QCOMPARE(zoo.row(), 0);
        filter.setText(u"shop"_s);
        filter.setNeedingAttention(true);
        filter.setOrder(Order::Outcome);
        practice.overview.checkAll(); // none of them is in the keychain
        QTRY_VERIFY(!practice.overview.isCheckingAll());
        QCOMPARE(filter.rowCount(), 2);
        practice.overview.remove(u"shop9"_s);
        QTRY_COMPARE(filter.rowCount(), 1);
        filter.setText({});
        model.refresh();
        QCOMPARE(filter.rowCount(), 3);
        QVERIFY(!filter.index(3, 0).isValid());
        QVERIFY(filter.at(3).id.isEmpty());
    }
};

QTEST_MAIN(TestSavedKeyFilter)
#include "tst_savedkeyfilter.moc"
