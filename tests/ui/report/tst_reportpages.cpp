// SPDX-License-Identifier: MIT

#include "ui/report/reportpages.h"

#include "tests/support/ui/pdfcontents.h"
#include "tests/support/ui/reportsubjects.h"
#include "ui/report/reportwriter.h"
#include "ui/words/languages.h"

#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReportSubjects;

namespace {

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

QByteArray pdfOf(const QList<ReportSubject> &subjects)
{
    const GeneralSections::DataFile dataFile { u"Stripe key report 2026-11-23 9zQx.json"_s,
                                               QByteArray(64, 'a') };
    return ReportPages(ReportWriter::write(subjects, dataFile, checkedAt())).toPdf();
}

int pages(const QByteArray &pdf)
{
    return int(pdf.count("/Type /Page\n"));
}

// What stands on each page.
QStringList textsOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-layout"_s, file.fileName(), u"-"_s });
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
}

// The last line above the foot of each page.
QStringList lastLines(const QByteArray &pdf)
{
    QStringList lines;
    for (const QString &page : textsOf(pdf)) {
        const QStringList all = page.split(u'\n', Qt::SkipEmptyParts);
        lines << all.value(all.size() - 2).simplified();
    }
    return lines;
}

} // namespace

class TestReportPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theFileIsAPdfWithATitle();
    void itIsPdfA_data();
    void itIsPdfA();
    void aGoodKeyFitsOnTwoPages_data();
    void aGoodKeyFitsOnTwoPages();
    void noHeadingIsAloneAtTheEndOfAPage();
    void theWorstCaseFitsOnTwoPages();
    void theSameReportGivesTheSamePages();
    void aTableLongerThanAPageGoesOnWithItsHead();

private:
    const QFont m_font = QGuiApplication::font();
};

void TestReportPages::init()
{
    QGuiApplication::setFont(m_font);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestReportPages::theFileIsAPdfWithATitle()
{
    const QByteArray pdf = pdfOf({ saved(goodReport()) });
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/Title"));
    QVERIFY(unpacked(pdf).size() > pdf.size()); // so that other tests see what is in it
}

// ISO 19005-1, as far as a reader can see; README.md has veraPDF see the rest.
void TestReportPages::itIsPdfA_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("it says which part it keeps to")
            << uR"(pdfaid:part="1"|<pdfaid:part>1<)"_s << true;
    QTest::newRow("and how far") << u"pdfaid:conformance=\"B\"|<pdfaid:conformance>B<"_s << true;
    QTest::newRow("its description can be read without unpacking")
            << u"/Type /Metadata /Subtype /XML\\s"_s << true;
    QTest::newRow("its title stands in the description")
            << u"Stripe key for Combidesk: report of a check</rdf:li>"_s << true;
    QTest::newRow("it says what its colours mean") << u"/S/GTS_PDFA1"_s << true;
    QTest::newRow("with a profile of its own") << u"/DestOutputProfile \\d+ 0 R"_s << true;
    QTest::newRow("it has a name of its own") << u"/ID \\[ <[0-9A-Fa-f]{32}>"_s << true;
    QTest::newRow("its type is in it") << u"/FontFile2 \\d+ 0 R"_s << true;
    QTest::newRow("and which letters of it") << u"/CIDSet \\d+ 0 R"_s << true;
    QTest::newRow("nothing shines through") << u"/ca 0|/CA 0|/SMask \\d"_s << false;
    QTest::newRow("nothing is locked") << u"/Encrypt\\b"_s << false;
    QTest::newRow("nothing runs") << u"/JavaScript|/Launch|/OpenAction|/AA\\b"_s << false;
    QTest::newRow("nothing is fetched") << u"/URI\\b|/GoToR|/FFilter"_s << false;
    QTest::newRow("nothing is packed as nobody may") << u"/LZWDecode"_s << false;
}

void TestReportPages::itIsPdfA()
{
    QFETCH(QString, pattern);
    QFETCH(bool, isThere);
    const QByteArray pdf = pdfOf({ edited() });
    QVERIFY(pdf.startsWith("%PDF-1.4\n%"));
    QCOMPARE(QString::fromLatin1(pdf).contains(QRegularExpression(pattern)), isThere);
    QCOMPARE(pdf.count("/FontDescriptor "), pdf.count("/FontFile2 "));
}

void TestReportPages::aGoodKeyFitsOnTwoPages_data()
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

void TestReportPages::aGoodKeyFitsOnTwoPages()
{
    QFETCH(QString, language);
    QFETCH(QString, family);
    QFETCH(StripeAnswer::Source, source);
    if (QFontInfo(QFont(family)).family() != family)
        QSKIP("This computer does not have that font.");
    Languages languages;
    QVERIFY(languages.use(language));
    QGuiApplication::setFont(QFont(family));
    QCOMPARE(pages(pdfOf({ saved(realReport(source)) })), 2);
}

// Rows that say why they could not be checked are higher, so that each section once meets the end
// of the page.
void TestReportPages::noHeadingIsAloneAtTheEndOfAPage()
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
        const QByteArray pdf = pdfOf({ saved(report) });
        wasLonger |= pages(pdf) > 1;
        const QStringList ends = lastLines(pdf);
        QCOMPARE(ends.size(), pages(pdf));
        for (const QString &line : ends)
            QVERIFY2(!headings.contains(line), qPrintable(line));
        QCOMPARE(ends.constLast(),
                 u"Owner of the key Approved by To be reviewed on Date and signature"_s);
    }
    QVERIFY(wasLonger);
}

void TestReportPages::theWorstCaseFitsOnTwoPages()
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
    QCOMPARE(pages(pdfOf({ saved(report) })), 2);
}

// But for the day on which the file was made.
void TestReportPages::theSameReportGivesTheSamePages()
{
    const auto contents = [](const QByteArray &pdf) { return unpacked(pdf).mid(pdf.size()); };
    QCOMPARE(contents(pdfOf({ saved(goodReport()) })), contents(pdfOf({ saved(goodReport()) })));
    Report other = goodReport();
    other.account = u"acct_other"_s;
    QVERIFY(contents(pdfOf({ saved(goodReport()) })) != contents(pdfOf({ saved(other) })));
}

void TestReportPages::aTableLongerThanAPageGoesOnWithItsHead()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("This computer cannot read a PDF.");
    QList<ReportSubject> subjects;
    for (int number = 100; number < 250; ++number) {
        subjects << saved(goodReport());
        subjects.last().saved->name = u"Shop %1"_s.arg(number);
    }
    const QStringList pages = textsOf(pdfOf(subjects));
    int rows = 0;
    int heads = 0;
    for (const QString &page : pages) {
        const qsizetype here = page.count(QRegularExpression(u"Shop \\d+ +rk_live_"_s));
        rows += int(here);
        heads += page.contains(QRegularExpression(u"Name +Key +Stripe account"_s));
        QVERIFY(here == 0 || page.contains(QRegularExpression(u"Name +Key +Stripe account"_s)));
    }
    QCOMPARE(rows, 150);
    QVERIFY(heads > 2);
    QVERIFY2(heads < 10, qPrintable(QString::number(heads)));
}

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
