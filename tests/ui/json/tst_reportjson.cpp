// SPDX-License-Identifier: MIT

#include "ui/json/problemcode.h"
#include "ui/json/reportjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

Report goodReport()
{
    Report report;
    report.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_...Ab12"_s };
    report.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0), QTimeZone::utc());
    for (const Permission &permission : permissions())
        report.findings.append({ permission.resource,
                                 Access::Granted,
                                 {},
                                 200,
                                 u"req_%1"_s.arg(report.findings.size() + 1) });
    for (const ExcessProbe &probe : excessProbes())
        report.excess.append({ probe.resource, Access::Missing });
    return report;
}

} // namespace

// The contract of --check --json, to the letter.
class TestReportJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theObjectHasTheMembersOfTheContract()
    {
        Report report = goodReport();
        report.findings[1] = {
            Resource::BalanceTransactions, Access::Missing, Problem::PermissionMissing, 403, {}
        };
        report.findings[2] = { Resource::Charges, Access::Unknown, Problem::TimedOut, 0, {} };
        report.account = u"acct_1AbC"_s;
        report.excess[1].access = Access::Granted;
        report.excess[2].access = Access::Unknown;
        report.conclude(false);
        const QJsonObject json = ReportJson::object(report);

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
        Report report = goodReport();
        report.checkedAt =
                QDateTime(QDate(2026, 11, 23), QTime(11, 30, 5, 789), Qt::OffsetFromUTC, 3600);
        QCOMPARE(ReportJson::object(report)["checked_at"_L1],
                 QJsonValue(u"2026-11-23T10:30:05Z"_s));
    }

    void aTextThatIsNoKeyHasNoRows()
    {
        const QJsonObject json = ReportJson::object(Report::ofUnsent({}, Problem::TooShort, {}));
        QCOMPARE(json["problem"_L1], QJsonValue(u"not_a_key"_s));
        QCOMPARE(json["key"_L1],
                 QJsonValue(QJsonObject { { u"kind"_s, u"none"_s },
                                          { u"mode"_s, u"unknown"_s },
                                          { u"display"_s, QJsonValue() } }));
        QCOMPARE(json["account"_L1], QJsonValue(QJsonValue::Null));
        QCOMPARE(json["permissions"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(json["excess"_L1], QJsonValue(QJsonArray()));
    }

    void everyKindAndModeHasItsWord_data()
    {
        QTest::addColumn<KeyKind>("kind");
        QTest::addColumn<KeyMode>("mode");
        QTest::addColumn<QString>("kindWord");
        QTest::addColumn<QString>("modeWord");
        QTest::newRow("none") << KeyKind::None << KeyMode::Unknown << u"none"_s << u"unknown"_s;
        QTest::newRow("restricted")
                << KeyKind::Restricted << KeyMode::Live << u"restricted"_s << u"live"_s;
        QTest::newRow("secret") << KeyKind::Standard << KeyMode::Test << u"secret"_s << u"test"_s;
        QTest::newRow("publishable")
                << KeyKind::Publishable << KeyMode::Live << u"publishable"_s << u"live"_s;
        QTest::newRow("organisation")
                << KeyKind::Organisation << KeyMode::Live << u"organisation"_s << u"live"_s;
        QTest::newRow("webhook") << KeyKind::Webhook << KeyMode::Unknown << u"webhook"_s
                                 << u"unknown"_s;
        QTest::newRow("other") << KeyKind::Other << KeyMode::Unknown << u"other"_s << u"unknown"_s;
    }

    void everyKindAndModeHasItsWord()
    {
        QFETCH(KeyKind, kind);
        QFETCH(KeyMode, mode);
        Report report;
        report.key = { kind, mode, {} };
        const QJsonObject json = ReportJson::object(report)["key"_L1].toObject();
        QTEST(json["kind"_L1].toString(), "kindWord");
        QTEST(json["mode"_L1].toString(), "modeWord");
    }

    void everyVerdictHasItsWord_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("word");
        QTest::newRow("ready") << Verdict::Ready << u"ready"_s;
        QTest::newRow("missing") << Verdict::MissingPermissions << u"missing_permissions"_s;
        QTest::newRow("unusable") << Verdict::UnusableKey << u"unusable_key"_s;
        QTest::newRow("undecided") << Verdict::Undecided << u"undecided"_s;
    }

    void everyVerdictHasItsWord()
    {
        QFETCH(Verdict, verdict);
        Report report;
        report.verdict = verdict;
        QTEST(ReportJson::object(report)["verdict"_L1].toString(), "word");
    }

    void everyWarningHasItsWord()
    {
        Report report;
        report.warnings = { Warning::TestKey, Warning::FullAccessKey, Warning::ReadsMoreThanNeeded,
                            Warning::ManualPayouts };
        QCOMPARE(ReportJson::object(report)["warnings"_L1],
                 QJsonValue(QJsonArray { u"test_key"_s, u"full_access_key"_s,
                                         u"reads_more_than_needed"_s, u"manual_payouts"_s }));
    }

    void everyWayATextCanBeNoKeyHasOneWord()
    {
        QCOMPARE(problemCode(Problem::NothingEntered), problemCode(Problem::NotAKey));
        QCOMPARE(problemCode(Problem::TooShort), problemCode(Problem::NotAKey));
        QVERIFY(problemCode(Problem::MaskedKey) != problemCode(Problem::NotAKey));
    }

    // Whoever wrote the text can do something about each.
    void everyWayAKeyCanBeDoubtfulHasItsOwn()
    {
        QCOMPARE(problemCode(Problem::UncertainEnd), "uncertain_end"_L1);
        QCOMPARE(problemCode(Problem::TextAroundKey), "uncertain_end"_L1);
        QCOMPARE(problemCode(Problem::HyphenatedKey), "hyphenated_key"_L1);
        QCOMPARE(problemCode(Problem::GroupedKey), "grouped_key"_L1);
        QCOMPARE(problemCode(Problem::ForeignLetters), "lookalike_letter"_L1);
        QCOMPARE(problemCode(Problem::MisreadLetter), "lookalike_letter"_L1);
        QCOMPARE(problemCode(Problem::CapitalLetters), "capital_letters"_L1);
        QCOMPARE(problemCode(Problem::OtherSigns), "other_signs"_L1);
        QCOMPARE(problemCode(Problem::PercentEncoded), "percent_encoded"_L1);
        QCOMPARE(problemCode(Problem::NulInside), "nul_inside"_L1);
    }

    void theTextIsTheObjectAndOneLineEnd()
    {
        const Report report = goodReport();
        const QString text = ReportJson::text(report);
        QCOMPARE(QJsonDocument::fromJson(text.toUtf8()).object(), ReportJson::object(report));
        QVERIFY(text.endsWith(u"}\n"));
    }
};

QTEST_APPLESS_MAIN(TestReportJson)
#include "tst_reportjson.moc"
