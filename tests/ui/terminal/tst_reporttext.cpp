// SPDX-License-Identifier: MIT

#include "ui/terminal/reporttext.h"
#include "ui/words/words.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

Report reportOf(Access prices)
{
    Report report;
    report.checkedAt = QDateTime({ 2026, 11, 23 }, { 10, 0 }, QTimeZone::utc());
    report.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_...Ab12"_s };
    for (const Permission &permission : permissions()) {
        Finding finding { permission.resource, Access::Granted, {}, 200, u"req_1"_s };
        if (permission.resource == Resource::Prices) {
            finding.access = prices;
            if (prices == Access::Unknown)
                finding.problem = Problem::TimedOut;
        }
        report.findings.append(finding);
    }
    report.conclude(false);
    return report;
}

QString rowOf(const QString &text, const QString &resource)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().startsWith(resource))
            return line;
    }
    return {};
}

} // namespace

class TestReportText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableHasARowForEachOfTheEleven()
    {
        const QString text = ReportText::plain(reportOf(Access::Granted));
        for (const Permission &permission : permissions())
            QVERIFY(rowOf(text, permission.resourceName).endsWith(u"Can read"));
    }

    void aMissingRowSaysWhatToPress()
    {
        const QString row = rowOf(ReportText::plain(reportOf(Access::Missing)), u"Prices"_s);
        QVERIFY(row.contains(u"Missing"));
        QVERIFY(row.contains(u"Billing › Prices"));
    }

    void aRowThatCouldNotBeCheckedSaysWhy()
    {
        const QString row = rowOf(ReportText::plain(reportOf(Access::Unknown)), u"Prices"_s);
        QVERIFY(row.contains(u"Could not check"));
        QVERIFY(row.contains(u"No answer in time"));
    }

    // Stripe has more than these eight, so "nothing more" would claim too much.
    void onlyWhatWasTriedIsSaidNotToBeReadable()
    {
        Report report = reportOf(Access::Granted);
        for (const ExcessProbe &probe : excessProbes())
            report.excess.append({ probe.resource, Access::Missing });
        const QString text = ReportText::plain(report).simplified();
        QVERIFY(text.contains(u"Not more than needed: of eight other things that were tried"));
        QVERIFY(!text.contains(u"Nothing more"));
    }

    void whatIsNotStripeIsNeverTakenForIt()
    {
        Report report = reportOf(Access::Granted);
        QVERIFY(ReportText::plain(report).startsWith(report.key.display));
        report.source = StripeAnswer::Source::Practice;
        QVERIFY(ReportText::plain(report).startsWith(u"Practice. Nothing in this report is real."));
        report.source = StripeAnswer::Source::Simulator;
        QVERIFY(ReportText::plain(report).startsWith(u"Test. A simulator answered"));
    }

    void theAdviceNamesNothingOfTheWindow_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QString>("advice");
        QTest::newRow("nothing entered, and no button to paste with")
                << Problem::NothingEntered << u"paste the key and press Enter"_s;
        QTest::newRow("several keys, and no list to choose from")
                << Problem::SeveralKeys << u"Give only the one"_s;
        QTest::newRow("a proxy, and no field for its password")
                << Problem::Proxy << u"Ask your IT department for the proxy settings"_s;
    }

    void theAdviceNamesNothingOfTheWindow()
    {
        QFETCH(Problem, problem);
        Report report = Report::ofUnsent({}, problem, {});
        if (problem == Problem::Proxy)
            report.verdict = Verdict::Undecided;
        const QString text = ReportText::plain(report);
        QVERIFY(!text.contains(Words::problem(problem)));
        QFETCH(QString, advice);
        QVERIFY(text.contains(advice));
    }

    void noLineEndsInBlanks()
    {
        for (const QString &line : ReportText::plain(reportOf(Access::Missing)).split(u'\n'))
            QVERIFY(!line.endsWith(u' '));
    }
};

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_reporttext.moc"
