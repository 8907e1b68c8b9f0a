// SPDX-License-Identifier: MIT

#include "app/facts/permission.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPermission : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableIsTheOneInTheContract_data();
    void theTableIsTheOneInTheContract();
    void resourcesInOneRowNeedOnePermission();
    void noPermissionIsOneThatStripeDoesNotKnow();
    void everyRowOfTheFormStandsThereOnce();
    void theRowsFollowStripesOrder();
    void excessProbesAreTheEightOfTheContract();
    void everyProbeReadsAtMostOneThing();
};

void TestPermission::theTableIsTheOneInTheContract_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QStringList>("row");

    int index = 0;
    const auto add = [&index](const QString &row) {
        const QStringList fields = row.split(u'|');
        QTest::newRow(qPrintable(fields.first())) << index++ << fields;
    };
    add(u"balance|Balance|Core|Balance|balance_read|/v1/balance|balance"_s);
    add(u"balance_transactions|Balance transactions|Core|Balance Transaction Sources|"
        "balance_transaction_source_read|/v1/balance_transactions?limit=1|balance_transaction"_s);
    add(u"charges|Charges|Core|Charges and Refunds|charge_read|/v1/charges?limit=1|charge"_s);
    add(u"customers|Customers|Core|Customers|customer_read|/v1/customers?limit=1|customer"_s);
    add(u"invoices|Invoices|Billing|Invoices|invoice_read|/v1/invoices?limit=1|invoice"_s);
    add(u"payment_intents|Payment Intents|Core|PaymentIntents|payment_intent_read|"
        "/v1/payment_intents?limit=1|payment_intent"_s);
    add(u"payouts|Payouts|Core|Payouts|payout_read|/v1/payouts?limit=1|payout"_s);
    add(u"products|Products|Core|Products|product_read|/v1/products?limit=1|product"_s);
    add(u"prices|Prices|Billing|Prices|plan_read|/v1/prices?limit=1|price"_s);
    add(u"refunds|Refunds|Core|Charges and Refunds|charge_read|/v1/refunds?limit=1|refund"_s);
    add(u"credit_notes|Credit notes|Billing|Credit notes|credit_note_read|"
        "/v1/credit_notes?limit=1|credit_note"_s);
    QCOMPARE(index, int(permissions().size()));
}

void TestPermission::theTableIsTheOneInTheContract()
{
    QFETCH(int, index);
    QFETCH(QStringList, row);
    const Permission &permission = permissions()[size_t(index)];
    const QStringList actual {
        permission.id,           permission.resourceName, dashboardGroupName(permission.group),
        permission.dashboardRow, permission.name,         permission.path,
        permission.object
    };
    QCOMPARE(actual, row);
}

void TestPermission::resourcesInOneRowNeedOnePermission()
{
    for (const Permission &one : permissions())
        for (const Permission &other : permissions()) {
            const bool sameRow = one.group == other.group && one.dashboardRow == other.dashboardRow;
            QCOMPARE(one.name == other.name, sameRow);
        }
}

// A link that names one of these leaves its row unticked.
void TestPermission::noPermissionIsOneThatStripeDoesNotKnow()
{
    const QStringList unknown { u"refund_read"_s, u"price_read"_s, u"balance_transaction_read"_s };
    for (const Permission &permission : permissions()) {
        QVERIFY(!unknown.contains(permission.name));
        QVERIFY(permission.name.endsWith("_read"_L1));
    }
}

void TestPermission::everyRowOfTheFormStandsThereOnce()
{
    QSet<QString> inTable;
    for (const Permission &permission : permissions())
        inTable.insert(permission.name);

    QSet<QString> inForm;
    for (const Resource row : dashboardRows())
        inForm.insert(permissionOf(row).name);
    QCOMPARE(inForm.size(), qsizetype(dashboardRows().size()));
    QCOMPARE(inForm, inTable);
}

void TestPermission::theRowsFollowStripesOrder()
{
    QStringList rows;
    for (const Resource row : dashboardRows()) {
        const Permission &permission = permissionOf(row);
        rows << dashboardGroupName(permission.group) + u'/' + permission.dashboardRow;
    }
    const QStringList expected { u"Core/Balance"_s,
                                 u"Core/Balance Transaction Sources"_s,
                                 u"Core/Charges and Refunds"_s,
                                 u"Core/Customers"_s,
                                 u"Core/PaymentIntents"_s,
                                 u"Core/Payouts"_s,
                                 u"Core/Products"_s,
                                 u"Billing/Credit notes"_s,
                                 u"Billing/Invoices"_s,
                                 u"Billing/Prices"_s };
    QCOMPARE(rows, expected);
}

void TestPermission::excessProbesAreTheEightOfTheContract()
{
    QStringList paths;
    for (const ExcessProbe &probe : excessProbes()) {
        QCOMPARE(QString(probe.path), QString("/v1/"_L1 + probe.id + "?limit=1"_L1));
        QVERIFY(!probe.resourceName.isEmpty());
        paths << probe.id;
    }
    const QStringList expected { u"subscriptions"_s, u"disputes"_s,          u"events"_s,
                                 u"files"_s,         u"webhook_endpoints"_s, u"payment_links"_s,
                                 u"accounts"_s,      u"setup_intents"_s };
    QCOMPARE(paths, expected);
}

// What is read is not kept, so nothing more than one thing of each kind should ever arrive.
void TestPermission::everyProbeReadsAtMostOneThing()
{
    static const QRegularExpression shape(uR"(\A/v1/[a-z_]+\?limit=1\z)"_s);
    for (const Permission &permission : permissions())
        QVERIFY(permission.resource == Resource::Balance
                || shape.match(permission.path).hasMatch());
    for (const ExcessProbe &probe : excessProbes())
        QVERIFY(shape.match(probe.path).hasMatch());
}

QTEST_APPLESS_MAIN(TestPermission)
#include "tst_permission.moc"
