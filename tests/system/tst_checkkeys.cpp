// SPDX-License-Identifier: MIT

#include "app/facts/permission.h"
#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using Record = SimulatedStripe::KeyRecord;

namespace {

Record needed()
{
    Record record;
    record.permissions = SimulatedStripe::neededPermissions();
    return record;
}

Record without(const QString &permission)
{
    Record record = needed();
    record.permissions.remove(permission);
    return record;
}

QStringList rowsThatAre(const QString &status, const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows) {
        if (row[u"status"] == status)
            ids.append(row[u"id"].toString());
    }
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(SimulatedStripe::KeyRecord)

// What --check --json says of a key, from what the key may do.
class TestCheckKeys : public QObject
{
    Q_OBJECT

    StripeServer m_server;

    ProgramRun check(const QByteArray &key, const QStringList &more = { u"--json"_s })
    {
        const QStringList arguments { u"--check"_s, u"--api-base"_s, m_server.url().toString() };
        return ProgramRun::of(arguments + more, key + '\n');
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }
    void init() { m_server.reset(); }

    void aFullKeyIsReady()
    {
        m_server.addKey(TestKeys::restricted(), needed());
        const ProgramRun run = check(TestKeys::restricted());
        QCOMPARE(run.status, 0);
        QVERIFY(!run.shows(TestKeys::restricted()));
        QVERIFY(run.errors.isEmpty());

        const QJsonObject json = run.json();
        QCOMPARE(json[u"tool"][u"name"], u"stripe-key-wizard"_s);
        QCOMPARE(json[u"verdict"], u"ready"_s);
        QVERIFY(json[u"problem"].isNull());
        QCOMPARE(json[u"key"],
                 QJsonValue(QJsonObject { { u"kind"_s, u"restricted"_s },
                                          { u"mode"_s, u"live"_s },
                                          { u"display"_s, u"rk_live_...Ab12"_s } }));
        QCOMPARE(json[u"account"], u"acct_1PracticeCombi"_s);
        QVERIFY(json[u"warnings"].toArray().isEmpty());
        QCOMPARE(rowsThatAre(u"denied"_s, json[u"excess"].toArray()).size(), 8);
        QVERIFY(QDateTime::fromString(json[u"checked_at"].toString(), Qt::ISODate).isValid());
        QVERIFY(json[u"checked_at"].toString().endsWith(u'Z'));
    }

    void theElevenRowsAreThoseOfTheTable()
    {
        m_server.addKey(TestKeys::restricted(), needed());
        const QJsonArray rows = check(TestKeys::restricted()).json()[u"permissions"].toArray();
        QCOMPARE(rows.size(), 11);
        for (int i = 0; i < 11; ++i) {
            const Permission &permission = permissions()[size_t(i)];
            QCOMPARE(rows[i][u"id"], QString(permission.id));
            QCOMPARE(rows[i][u"resource"], QString(permission.resourceName));
            QCOMPARE(rows[i][u"dashboard_group"], QString(dashboardGroupName(permission.group)));
            QCOMPARE(rows[i][u"dashboard_row"], QString(permission.dashboardRow));
            QCOMPARE(rows[i][u"permission"], QString(permission.name));
            QCOMPARE(rows[i][u"status"], u"granted"_s);
            QCOMPARE(rows[i][u"http_status"], 200);
            QVERIFY(rows[i][u"request_id"].toString().startsWith(u"req_"));
            QVERIFY(rows[i][u"problem"].isNull());
        }
    }

    void onlyGetIsSentAndTheKeyInOneHeader()
    {
        m_server.addKey(TestKeys::restricted(), needed());
        check(TestKeys::restricted());
        const QList<StripeServer::Request> requests = m_server.requests();
        QCOMPARE(requests.size(), 19);
        for (const StripeServer::Request &request : requests) {
            QCOMPARE(request.method, "GET");
            QCOMPARE(request.bytesOfBody, 0);
            QVERIFY(request.authorized);
            QVERIFY(request.path.startsWith(u"/v1/"));
            for (const QString &header :
                 { u"cookie"_s, u"stripe-account"_s, u"stripe-context"_s, u"referer"_s })
                QVERIFY(!request.headers.contains(header));
        }
    }

    void aSingleMissingPermissionIsNamed_data()
    {
        QTest::addColumn<Record>("record");
        QTest::addColumn<QStringList>("missing");
        const auto row = [](const char *name, const QString &permission,
                            const QStringList &missing) {
            QTest::newRow(name) << without(permission) << missing;
        };
        row("balance alone is implied by its transactions", u"balance_read"_s, {});
        row("balance transactions are missing", u"balance_transaction_source_read"_s,
            { u"balance_transactions"_s });
        row("charges and refunds share a row", u"charge_read"_s, { u"charges"_s, u"refunds"_s });
        row("customers are missing", u"customer_read"_s, { u"customers"_s });
        row("invoices alone are implied by credit notes", u"invoice_read"_s, {});
        row("payment intents are missing", u"payment_intent_read"_s, { u"payment_intents"_s });
        row("payouts alone are implied by balance transactions", u"payout_read"_s, {});
        row("products alone are implied by payment intents", u"product_read"_s, {});
        row("prices are missing", u"plan_read"_s, { u"prices"_s });
        row("credit notes alone are implied by invoices", u"credit_note_read"_s, {});
        Record both = needed();
        both.permissions -= { u"invoice_read"_s, u"credit_note_read"_s };
        QTest::newRow("invoices and credit notes together are missing")
                << both << QStringList { u"invoices"_s, u"credit_notes"_s };
    }

    void aSingleMissingPermissionIsNamed()
    {
        QFETCH(Record, record);
        QFETCH(QStringList, missing);
        m_server.addKey(TestKeys::restricted(), record);
        const ProgramRun run = check(TestKeys::restricted());
        QVERIFY(!run.shows(TestKeys::restricted()));
        const QJsonObject json = run.json();
        QCOMPARE(rowsThatAre(u"missing"_s, json[u"permissions"].toArray()), missing);
        QCOMPARE(rowsThatAre(u"granted"_s, json[u"permissions"].toArray()).size(),
                 11 - missing.size());
        QCOMPARE(run.status, missing.isEmpty() ? 0 : 1);
        QCOMPARE(json[u"verdict"], missing.isEmpty() ? u"ready"_s : u"missing_permissions"_s);
    }

    // Whatever Stripe implies: if the answer for one resource is no, then it is that row.
    void eachRowCanBeMissing_data()
    {
        QTest::addColumn<QString>("permission");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("oldMessages");
        for (const Permission &permission : permissions()) {
            const QByteArray resource = QString(permission.resourceName).toLatin1();
            QTest::newRow(QByteArray("without " + resource).constData())
                    << QString(permission.name) << QString(permission.id) << false;
            QTest::newRow(QByteArray("without " + resource + ", older message").constData())
                    << QString(permission.name) << QString(permission.id) << true;
        }
    }

    void eachRowCanBeMissing()
    {
        QFETCH(QString, permission);
        QFETCH(QString, id);
        QFETCH(bool, oldMessages);
        Record record = without(permission);
        record.implications = false;
        record.oldMessages = oldMessages;
        m_server.addKey(TestKeys::restricted(), record);
        const ProgramRun run = check(TestKeys::restricted());
        QCOMPARE(run.status, 1);
        const QJsonArray rows = run.json()[u"permissions"].toArray();
        const QStringList missing = rowsThatAre(u"missing"_s, rows);
        QVERIFY(missing.contains(id));
        QCOMPARE(missing.size(), permission == u"charge_read"_s ? 2 : 1);
        for (const QJsonValue &row : rows) {
            if (row[u"status"] == u"missing"_s) {
                QCOMPARE(row[u"problem"], u"permission_missing"_s);
                QCOMPARE(row[u"http_status"], 403);
            }
        }
        QCOMPARE(run.json()[u"account"], u"acct_1PracticeCombi"_s);
    }

    void whatIsMendedIsSeenTheNextTime()
    {
        Record record = without(u"plan_read"_s);
        m_server.addKey(TestKeys::restricted(), record);
        QCOMPARE(check(TestKeys::restricted()).status, 1);
        m_server.addKey(TestKeys::restricted(), needed());
        QCOMPARE(check(TestKeys::restricted()).status, 0);
    }

    void aKeyThatStripeDoesNotTakeIsUnusable_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("problem");
        QTest::newRow("an expired key") << true << u"expired"_s;
        QTest::newRow("a key that Stripe does not know") << false << u"refused"_s;
    }

    void aKeyThatStripeDoesNotTakeIsUnusable()
    {
        QFETCH(bool, known);
        if (known) {
            Record record = needed();
            record.expired = true;
            m_server.addKey(TestKeys::restricted(), record);
        }
        const ProgramRun run = check(TestKeys::restricted());
        QCOMPARE(run.status, 2);
        QVERIFY(!run.shows(TestKeys::restricted()));
        QCOMPARE(run.json()[u"verdict"], u"unusable_key"_s);
        QTEST(run.json()[u"problem"].toString(), "problem");
        const QJsonArray rows = run.json()[u"permissions"].toArray();
        QCOMPARE(rowsThatAre(u"unknown"_s, rows).size(), 11);
    }

    void aNetworkThatIsNotAllowedDoesNotBlameTheKey()
    {
        Record record = needed();
        record.networkNotAllowed = true;
        m_server.addKey(TestKeys::restricted(), record);
        const ProgramRun run = check(TestKeys::restricted());
        QCOMPARE(run.status, 3);
        QCOMPARE(run.json()[u"verdict"], u"undecided"_s);
        QCOMPARE(run.json()[u"problem"], u"network_not_allowed"_s);
        QVERIFY(rowsThatAre(u"missing"_s, run.json()[u"permissions"].toArray()).isEmpty());
    }

    void warningsAreGiven_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Record>("record");
        QTest::addColumn<QJsonArray>("warnings");
        QTest::newRow("a test key")
                << TestKeys::restrictedTest() << needed() << QJsonArray { u"test_key"_s };
        Record everything;
        everything.everything = true;
        QTest::newRow("a standard key")
                << TestKeys::standard() << everything
                << QJsonArray { u"full_access_key"_s, u"reads_more_than_needed"_s };
        Record fromTemplate = needed();
        fromTemplate.permissions += { u"subscription_read"_s, u"dispute_read"_s, u"event_read"_s };
        QTest::newRow("a key from a template") << TestKeys::restricted() << fromTemplate
                                               << QJsonArray { u"reads_more_than_needed"_s };
        Record manual = needed();
        manual.manualPayouts = true;
        QTest::newRow("payouts started by hand")
                << TestKeys::restricted() << manual << QJsonArray { u"manual_payouts"_s };
        Record oneManual = needed();
        oneManual.newestPayoutManual = true;
        QTest::newRow("one payout by hand among automatic ones")
                << TestKeys::restricted() << oneManual << QJsonArray {};
        Record empty = needed();
        empty.empty = true;
        QTest::newRow("an account in which nothing has happened")
                << TestKeys::restricted() << empty << QJsonArray {};
    }

    void warningsAreGiven()
    {
        QFETCH(QByteArray, key);
        QFETCH(Record, record);
        m_server.addKey(key, record);
        const ProgramRun run = check(key);
        QCOMPARE(run.status, 0);
        QVERIFY(!run.shows(key));
        QTEST(run.json()[u"warnings"].toArray(), "warnings");
    }

    void theTableIsForPeople()
    {
        m_server.addKey(TestKeys::restricted(), without(u"plan_read"_s));
        const ProgramRun run = check(TestKeys::restricted(), {});
        QCOMPARE(run.status, 1);
        QVERIFY(run.errors.isEmpty());
        QVERIFY(!run.shows(TestKeys::restricted()));
        const QString text = QString::fromUtf8(run.output);
        QVERIFY(text.contains(u"\n\nrk_live_...Ab12"));
        QCOMPARE(text.count(u"Can read"), 10);
        QVERIFY(text.contains(u"Billing › Prices"));
        QVERIFY(text.contains(u"https://dashboard.stripe.com/b/acct_1PracticeCombi"));
    }

    void keyAndLanguageDoNotDependOnOneAnother()
    {
        m_server.addKey(TestKeys::restricted(), needed());
        for (const QString &code : { u"en"_s, u"nl"_s, u"de"_s, u"fr"_s }) {
            const QStringList language { u"--language"_s, code };
            QCOMPARE(check(TestKeys::restricted(), language).status, 0);
            const ProgramRun json =
                    check(TestKeys::restricted(), language + QStringList { u"--json"_s });
            QCOMPARE(json.json()[u"permissions"][0][u"status"], u"granted"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckKeys)
#include "tst_checkkeys.moc"
