// SPDX-License-Identifier: MIT

#include "app/check/report.h"
#include "tests/support/printing.h"

#include <QTest>
#include <QTimeZone>

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
    report.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());
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
        QTest::addColumn<std::optional<Problem>>("problem");

        QTest::newRow("everything can be read") << Findings() << Verdict::Ready << noProblem;
        QTest::newRow("one is missing")
                << Findings { missing(Resource::Invoices) } << Verdict::MissingPermissions
                << std::optional(Problem::PermissionMissing);
        QTest::newRow("one is missing, one could not be checked")
                << Findings { unknown(Resource::Balance, Problem::TimedOut),
                              missing(Resource::Invoices) }
                << Verdict::MissingPermissions << std::optional(Problem::PermissionMissing);
        QTest::newRow("one could not be checked")
                << Findings { unknown(Resource::CreditNotes, Problem::StripeError) }
                << Verdict::Undecided << std::optional(Problem::StripeError);
        QTest::newRow("time ran out because a proxy stood in between")
                << Findings { unknown(Resource::Balance, Problem::TimedOut),
                              unknown(Resource::BalanceTransactions, Problem::Proxy) }
                << Verdict::Undecided << std::optional(Problem::Proxy);
        QTest::newRow("Stripe's word is more telling than the network's")
                << Findings { unknown(Resource::Balance, Problem::Tls),
                              unknown(Resource::BalanceTransactions, Problem::NetworkNotAllowed) }
                << Verdict::Undecided << std::optional(Problem::NetworkNotAllowed);
        QTest::newRow("refused while others could be read")
                << Findings { unknown(Resource::Balance, Problem::Refused) } << Verdict::UnusableKey
                << std::optional(Problem::Refused);
        QTest::newRow("expired while one was missing")
                << Findings { missing(Resource::BalanceTransactions),
                              unknown(Resource::Charges, Problem::Expired) }
                << Verdict::UnusableKey << std::optional(Problem::Expired);
    }
    void verdict()
    {
        QFETCH(QList<Finding>, changes);
        QFETCH(Verdict, verdict);
        QFETCH(std::optional<Problem>, problem);
        Report report = reportOf(changes);
        report.conclude(false);
        QCOMPARE(report.verdict, verdict);
        QCOMPARE(report.problem, problem);
    }

    // None of them may be missing where the most telling one is chosen.
    void whateverStoodInTheWayIsTold_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<Verdict>("verdict");
        for (const Problem problem :
             { Problem::Refused, Problem::Expired, Problem::KeyExposed, Problem::AccessRevoked,
               Problem::PlatformKeyExpired, Problem::PublishableKey })
            QTest::addRow("problem %d", int(problem)) << problem << Verdict::UnusableKey;
        for (const Problem problem :
             { Problem::AccountClosed, Problem::AccountNotActive, Problem::PaymentRequired,
               Problem::NetworkNotAllowed, Problem::PlaceNotServed, Problem::ApiVersionRetired,
               Problem::KeyNotReceived, Problem::UnknownAnswer, Problem::RateLimited,
               Problem::StripeError, Problem::Offline, Problem::TimedOut, Problem::Proxy,
               Problem::Tls, Problem::CertificateDate, Problem::ClientCertificate,
               Problem::Filtered, Problem::Redirected, Problem::StrangeAnswer })
            QTest::addRow("problem %d", int(problem)) << problem << Verdict::Undecided;
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

    void textThatIsNoKey()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Report report = Report::ofUnsent({}, Problem::TooShort, now);
        QCOMPARE(report.verdict, Verdict::UnusableKey);
        QCOMPARE(report.problem, Problem::TooShort);
        QCOMPARE(report.checkedAt, now);
        QVERIFY(report.findings.isEmpty());
        QVERIFY(report.excess.isEmpty());
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
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
