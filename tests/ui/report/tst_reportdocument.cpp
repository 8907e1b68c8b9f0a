// SPDX-License-Identifier: MIT

#include "tests/support/ui/pdfcontents.h"

#include "app/facts/permission.h"
#include "tests/support/testkeys.h"
#include "ui/report/reportdocument.h"
#include "ui/words/languages.h"

#include <QBuffer>
#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

Report goodReport()
{
    Report report;
    report.checkedAt = QDateTime(QDate(2026, 11, 23), QTime(13, 37, 5), QTimeZone::utc());
    report.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_...9zQx"_s };
    report.account = u"acct_1AbC"_s;
    for (const Permission &permission : permissions())
        report.findings.append({ permission.resource,
                                 Access::Granted,
                                 {},
                                 200,
                                 u"req_%1"_s.arg(report.findings.size() + 1) });
    for (const ExcessProbe &probe : excessProbes())
        report.excess.append({ probe.resource, Access::Missing });
    report.verdict = Verdict::Ready;
    return report;
}

// As long as one of Stripe's gets: an account, the key's page, whole request numbers.
Report realReport(StripeAnswer::Source source = StripeAnswer::Source::Stripe)
{
    Report report = goodReport();
    report.source = source;
    report.account = u"acct_1AbCdEfGhIjKlMnO"_s;
    report.editPage = QUrl(u"https://dashboard.stripe.com/b/acct_1AbCdEfGhIjKlMnO?destination=%2F"
                           "apikeys%2Fmk_1AbCdEfGhIjKlMnOpQrStUvWx%2Fedit"_s);
    int number = 10;
    for (Finding &finding : report.findings)
        finding.requestId = u"req_Zb0EgUuheEd4%1"_s.arg(number++);
    return report;
}

const ReportDocument::Keeping inKeyring {
    Vault::Backend::GnomeKeyring, u"Combidesk read-only 2026"_s,
    u"com.combidesk.StripeKeyWizard/7b4d2f8e-91c3-4a60-b5de-0f1a2b3c4d5e"_s
};

QString textOf(const Report &report,
               const ReportDocument::Keeping &keeping = { Vault::Backend::GnomeKeyring,
                                                          u"Webshop NL"_s, u"entry/1"_s })
{
    QTextDocument document;
    document.setHtml(ReportDocument(report, keeping).blocks().join(QString()));
    // Cells become lines, with a frame's marks between them.
    return document.toPlainText().simplified();
}

QByteArray pdfOf(const Report &report, const ReportDocument::Keeping &kept = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ReportDocument(report, kept).writePdf(buffer);
    return buffer.data();
}

int pages(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

// The last line above the foot of each page.
QStringList lastLines(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, file.fileName(), u"-"_s });
    reader.waitForFinished();
    QStringList lines;
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &page : text.split(u'\f', Qt::SkipEmptyParts)) {
        const QStringList all = page.split(u'\n', Qt::SkipEmptyParts);
        lines << all.value(all.size() - 2).simplified();
    }
    return lines;
}

} // namespace

class TestReportDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void anAuditorFinds_data();
    void anAuditorFinds();
    void everyResourceHasItsRow();
    void whatIsMissingIsSaid();
    void whatCouldNotBeCheckedIsSaid();
    void whatItReadsBeyondTheNeedIsSaid();
    void warningsAreSaid();
    void whatIsNotStripeIsNeverTakenForIt();
    void aKeyThatIsNotSavedIsSaidToBe();
    void aTestKeyIsRevokedOnItsOwnPage();
    void aStandardKeyIsDescribedAsOne();
    void whatPeopleAndNetworksWriteIsPlainText();
    void theFileIsNamedAfterItsDayAndKey();
    void theFileIsAPdfWithATitle();
    void aGoodKeyFitsOnOnePage_data();
    void aGoodKeyFitsOnOnePage();
    void noHeadingIsAloneAtTheEndOfAPage();
    void theWorstCaseFitsOnTwoPages();
    void theSameReportGivesTheSamePages();
    void aFileIsWrittenWholeOrNotAtAll();

private:
    const QFont m_font = QGuiApplication::font();
};

void TestReportDocument::initTestCase()
{
    qputenv("TZ", "CET-1"); // which Windows understands, too
}

void TestReportDocument::init()
{
    QGuiApplication::setFont(m_font);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestReportDocument::anAuditorFinds_data()
{
    QTest::addColumn<QString>("fact");
    QTest::newRow("the kind and mode of the key") << u"Restricted key, live"_s;
    QTest::newRow("how Stripe shows it") << u"rk_live_...9zQx"_s;
    QTest::newRow("the account") << u"acct_1AbC"_s;
    QTest::newRow("the keychain, the entry in it, and the name in this program")
            << u"GNOME Keyring, entry entry/1, in this program “Webshop NL”"_s;
    QTest::newRow("that Combidesk has a copy") << u"Combidesk keeps its own copy"_s;
    QTest::newRow("the local time with its zone")
            << u"Monday, 23 November 2026, 14:37:05 (UTC+01:00)"_s;
    QTest::newRow("the time in UTC") << u"2026-11-23 13:37:05 UTC"_s;
    QTest::newRow("the program and its version") << u"Stripe Key Wizard " SKW_VERSION ""_s;
    QTest::newRow("the verdict") << u"The key is ready for Combidesk."_s;
    QTest::newRow("the counts") << u"11 can be read, 0 missing, 0 could not be checked"_s;
    QTest::newRow("what it cannot read") << u"Cannot be read Subscriptions, Disputes, Events"_s;
    QTest::newRow("that there is more that it might read")
            << u"Eight other things were tried. Stripe has more rows than these"_s;
    QTest::newRow("that the last answer counts") << u"the last answer counts"_s;
    QTest::newRow("that answers hold records") << u"one record (of payouts, up to ten)"_s;
    QTest::newRow("that writing was not tested") << u"Only reading was tested"_s;
    QTest::newRow("how to revoke the key") << u"“Expire key” or “Delete key”"_s;
    QTest::newRow("where to revoke it") << u"(https://dashboard.stripe.com/apikeys)"_s;
    QTest::newRow("what revoking does to Combidesk") << u"Combidesk then stops reading"_s;
    QTest::newRow("that the keychain still has it") << u"remove it from the keychain"_s;
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
        const QString row = permission.resourceName + u' ' + dashboardGroupName(permission.group)
                + u" › "_s + permission.dashboardRow + u" Can read 200 req_%1"_s.arg(++number);
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void TestReportDocument::whatIsMissingIsSaid()
{
    Report report = goodReport();
    report.findings[6] = { Resource::Payouts, Access::Missing, Problem::PermissionMissing, 403,
                           u"req_no"_s };
    report.verdict = Verdict::MissingPermissions;
    report.problem = Problem::PermissionMissing;
    const QString text = textOf(report);
    QVERIFY(!text.contains(u"A permission is missing"_s)); // there may be two
    QVERIFY(text.contains(u"Payouts Core › Payouts Missing 403 req_no"_s));
    QVERIFY(text.contains(u"10 can be read, 1 missing"_s));
}

void TestReportDocument::whatCouldNotBeCheckedIsSaid()
{
    Report report = goodReport();
    report.findings[3] = { Resource::Customers, Access::Unknown, Problem::TimedOut, 0, {} };
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
    for (const auto &[source, mark] : { std::pair(StripeAnswer::Source::Practice, u"Practice."_s),
                                        std::pair(StripeAnswer::Source::Simulator, u"Test."_s) }) {
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
    const QString text = textOf(goodReport(), {});
    QVERIFY(text.contains(u"Kept in not saved by this program"_s));
    QVERIFY(!text.contains(u"remove it from the keychain"_s));
}

void TestReportDocument::aTestKeyIsRevokedOnItsOwnPage()
{
    Report report = goodReport();
    report.key.mode = KeyMode::Test;
    QVERIFY(textOf(report).contains(u"(https://dashboard.stripe.com/test/apikeys)"_s));
}

// Not that it only reads, and nothing of rows, which it does not have.
void TestReportDocument::aStandardKeyIsDescribedAsOne()
{
    Report report = goodReport();
    report.key.kind = KeyKind::Standard;
    report.warnings = { Warning::FullAccessKey };
    const QString text = textOf(report);
    QVERIFY(text.contains(u"nobody can do anything with it"_s));
    QVERIFY(!text.contains(u"more rows than these"_s));
    QVERIFY(!text.contains(u"“Write”"_s));
    QVERIFY(!textOf(goodReport()).contains(u"do anything"_s));
}

void TestReportDocument::whatPeopleAndNetworksWriteIsPlainText()
{
    Report report = goodReport();
    report.findings[0].requestId = u"<img src='x'>req & co"_s;
    report.account = u"acct_<b>1</b>"_s;
    const QString text = textOf(report, { Vault::Backend::KWallet, u"<i>A & B</i>"_s, {} });
    QVERIFY(text.contains(u"<img src='x'>req & co"_s));
    QVERIFY(text.contains(u"acct_<b>1</b>"_s));
    QVERIFY(text.contains(u"“<i>A & B</i>”"_s));
}

void TestReportDocument::theFileIsNamedAfterItsDayAndKey()
{
    Report report = goodReport();
    QCOMPARE(ReportDocument(report, {}).fileName(), u"Stripe key report 2026-11-23 9zQx.pdf"_s);
    report.checkedAt =
            QDateTime(QDate(2026, 11, 23), QTime(23, 30), QTimeZone::utc()); // tomorrow here
    QCOMPARE(ReportDocument(report, {}).fileName(), u"Stripe key report 2026-11-24 9zQx.pdf"_s);
}

void TestReportDocument::theFileIsAPdfWithATitle()
{
    const QByteArray pdf = pdfOf(goodReport());
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Title"));
    QVERIFY(unpacked(pdf).size() > pdf.size()); // so that other tests see what is in it
}

void TestReportDocument::aGoodKeyFitsOnOnePage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("family");
    QTest::addColumn<StripeAnswer::Source>("source");
    for (const QString &language : Languages::codes()) {
        for (const QString &family : { u"Noto Sans"_s, u"DejaVu Sans"_s }) {
            QTest::addRow("in %s, in %s", qPrintable(language), qPrintable(family))
                    << language << family << StripeAnswer::Source::Stripe;
            QTest::addRow("in %s, in %s, for practice", qPrintable(language), qPrintable(family))
                    << language << family << StripeAnswer::Source::Practice;
        }
    }
}

void TestReportDocument::aGoodKeyFitsOnOnePage()
{
    QFETCH(QString, language);
    QFETCH(QString, family);
    QFETCH(StripeAnswer::Source, source);
    if (QFontInfo(QFont(family)).family() != family)
        QSKIP("This computer does not have that font.");
    Languages languages;
    QVERIFY(languages.use(language));
    QGuiApplication::setFont(QFont(family));
    QCOMPARE(pages(pdfOf(realReport(source), inKeyring)), 1);
}

// Rows that say why they could not be checked are higher, so that each section once meets the end
// of the page.
void TestReportDocument::noHeadingIsAloneAtTheEndOfAPage()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("This computer cannot read a PDF.");
    const QStringList headings { u"The key"_s,
                                 u"What Combidesk needs to read"_s,
                                 u"What it can read beyond that"_s,
                                 u"What this check shows, and what it does not"_s,
                                 u"How to revoke the key"_s,
                                 u"Responsible"_s };
    bool wasLonger = false;
    Report report = realReport();
    report.warnings = { Warning::TestKey, Warning::ReadsMoreThanNeeded, Warning::ManualPayouts };
    for (Finding &finding : report.findings) {
        finding = { finding.resource, Access::Unknown, Problem::NetworkNotAllowed, 403,
                    finding.requestId };
        const QByteArray pdf = pdfOf(report, inKeyring);
        wasLonger |= pages(pdf) > 1;
        const QStringList ends = lastLines(pdf);
        QCOMPARE(ends.size(), pages(pdf));
        for (const QString &line : ends)
            QVERIFY2(!headings.contains(line), qPrintable(line));
        QCOMPARE(ends.constLast(), u"Owner of the key To be reviewed on Date and signature"_s);
    }
    QVERIFY(wasLonger);
}

void TestReportDocument::theWorstCaseFitsOnTwoPages()
{
    Report report = goodReport();
    for (Finding &finding : report.findings)
        finding = { finding.resource, Access::Unknown, Problem::NetworkNotAllowed, 403,
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
#ifndef Q_OS_WIN // where the folder decides
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QVERIFY(!document.save(folder.filePath(u"no such folder/report.pdf"_s)));
    QVERIFY(!document.save(folder.path()));
}

QTEST_MAIN(TestReportDocument)
#include "tst_reportdocument.moc"
