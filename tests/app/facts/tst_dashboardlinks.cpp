// SPDX-License-Identifier: MIT

#include "app/facts/dashboardlinks.h"

#include "app/facts/permission.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

class TestDashboardLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAddressIsExact_data();
    void everyAddressIsExact();
    void theFilledInFormIsExact();
    void theNameArrivesWhole_data();
    void theNameArrivesWhole();
    void theFilledInFormNamesEveryNeededPermission();
    void anEditPageIsRebuilt_data();
    void anEditPageIsRebuilt();
    void anythingElseIsNoEditPage_data();
    void anythingElseIsNoEditPage();
};

void TestDashboardLinks::everyAddressIsExact_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("address");

    QTest::newRow("log in") << DashboardLinks::logIn() << "https://dashboard.stripe.com/login"_ba;
    QTest::newRow("API keys") << DashboardLinks::apiKeys()
                              << "https://dashboard.stripe.com/apikeys"_ba;
    QTest::newRow("API keys of an unknown mode") << DashboardLinks::apiKeys(KeyMode::Unknown)
                                                 << "https://dashboard.stripe.com/apikeys"_ba;
    QTest::newRow("API keys in test mode") << DashboardLinks::apiKeys(KeyMode::Test)
                                           << "https://dashboard.stripe.com/test/apikeys"_ba;
    QTest::newRow("payout settings") << DashboardLinks::payoutSettings()
                                     << "https://dashboard.stripe.com/settings/payouts"_ba;
    QTest::newRow("security history")
            << DashboardLinks::securityHistory()
            << "https://dashboard.stripe.com/settings/security_history"_ba;
    QTest::newRow("Combidesk") << DashboardLinks::combidesk() << "https://www.combidesk.com/"_ba;
}

void TestDashboardLinks::everyAddressIsExact()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, address);
    QVERIFY(url.isValid());
    QCOMPARE(url.toEncoded(), address);
}

// Character by character as other products send it, and as their users confirm that it works.
void TestDashboardLinks::theFilledInFormIsExact()
{
    const QByteArray query = "name=Combidesk%20read-only"
                             "&permissions%5B%5D=rak_balance_read"
                             "&permissions%5B%5D=rak_balance_transaction_source_read"
                             "&permissions%5B%5D=rak_charge_read"
                             "&permissions%5B%5D=rak_customer_read"
                             "&permissions%5B%5D=rak_payment_intent_read"
                             "&permissions%5B%5D=rak_payout_read"
                             "&permissions%5B%5D=rak_product_read"
                             "&permissions%5B%5D=rak_credit_note_read"
                             "&permissions%5B%5D=rak_invoice_read"
                             "&permissions%5B%5D=rak_plan_read"_ba;
    QCOMPARE(DashboardLinks::filledInForm(u"Combidesk read-only"_s).toEncoded(),
             "https://dashboard.stripe.com/apikeys/create?"_ba + query);
    QCOMPARE(DashboardLinks::filledInForm(u"Combidesk read-only"_s, KeyMode::Test).toEncoded(),
             "https://dashboard.stripe.com/test/apikeys/create?"_ba + query);
}

void TestDashboardLinks::theNameArrivesWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("letters and spaces") << u"Combidesk read-only"_s;
    QTest::newRow("signs that mean something in an address") << u"a&b=c?d#e+f%g/h[i]"_s;
    QTest::newRow("an attempt to add a permission") << u"x&permissions[]=rak_charge_write"_s;
    QTest::newRow("letters beyond ASCII") << u"Bäckerei Łódź 会计 🍞"_s;
    QTest::newRow("no name") << QString();
}

void TestDashboardLinks::theNameArrivesWhole()
{
    QFETCH(QString, name);
    const QUrl form = DashboardLinks::filledInForm(name);
    QVERIFY(form.isValid());
    QVERIFY(!form.hasFragment());
    const QUrlQuery query(form);
    QCOMPARE(query.queryItemValue(u"name"_s, QUrl::FullyDecoded), name);
    QCOMPARE(query.queryItems().size(), 11);
}

void TestDashboardLinks::theFilledInFormNamesEveryNeededPermission()
{
    const QUrlQuery form(DashboardLinks::filledInForm(u"x"_s));
    const QStringList named = form.allQueryItemValues(u"permissions%5B%5D"_s);
    for (const Permission &permission : permissions())
        QCOMPARE(named.count(QString("rak_"_L1 + permission.name)), 1);
}

void TestDashboardLinks::anEditPageIsRebuilt_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("rebuilt");

    const QByteArray viaAccount =
            "https://dashboard.stripe.com/b/acct_1AbC?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit"_ba;
    QTest::newRow("as Stripe writes it")
            << u"https://dashboard.stripe.com/b/acct_1AbC?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit"_s
            << viaAccount;
    QTest::newRow("with small letters in the escapes")
            << u"https://dashboard.stripe.com/b/acct_1AbC?destination=%2fapikeys%2fmk_1XyZ%2fedit"_s
            << viaAccount;
    QTest::newRow("with plain slashes")
            << u"https://dashboard.stripe.com/b/acct_1AbC?destination=/apikeys/mk_1XyZ/edit"_s
            << viaAccount;
    QTest::newRow("with something added that is not needed")
            << u"https://dashboard.stripe.com/b/acct_1AbC?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit"
               "&utm=1#there"_s
            << viaAccount;
    QTest::newRow("with the port of https named") << u"https://dashboard.stripe.com:443/b/acct_1AbC"
                                                     "?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit"_s
                                                  << viaAccount;
    QTest::newRow("in test mode") << u"https://dashboard.stripe.com/b/acct_1AbC"
                                     "?destination=%2Ftest%2Fapikeys%2Fmk_1XyZ%2Fedit"_s
                                  << "https://dashboard.stripe.com/b/acct_1AbC"
                                     "?destination=%2Ftest%2Fapikeys%2Fmk_1XyZ%2Fedit"_ba;
    QTest::newRow("the page itself") << u"https://dashboard.stripe.com/apikeys/mk_1XyZ/edit"_s
                                     << "https://dashboard.stripe.com/apikeys/mk_1XyZ/edit"_ba;
    QTest::newRow("the page itself in test mode")
            << u"https://dashboard.stripe.com/test/apikeys/mk_1XyZ/edit"_s
            << "https://dashboard.stripe.com/test/apikeys/mk_1XyZ/edit"_ba;
}

void TestDashboardLinks::anEditPageIsRebuilt()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, rebuilt);
    QCOMPARE(DashboardLinks::editPage(address).toEncoded(), rebuilt);
}

void TestDashboardLinks::anythingElseIsNoEditPage_data()
{
    QTest::addColumn<QString>("address");

    const QString rest = u"/b/acct_1AbC?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"dashboard"_s;
    QTest::newRow("not encrypted") << QString("http://dashboard.stripe.com"_L1 + rest);
    QTest::newRow("another scheme") << QString("javascript://dashboard.stripe.com"_L1 + rest);
    QTest::newRow("no scheme") << QString("//dashboard.stripe.com"_L1 + rest);
    QTest::newRow("another host") << QString("https://stripe.example"_L1 + rest);
    QTest::newRow("a host in front") << QString("https://x.dashboard.stripe.com"_L1 + rest);
    QTest::newRow("a host behind") << QString("https://dashboard.stripe.com.example.org"_L1 + rest);
    QTest::newRow("a dot behind") << QString("https://dashboard.stripe.com."_L1 + rest);
    QTest::newRow("Stripe as the user")
            << QString("https://dashboard.stripe.com@example.org"_L1 + rest);
    QTest::newRow("a user at Stripe") << QString("https://someone@dashboard.stripe.com"_L1 + rest);
    QTest::newRow("a password at Stripe") << QString("https://:x@dashboard.stripe.com"_L1 + rest);
    QTest::newRow("another port") << QString("https://dashboard.stripe.com:8443"_L1 + rest);
    QTest::newRow("a backslash") << QString("https://example.org\\@dashboard.stripe.com"_L1 + rest);
    QTest::newRow("letters that look alike")
            << QString(u"https://d\u0430shboard.stripe.com"_s + rest);
    QTest::newRow("no destination") << u"https://dashboard.stripe.com/b/acct_1AbC"_s;
    QTest::newRow("a destination elsewhere")
            << u"https://dashboard.stripe.com/b/acct_1AbC?destination=%2F%2Fexample.org"_s;
    QTest::newRow("a destination that leaves")
            << u"https://dashboard.stripe.com/b/acct_1AbC"
               "?destination=%2Fapikeys%2F..%2F..%2Flogout%2Fedit"_s;
    QTest::newRow("a destination with something added")
            << u"https://dashboard.stripe.com/b/acct_1AbC"
               "?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit%3Fdelete%3D1"_s;
    QTest::newRow("a line break behind the destination")
            << u"https://dashboard.stripe.com/b/acct_1AbC"
               "?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit%0A"_s;
    QTest::newRow("a key in the place of its id")
            << u"https://dashboard.stripe.com/apikeys/rk_live_1XyZ/edit"_s;
    QTest::newRow("no account") << u"https://dashboard.stripe.com/b/x"
                                   "?destination=%2Fapikeys%2Fmk_1XyZ%2Fedit"_s;
    QTest::newRow("another page") << u"https://dashboard.stripe.com/settings"_s;
    QTest::newRow("words around it")
            << QString("see https://dashboard.stripe.com"_L1 + rest + " please"_L1);
    QTest::newRow("very long") << QString("https://dashboard.stripe.com"_L1 + rest + "&x="_L1
                                          + QString(10'000'000, u'x'));
}

void TestDashboardLinks::anythingElseIsNoEditPage()
{
    QFETCH(QString, address);
    QVERIFY(DashboardLinks::editPage(address).isEmpty());
}

QTEST_APPLESS_MAIN(TestDashboardLinks)
#include "tst_dashboardlinks.moc"
