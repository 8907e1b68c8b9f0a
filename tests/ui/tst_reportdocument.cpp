#include "pdfcontents.h"

#include "app/permission.h"
#include "tests/support/testkeys.h"
#include "ui/reportdocument.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

Report goodReport()
{
    Report report;
    report.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(13, 37, 5), Qt::UTC);
    report.key = { KeyFormat::Kind::Restricted, KeyFormat::Mode::Live, u"rk_live_...9zQx"_s };
    report.account = u"acct_1AbC"_s;
    for (int i = 0; i < 11; ++i)
        report.findings.append({ i, Access::Granted, {}, 200, u"req_%1"_s.arg(i + 1) });
    for (int i = 0; i < 8; ++i)
        report.excess.append({ i, Access::Missing });
    report.verdict = Verdict::Ready;
    return report;
}

QString textOf(const Report &report,
               const ReportDocument::Keeping &keeping = { Vault::Backend::GnomeKeyring,
                                                          u"Webshop NL"_s })
{
    QTextDocument document;
    document.setHtml(ReportDocument(report, keeping).html());
    // Cells become lines, with a frame's marks between them.
    return document.toPlainText().simplified();
}

QByteArray pdfOf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ReportDocument(report, {}).writePdf(buffer);
    return buffer.data();
}

int pages(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

} // namespace

class TestReportDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void anAuditorFinds_data();
    void anAuditorFinds();
    void everyResourceHasItsRow();
    void whatIsMissingIsSaid();
    void whatCouldNotBeCheckedIsSaid();
    void whatItReadsBeyondTheNeedIsSaid();
    void warningsAreSaid();
    void whatIsNotStripeIsNeverTakenForIt();
    void aKeyThatIsNotSavedIsSaidToBe();
    void whatPeopleAndNetworksWriteIsPlainText();
    void theFileIsNamedAfterItsDay();
    void theFileIsAPdfWithATitle();
    void aGoodKeyFitsOnOnePage();
    void theWorstCaseFitsOnTwoPages();
    void theSameReportGivesTheSamePages();
    void aFileIsWrittenWholeOrNotAtAll();
};

void TestReportDocument::initTestCase()
{
    qputenv("TZ", "CET-1"); // which Windows understands, too
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestReportDocument::anAuditorFinds_data()
{
    QTest::addColumn<QString>("fact");
    QTest::newRow("the kind and mode of the key") << u"Restricted key, live"_s;
    QTest::newRow("how Stripe shows it") << u"rk_live_...9zQx"_s;
    QTest::newRow("the account") << u"acct_1AbC"_s;
    QTest::newRow("the keychain and the name in it")
            << u"GNOME Keyring, under the name “Webshop NL”"_s;
    QTest::newRow("the local time with its zone")
            << u"Monday, 23 November 2026, 14:37:05 (UTC+01:00)"_s;
    QTest::newRow("the time in UTC") << u"2026-11-23 13:37:05 UTC"_s;
    QTest::newRow("the program and its version") << u"Stripe Key Wizard " SKW_VERSION ""_s;
    QTest::newRow("the verdict") << u"The key is ready for Combidesk."_s;
    QTest::newRow("the counts") << u"11 can be read, 0 missing, 0 could not be checked"_s;
    QTest::newRow("what it cannot read") << u"Cannot be read Subscriptions, Disputes, Events"_s;
    QTest::newRow("that writing was not tested") << u"Writing was not tested"_s;
    QTest::newRow("how to revoke the key") << u"“Expire key” or “Delete key”"_s;
    QTest::newRow("room for the owner") << u"Owner of the key"_s;
    QTest::newRow("room for a review date") << u"To be reviewed on"_s;
    QTest::newRow("room for a signature") << u"Date and signature"_s;
}

void TestReportDocument::anAuditorFinds()
{
    QFETCH(QString, fact);
    const QString text = textOf(goodReport());
    QVERIFY2(text.contains(fact), qPrintable(text));
}

void TestReportDocument::everyResourceHasItsRow()
{
    const QString text = textOf(goodReport());
    int number = 0;
    for (const Permission &permission : permissions()) {
        const QString row = permission.resource + u' ' + dashboardGroupName(permission.group)
                + u" › "_s + permission.dashboardRow + u" Can read 200 req_%1"_s.arg(++number);
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void TestReportDocument::whatIsMissingIsSaid()
{
    Report report = goodReport();
    report.findings[6] = { 6, Access::Missing, Problem::PermissionMissing, 403, u"req_no"_s };
    report.verdict = Verdict::MissingPermissions;
    const QString text = textOf(report);
    QVERIFY(text.contains(u"Payouts Core › Payouts Missing 403 req_no"_s));
    QVERIFY(text.contains(u"10 can be read, 1 missing"_s));
}

void TestReportDocument::whatCouldNotBeCheckedIsSaid()
{
    Report report = goodReport();
    report.findings[3] = { 3, Access::Unknown, Problem::TimedOut, 0, {} };
    report.excess.clear();
    report.verdict = Verdict::Undecided;
    report.problem = Problem::TimedOut;
    const QString text = textOf(report);
    QVERIFY(text.contains(u"Customers Core › Customers Could not check (No answer in time) – –"_s));
    QVERIFY(text.contains(u"This says nothing about the key."_s));
    QVERIFY(text.contains(u"Could not be checked everything else"_s));
}

void TestReportDocument::whatItReadsBeyondTheNeedIsSaid()
{
    Report report = goodReport();
    report.excess[1].access = Access::Granted;
    report.excess[4].access = Access::Unknown;
    const QString text = textOf(report);
    QVERIFY(text.contains(u"Can be read, not needed Disputes"_s));
    QVERIFY(text.contains(u"Could not be checked Webhook endpoints"_s));
}

void TestReportDocument::warningsAreSaid()
{
    Report report = goodReport();
    report.warnings = { Warning::FullAccessKey, Warning::ManualPayouts };
    const QString text = textOf(report);
    QVERIFY(text.contains(u"It can do everything in your Stripe account"_s));
    QVERIFY(text.contains(u"Your latest payouts were started by hand."_s));
}

void TestReportDocument::whatIsNotStripeIsNeverTakenForIt()
{
    const QString itself = u"by asking Stripe itself"_s;
    QVERIFY(textOf(goodReport()).contains(itself));
    QVERIFY(!textOf(goodReport()).contains(u"real."_s));
    for (const auto &[source, mark] : { std::pair(Source::Practice, u"Practice."_s),
                                        std::pair(Source::Simulator, u"Test."_s) }) {
        Report report = goodReport();
        report.source = source;
        const QString text = textOf(report);
        QVERIFY(text.contains(mark));
        QVERIFY(text.contains(u"Nothing in this report is real."_s));
        QVERIFY(!text.contains(itself));
    }
}

void TestReportDocument::aKeyThatIsNotSavedIsSaidToBe()
{
    QVERIFY(textOf(goodReport(), {}).contains(u"Kept in not saved by this program"_s));
}

void TestReportDocument::whatPeopleAndNetworksWriteIsPlainText()
{
    Report report = goodReport();
    report.findings[0].requestId = u"<img src='x'>req & co"_s;
    report.account = u"acct_<b>1</b>"_s;
    const QString text = textOf(report, { Vault::Backend::KWallet, u"<i>A & B</i>"_s });
    QVERIFY(text.contains(u"<img src='x'>req & co"_s));
    QVERIFY(text.contains(u"acct_<b>1</b>"_s));
    QVERIFY(text.contains(u"“<i>A & B</i>”"_s));
}

void TestReportDocument::theFileIsNamedAfterItsDay()
{
    Report report = goodReport();
    QCOMPARE(ReportDocument(report, {}).fileName(), u"Stripe key report 2026-11-23.pdf"_s);
    report.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(23, 30), Qt::UTC); // tomorrow here
    QCOMPARE(ReportDocument(report, {}).fileName(), u"Stripe key report 2026-11-24.pdf"_s);
}

void TestReportDocument::theFileIsAPdfWithATitle()
{
    const QByteArray pdf = pdfOf(goodReport());
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Title"));
    QVERIFY(unpacked(pdf).size() > pdf.size()); // so that other tests see what is in it
}

void TestReportDocument::aGoodKeyFitsOnOnePage()
{
    QCOMPARE(pages(pdfOf(goodReport())), 1);
}

void TestReportDocument::theWorstCaseFitsOnTwoPages()
{
    Report report = goodReport();
    for (Finding &finding : report.findings)
        finding = { finding.permission, Access::Unknown, Problem::NetworkNotAllowed, 403,
                    u"req_Zb0EgUuheEd4gfZb0EgUuheEd4gf"_s };
    report.excess.clear();
    report.warnings = { Warning::TestKey, Warning::FullAccessKey, Warning::ReadsMoreThanNeeded,
                        Warning::ManualPayouts };
    report.verdict = Verdict::Undecided;
    report.problem = Problem::NetworkNotAllowed;
    report.editPage = QUrl(u"https://dashboard.stripe.com/b/acct_1AbC?destination=%2Fapikeys%2F"
                           "mk_1AbC%2Fedit"_s);
    QCOMPARE(pages(pdfOf(report)), 2);
}

// But for the day on which the file was made.
void TestReportDocument::theSameReportGivesTheSamePages()
{
    const auto contents = [](const QByteArray &pdf) { return unpacked(pdf).mid(pdf.size()); };
    QCOMPARE(contents(pdfOf(goodReport())), contents(pdfOf(goodReport())));
    Report other = goodReport();
    other.account = u"acct_other"_s;
    QVERIFY(contents(pdfOf(goodReport())) != contents(pdfOf(other)));
}

void TestReportDocument::aFileIsWrittenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const ReportDocument document(goodReport(), {});
    QVERIFY(document.save(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(!document.save(folder.filePath(u"no such folder/report.pdf"_s)));
    QVERIFY(!document.save(folder.path()));
}

QTEST_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
