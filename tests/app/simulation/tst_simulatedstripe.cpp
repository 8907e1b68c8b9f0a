// SPDX-License-Identifier: MIT

#include "app/facts/permission.h"
#include "app/simulation/simulatedstripe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Record = SimulatedStripe::KeyRecord;
using Response = SimulatedStripe::Response;

namespace {

QByteArray liveKey()
{
    return QByteArray("rk_") + "live_" + "51AbCdEfGhIjKlMnOpQrStUvWxYz";
}

QByteArray testKey()
{
    return QByteArray("rk_") + "test_" + "51AbCdEfGhIjKlMnOpQrStUvWxYz";
}

QJsonObject jsonOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString messageOf(const Response &response)
{
    return jsonOf(response)[u"error"].toObject()[u"message"].toString();
}

QString codeOf(const Response &response)
{
    return jsonOf(response)[u"error"].toObject()[u"code"].toString();
}

QByteArray headerOf(const Response &response, const QByteArray &name)
{
    for (const auto &[header, value] : response.headers) {
        if (header.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Response ask(SimulatedStripe &stripe, const QByteArray &path, const QByteArray &key = liveKey())
{
    return stripe.respond("GET", path, "Bearer " + key);
}

SimulatedStripe stripeWith(const Record &record, const QByteArray &key = liveKey())
{
    SimulatedStripe stripe;
    stripe.addKey(key, record);
    return stripe;
}

Record needed()
{
    Record record;
    record.permissions = SimulatedStripe::neededPermissions();
    return record;
}

} // namespace

class TestSimulatedStripe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyWithTheTenPermissionsReadsTheElevenAndNothingMore()
    {
        SimulatedStripe stripe = stripeWith(needed());
        QCOMPARE(SimulatedStripe::neededPermissions().size(), 10);
        for (const Permission &permission : permissions()) {
            const Response response = ask(stripe, QString(permission.path).toLatin1());
            QCOMPARE(response.status, 200);
            QCOMPARE(headerOf(response, "Content-Type"), "application/json");
            QVERIFY(headerOf(response, "Request-Id").startsWith("req_"));
        }
        for (const ExcessProbe &probe : excessProbes())
            QCOMPARE(ask(stripe, QString(probe.path).toLatin1()).status, 403);
    }

    void aStandardKeyReadsEverything()
    {
        Record record;
        record.everything = true;
        SimulatedStripe stripe = stripeWith(record);
        for (const Permission &permission : permissions())
            QCOMPARE(ask(stripe, QString(permission.path).toLatin1()).status, 200);
        for (const ExcessProbe &probe : excessProbes())
            QCOMPARE(ask(stripe, QString(probe.path).toLatin1()).status, 200);
    }

    void theBodiesAreWhatStripeSends()
    {
        SimulatedStripe stripe = stripeWith(needed());
        for (const Permission &permission : permissions()) {
            const QJsonObject json = jsonOf(ask(stripe, QString(permission.path).toLatin1()));
            if (permission.object == "balance"_L1) {
                QCOMPARE(json[u"object"], u"balance"_s);
                QCOMPARE(json[u"livemode"], true);
                continue;
            }
            QCOMPARE(json[u"object"], u"list"_s);
            QCOMPARE(json[u"has_more"], true);
            QCOMPARE(json[u"url"], QString(permission.path).section(u'?', 0, 0));
            QCOMPARE(json[u"data"].toArray().size(), 1);
            QCOMPARE(json[u"data"][0][u"object"], QString(permission.object));
        }
    }

    void aTestKeySeesTestData()
    {
        SimulatedStripe stripe = stripeWith(needed(), testKey());
        QCOMPARE(jsonOf(ask(stripe, "/v1/balance", testKey()))[u"livemode"], false);
        const QJsonObject charges = jsonOf(ask(stripe, "/v1/charges?limit=1", testKey()));
        QCOMPARE(charges[u"data"][0][u"livemode"], false);
    }

    void anEmptyAccountHasEmptyLists()
    {
        Record record = needed();
        record.empty = true;
        SimulatedStripe stripe = stripeWith(record);
        const QJsonObject json = jsonOf(ask(stripe, "/v1/charges?limit=1"));
        QCOMPARE(json[u"object"], u"list"_s);
        QVERIFY(json[u"data"].isArray());
        QVERIFY(json[u"data"].toArray().isEmpty());
        QCOMPARE(json[u"has_more"], false);
    }

    void permissionsImplyOneAnotherAsAtStripe_data()
    {
        QTest::addColumn<QString>("ticked");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        const QString sources = u"balance_transaction_source_read"_s;
        QTest::newRow("sources imply balance") << sources << QByteArray("/v1/balance") << 200;
        QTest::newRow("sources imply payouts") << sources << QByteArray("/v1/payouts") << 200;
        QTest::newRow("sources do not imply charges")
                << sources << QByteArray("/v1/charges") << 403;
        QTest::newRow("balance does not imply sources")
                << u"balance_read"_s << QByteArray("/v1/balance_transactions") << 403;
        QTest::newRow("invoices imply credit notes")
                << u"invoice_read"_s << QByteArray("/v1/credit_notes") << 200;
        QTest::newRow("credit notes imply invoices")
                << u"credit_note_read"_s << QByteArray("/v1/invoices") << 200;
        QTest::newRow("payment intents imply products")
                << u"payment_intent_read"_s << QByteArray("/v1/products") << 200;
        QTest::newRow("products do not imply prices")
                << u"product_read"_s << QByteArray("/v1/prices") << 403;
        QTest::newRow("write implies read")
                << u"customer_write"_s << QByteArray("/v1/customers") << 200;
        QTest::newRow("charges bring refunds along")
                << u"charge_read"_s << QByteArray("/v1/refunds") << 200;
    }

    void permissionsImplyOneAnotherAsAtStripe()
    {
        QFETCH(QString, ticked);
        QFETCH(QByteArray, path);
        Record record;
        record.permissions = { ticked };
        SimulatedStripe stripe = stripeWith(record);
        QTEST(ask(stripe, path).status, "status");
    }

    void implicationsCanBeLeftOut()
    {
        Record record;
        record.permissions = { u"invoice_read"_s };
        record.implications = false;
        SimulatedStripe stripe = stripeWith(record);
        QCOMPARE(ask(stripe, "/v1/invoices").status, 200);
        QCOMPARE(ask(stripe, "/v1/credit_notes").status, 403);
    }

    void theNewerPermissionMessageHasAccountAndEditPage()
    {
        SimulatedStripe stripe = stripeWith({});
        const Response response = ask(stripe, "/v1/charges?limit=1");
        QCOMPARE(response.status, 403);
        QCOMPARE(codeOf(response), u"more_permissions_required"_s);
        const QString message = messageOf(response);
        QVERIFY(message.contains(u"does not have the required permissions for this endpoint"));
        QVERIFY(message.contains(u"'rk_live_...WxYz'"));
        QVERIFY(message.contains(u"on account 'acct_1PracticeCombi'"));
        QVERIFY(message.contains(u"Enabling Charges and Refunds Read ('charge_read')"));
        QVERIFY(message.contains(u"https://dashboard.stripe.com/b/acct_1PracticeCombi?destination="
                                 "%2Fapikeys%2Fmk_1"));
        QVERIFY(message.endsWith(u"%2Fedit"));
    }

    void theOlderPermissionMessageHasTheAccountAlone()
    {
        Record record;
        record.oldMessages = true;
        SimulatedStripe stripe = stripeWith(record);
        const QString message = messageOf(ask(stripe, "/v1/prices?limit=1"));
        QCOMPARE(message,
                 u"The provided key 'rk_live_*****...*****UvWxYz' does not have the required "
                 "permissions for this endpoint on account 'acct_1PracticeCombi'. Having the "
                 "'rak_plan_read' permission would allow this request to continue."_s);
    }

    void thePermissionComesBeforeParametersAndExistence()
    {
        SimulatedStripe stripe = stripeWith({});
        QCOMPARE(ask(stripe, "/v1/charges?limit=many").status, 403);
        QCOMPARE(ask(stripe, "/v1/charges/ch_none").status, 403);
        stripe.find(liveKey())->everything = true;
        QCOMPARE(ask(stripe, "/v1/charges?limit=many").status, 400);
        QCOMPARE(ask(stripe, "/v1/charges?limit=101").status, 400);
        QCOMPARE(ask(stripe, "/v1/charges/ch_none").status, 404);
    }

    void whatIsDeniedOnceCanBeGrantedNext()
    {
        Record record;
        record.grantedOnceDenied = { u"plan_read"_s };
        SimulatedStripe stripe = stripeWith(record);
        QCOMPARE(ask(stripe, "/v1/prices").status, 403);
        QCOMPARE(ask(stripe, "/v1/prices").status, 200);
        QCOMPARE(ask(stripe, "/v1/charges").status, 403);
        QCOMPARE(ask(stripe, "/v1/charges").status, 403);
    }

    void keysThatStripeDoesNotTake_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const QByteArray unknown = QByteArray("rk_") + "live_" + QByteArray(16, 'x') + "abcd";
        QTest::newRow("unknown") << "Bearer " + unknown << 401 << QString()
                                 << u"Invalid API Key provided: rk_live_****************abcd"_s;
        QTest::newRow("a password comes back as it was sent")
                << QByteArray("Bearer hunter2") << 401 << QString()
                << u"Invalid API Key provided: hunter2"_s;
        QTest::newRow("none") << QByteArray() << 401 << QString()
                              << u"You did not provide an API key."_s;
        QTest::newRow("publishable")
                << QByteArray("Bearer pk_live_x") << 401 << u"secret_key_required"_s
                << u"This API call cannot be made with a publishable API key. Please use a secret "
                   "API key."_s;
    }

    void keysThatStripeDoesNotTake()
    {
        QFETCH(QByteArray, authorization);
        SimulatedStripe stripe = stripeWith(needed());
        const Response response = stripe.respond("GET", "/v1/balance", authorization);
        QTEST(response.status, "status");
        QTEST(codeOf(response), "code");
        QTEST(messageOf(response), "message");
        QCOMPARE(headerOf(response, "WWW-Authenticate"), "Basic realm=\"Stripe\"");
    }

    void anExpiredKeyIsNamedSo()
    {
        Record record = needed();
        record.expired = true;
        SimulatedStripe stripe = stripeWith(record);
        const Response response = ask(stripe, "/v1/balance");
        QCOMPARE(response.status, 401);
        QCOMPARE(codeOf(response), u"api_key_expired"_s);
        QCOMPARE(messageOf(response), u"Expired API Key provided: rk_live_*****...*****UvWxYz"_s);
    }

    void aNetworkThatIsNotAllowedIsNoMissingPermission()
    {
        Record record = needed();
        record.networkNotAllowed = true;
        SimulatedStripe stripe = stripeWith(record);
        const Response response = ask(stripe, "/v1/balance");
        QCOMPARE(response.status, 403);
        QVERIFY(messageOf(response).contains(u"IP address"));
        QVERIFY(!messageOf(response).contains(u"permission"));
    }

    void aKeyThatComesTooSoonIsRefusedForAWhile()
    {
        Record record = needed();
        record.rateLimited = 2;
        SimulatedStripe stripe = stripeWith(record);
        for (const int status : { 429, 429, 200 })
            QCOMPARE(ask(stripe, "/v1/balance").status, status);
    }

    void basicAuthenticationWorksToo()
    {
        SimulatedStripe stripe = stripeWith(needed());
        const QByteArray login = QByteArray(liveKey() + ':').toBase64();
        QCOMPARE(stripe.respond("GET", "/v1/balance", "Basic " + login).status, 200);
    }

    void onlyGetIsAnswered()
    {
        SimulatedStripe stripe = stripeWith(needed());
        const Response response = stripe.respond("POST", "/v1/charges", "Bearer " + liveKey());
        QCOMPARE(response.status, 405);
        QCOMPARE(headerOf(response, "Allow"), "GET");
    }

    void unknownAddressesAreNotFound()
    {
        SimulatedStripe stripe = stripeWith(needed());
        QCOMPARE(ask(stripe, "/v1/nothing").status, 404);
        QCOMPARE(ask(stripe, "/").status, 404);
    }

    void payoutsSayWhoStartedThem()
    {
        SimulatedStripe stripe = stripeWith(needed());
        const auto payouts = [&stripe] {
            return jsonOf(ask(stripe, "/v1/payouts?limit=10"))[u"data"].toArray();
        };
        QCOMPARE(payouts().size(), 10);
        QCOMPARE(payouts()[0][u"automatic"], true);
        stripe.find(liveKey())->newestPayoutManual = true;
        QCOMPARE(payouts()[0][u"automatic"], false);
        QCOMPARE(payouts()[1][u"automatic"], true);
        stripe.find(liveKey())->manualPayouts = true;
        QCOMPARE(payouts()[9][u"automatic"], false);
    }

    void anotherAnswerCanBeGivenInstead()
    {
        SimulatedStripe stripe = stripeWith(needed());
        stripe.answerInstead(u"/v1/charges"_s, SimulatedStripe::rateLimited(), 2);
        const Response limited = ask(stripe, "/v1/charges?limit=1");
        QCOMPARE(limited.status, 429);
        QCOMPARE(codeOf(limited), u"rate_limit"_s);
        QCOMPARE(headerOf(limited, "Stripe-Should-Retry"), "true");
        QCOMPARE(headerOf(limited, "Stripe-Rate-Limited-Reason"), "global-rate");
        QCOMPARE(ask(stripe, "/v1/balance").status, 200);
        QCOMPARE(ask(stripe, "/v1/charges").status, 429);
        QCOMPARE(ask(stripe, "/v1/charges").status, 200);
    }

    void aNetworkInBetweenCanAnswerInsteadOfStripe()
    {
        SimulatedStripe stripe = stripeWith(needed());
        const Response hotel { 200, { { "Content-Type", "text/html" } }, "<h1>Welcome</h1>" };
        stripe.answerInstead({}, hotel);
        for (const char *path : { "/v1/charges", "/v1/balance", "/v1/charges" }) {
            const Response response = ask(stripe, path);
            QCOMPARE(response.body, hotel.body);
            QVERIFY(headerOf(response, "Request-Id").isEmpty());
        }
        stripe.answerNormally();
        QCOMPARE(ask(stripe, "/v1/charges").status, 200);
    }
};

QTEST_APPLESS_MAIN(TestSimulatedStripe)
#include "tst_simulatedstripe.moc"
