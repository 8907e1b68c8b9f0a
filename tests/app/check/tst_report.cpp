// SPDX-License-Identifier: MIT

#include "app/check/report.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using enum Access;

Report reportOf(const QList<Finding> &changes,
                const KeyIdentity &key = { KeyKind::Restricted, KeyMode::Live,
                                           u"rk_live_...Ab12"_s })
{
    Report report;
    report.key = key;
    report.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    for (const Permission &permission : permissions())
        report.findings.append({ permission.resource,
                                 Granted,
                                 {},
                                 200,
                                 u"req_%1"_s.arg(report.findings.size() + 1) });
    for (const ExcessProbe &probe : excessProbes())
        report.excess.append({ probe.resource, Missing });
    for (const Finding &change : changes)
        *std::ranges::find(report.findings, change.resource, &Finding::resource) = change;
    return report;
}

Finding missing(Resource resource)
{
    return { resource, Missing, Problem::PermissionMissing, 403, {} };
}

Finding unknown(Resource resource, Problem problem)
{
    return { resource, Unknown, problem, 0, {} };
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdict_data()
    {
        using Findings = QList<Finding>;
        QTest::addColumn<Findings>("changes");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("problem");

        QTest::newRow("everything can be read") << Findings() << Verdict::Ready << QString();
        QTest::newRow("one is missing") << Findings { missing(Resource::Invoices) }
                                        << Verdict::MissingPermissions << u"permission_missing"_s;
        QTest::newRow("one is missing, one could not be checked")
                << Findings { unknown(Resource::Balance, Problem::TimedOut),
                              missing(Resource::Invoices) }
                << Verdict::MissingPermissions << u"permission_missing"_s;
        QTest::newRow("one could not be checked")
                << Findings { unknown(Resource::CreditNotes, Problem::StripeError) }
                << Verdict::Undecided << u"stripe_error"_s;
        QTest::newRow("time ran out because a proxy stood in between")
                << Findings { unknown(Resource::Balance, Problem::TimedOut),
                              unknown(Resource::BalanceTransactions, Problem::Proxy) }
                << Verdict::Undecided << u"proxy"_s;
        QTest::newRow("Stripe's word is more telling than the network's")
                << Findings { unknown(Resource::Balance, Problem::Tls),
                              unknown(Resource::BalanceTransactions, Problem::NetworkNotAllowed) }
                << Verdict::Undecided << u"network_not_allowed"_s;
        QTest::newRow("refused while others could be read")
                << Findings { unknown(Resource::Balance, Problem::Refused) } << Verdict::UnusableKey
                << u"refused"_s;
        QTest::newRow("expired while one was missing")
                << Findings { missing(Resource::BalanceTransactions),
                              unknown(Resource::Charges, Problem::Expired) }
                << Verdict::UnusableKey << u"expired"_s;
    }
    void verdict()
    {
        QFETCH(QList<Finding>, changes);
        QFETCH(Verdict, verdict);
        QFETCH(QString, problem);
        Report report = reportOf(changes);
        report.conclude(false);
        QCOMPARE(report.verdict, verdict);
        QCOMPARE(report.problem ? QString(problemCode(*report.problem)) : QString(), problem);
    }

    // None of them may be missing where the most telling one is chosen.
    void whateverStoodInTheWayIsTold_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<Verdict>("verdict");
        for (const Problem problem :
             { Problem::Refused, Problem::Expired, Problem::KeyExposed, Problem::AccessRevoked,
               Problem::PlatformKeyExpired, Problem::PublishableKey })
            QTest::newRow(problemCode(problem).data()) << problem << Verdict::UnusableKey;
        for (const Problem problem :
             { Problem::AccountClosed, Problem::AccountNotActive, Problem::PaymentRequired,
               Problem::NetworkNotAllowed, Problem::PlaceNotServed, Problem::ApiVersionRetired,
               Problem::KeyNotReceived, Problem::UnknownAnswer, Problem::RateLimited,
               Problem::StripeError, Problem::Offline, Problem::TimedOut, Problem::Proxy,
               Problem::Tls, Problem::CertificateDate, Problem::ClientCertificate,
               Problem::Filtered, Problem::Redirected, Problem::StrangeAnswer })
            QTest::newRow(problemCode(problem).data()) << problem << Verdict::Undecided;
    }
    void whateverStoodInTheWayIsTold()
    {
        QFETCH(Problem, problem);
        QFETCH(Verdict, verdict);
        Report report = reportOf({ unknown(Resource::Customers, problem) });
        report.conclude(false);
        QCOMPARE(report.problem, problem);
        QCOMPARE(report.verdict, verdict);
    }

    void warningsKeepTheirOrder()
    {
        Report report = reportOf({}, { KeyKind::Standard, KeyMode::Test, {} });
        report.excess[7].access = Granted;
        report.conclude(true);
        QCOMPARE(report.warnings,
                 (QList<Warning> { Warning::TestKey, Warning::FullAccessKey,
                                   Warning::ReadsMoreThanNeeded, Warning::ManualPayouts }));
    }

    void aTemplateShowsByTwoSurpluses_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::addColumn<int>("surpluses");
        QTest::addColumn<bool>("seemsSo");
        QTest::newRow("nothing more") << KeyKind::Restricted << 0 << false;
        QTest::newRow("one row too many is a slip") << KeyKind::Restricted << 1 << false;
        QTest::newRow("two rows too many") << KeyKind::Restricted << 2 << true;
        QTest::newRow("a standard key reads everything anyway") << KeyKind::Standard << 2 << false;
    }

    void aTemplateShowsByTwoSurpluses()
    {
        QFETCH(KeyKind, kind);
        QFETCH(int, surpluses);
        Report report = reportOf({});
        report.key.kind = kind;
        for (int i = 0; i < surpluses; ++i)
            report.excess[i].access = Granted;
        QTEST(report.seemsMadeFromTemplate(), "seemsSo");
    }

    void whatCouldNotBeAskedIsNoWarning()
    {
        Report report = reportOf({});
        report.excess[0].access = Unknown;
        report.conclude(false);
        QCOMPARE(report.warnings, QList<Warning>());
    }

    // The contract of --check --json, to the letter.
    void json()
    {
        Report report = reportOf({ missing(Resource::BalanceTransactions),
                                   unknown(Resource::Charges, Problem::TimedOut) });
        report.account = u"acct_1AbC"_s;
        report.excess[1].access = Granted;
        report.excess[2].access = Unknown;
        report.conclude(false);
        const QJsonObject json = report.toJson();

        QCOMPARE(json.keys(),
                 (QStringList { u"account"_s, u"checked_at"_s, u"excess"_s, u"key"_s,
                                u"permissions"_s, u"problem"_s, u"tool"_s, u"verdict"_s,
                                u"warnings"_s }));
        QCOMPARE(json["tool"_L1],
                 QJsonValue(QJsonObject { { u"name"_s, u"stripe-key-wizard"_s },
                                          { u"version"_s, QLatin1StringView(SKW_VERSION) } }));
        QCOMPARE(json["checked_at"_L1], QJsonValue(u"2026-11-23T10:00:00Z"_s));
        QCOMPARE(json["key"_L1],
                 QJsonValue(QJsonObject { { u"kind"_s, u"restricted"_s },
                                          { u"mode"_s, u"live"_s },
                                          { u"display"_s, u"rk_live_...Ab12"_s } }));
        QCOMPARE(json["account"_L1], QJsonValue(u"acct_1AbC"_s));
        QCOMPARE(json["verdict"_L1], QJsonValue(u"missing_permissions"_s));
        QCOMPARE(json["problem"_L1], QJsonValue(u"permission_missing"_s));

        const QJsonArray rows = json["permissions"_L1].toArray();
        QCOMPARE(rows.size(), 11);
        QCOMPARE(rows[0],
                 QJsonValue(QJsonObject { { u"id"_s, u"balance"_s },
                                          { u"resource"_s, u"Balance"_s },
                                          { u"dashboard_group"_s, u"Core"_s },
                                          { u"dashboard_row"_s, u"Balance"_s },
                                          { u"permission"_s, u"balance_read"_s },
                                          { u"status"_s, u"granted"_s },
                                          { u"http_status"_s, 200 },
                                          { u"request_id"_s, u"req_1"_s },
                                          { u"error_code"_s, QJsonValue() },
                                          { u"problem"_s, QJsonValue() } }));
        QCOMPARE(rows[1]["status"_L1], QJsonValue(u"missing"_s));
        QCOMPARE(rows[1]["problem"_L1], QJsonValue(u"permission_missing"_s));
        QCOMPARE(rows[1]["request_id"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(rows[2]["status"_L1], QJsonValue(u"unknown"_s));
        QCOMPARE(rows[2]["http_status"_L1], QJsonValue(QJsonValue::Null));

        const QJsonArray excess = json["excess"_L1].toArray();
        QCOMPARE(excess.size(), 8);
        QCOMPARE(excess[0],
                 QJsonValue(QJsonObject { { u"id"_s, u"subscriptions"_s },
                                          { u"resource"_s, u"Subscriptions"_s },
                                          { u"status"_s, u"denied"_s } }));
        QCOMPARE(excess[1]["status"_L1], QJsonValue(u"granted"_s));
        QCOMPARE(excess[2]["status"_L1], QJsonValue(u"unknown"_s));
        QCOMPARE(json["warnings"_L1], QJsonValue(QJsonArray { u"reads_more_than_needed"_s }));
    }

    void timesAreWrittenInUtc()
    {
        Report report = reportOf({});
        report.checkedAt =
                QDateTime(QDate(2026, 11, 23), QTime(11, 30, 5, 789), Qt::OffsetFromUTC, 3600);
        QCOMPARE(report.toJson()["checked_at"_L1], QJsonValue(u"2026-11-23T10:30:05Z"_s));
    }

    void textThatIsNoKey()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Report report = Report::ofUnsent({}, Problem::TooShort, now);
        QCOMPARE(report.verdict, Verdict::UnusableKey);
        const QJsonObject json = report.toJson();
        QCOMPARE(json["problem"_L1], QJsonValue(u"not_a_key"_s));
        QCOMPARE(json["key"_L1],
                 QJsonValue(QJsonObject { { u"kind"_s, u"none"_s },
                                          { u"mode"_s, u"unknown"_s },
                                          { u"display"_s, QJsonValue() } }));
        QCOMPARE(json["account"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(json["permissions"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(json["excess"_L1], QJsonValue(QJsonArray()));
    }

    void aKeyOfTheWrongKindHasAllItsRows()
    {
        const KeyIdentity key { KeyKind::Publishable, KeyMode::Live, u"pk_live_...Ab12"_s };
        const Report report =
                Report::ofUnsent(key, Problem::PublishableKey, QDateTime::currentDateTimeUtc());
        QCOMPARE(report.count(Unknown), 11);
        QCOMPARE(report.excess.size(), 8);
        QCOMPARE(report.findings[5].problem, Problem::PublishableKey);
    }

    void everyNameIsItsOwn()
    {
        QCOMPARE(verdictCode(Verdict::Undecided), "undecided"_L1);
        QCOMPARE(verdictCode(Verdict::UnusableKey), "unusable_key"_L1);
        QCOMPARE(warningCode(Warning::TestKey), "test_key"_L1);
        QCOMPARE(warningCode(Warning::FullAccessKey), "full_access_key"_L1);
        QCOMPARE(warningCode(Warning::ManualPayouts), "manual_payouts"_L1);
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
