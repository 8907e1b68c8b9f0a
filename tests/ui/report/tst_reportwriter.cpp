// SPDX-License-Identifier: MIT

#include "tests/support/ui/pdfcontents.h"

#include "app/facts/permission.h"
#include "tests/support/ui/reportsubjects.h"
#include "ui/report/reportpages.h"
#include "ui/report/reportwriter.h"
#include "ui/report/richtext.h"
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
using namespace ReportSubjects;

namespace {

const GeneralSections::DataFile dataFile { u"report.json"_s, QByteArray(64, 'a') };

ReportDocument documentOf(const ReportSubject &subject)
{
    return ReportWriter::write({ subject }, dataFile, checkedAt());
}

QString textOf(const ReportDocument &document)
{
    QString html;
    for (const RichText::Block &block : RichText::blocksOf(document))
        html += block.html();
    QTextDocument text;
    text.setHtml(html);
    // Cells become lines, with a frame's marks between them.
    return text.toPlainText().simplified();
}

QString nameFor(const Report &report)
{
    return ReportWriter::fileName({ saved(report) }, checkedAt());
}

QString textOf(const Report &report)
{
    return textOf(documentOf(saved(report)));
}

} // namespace

class TestReportWriter : public QObject
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
    void whatChangedComesFirst();
    void aRowThatCameToBeNeededIsAChangeOfOurs();
    void whoIsResponsibleIsPrinted();
    void theHistoryTellsEachTurn();
    void bothEndsOfARotationStandInOneReport();
    void aRotationUnderWayTellsWhatIsStillToCome();
    void aControlIsNamedWhereItBears_data();
    void aControlIsNamedWhereItBears();
    void manyKeysAreCountedAndListed();
    void aKeyThatWasNeverCheckedIsSaidToBe();
    void whatTheListSaysOfAKeyTheReportSays();

private:
    const QFont m_font = QGuiApplication::font();
    Languages m_languages;
};

void TestReportWriter::initTestCase()
{
    qputenv("TZ", "CET-1"); // which Windows understands, too
}

void TestReportWriter::init()
{
    QGuiApplication::setFont(m_font);
    QVERIFY(m_languages.use(u"en"_s)); // for its plurals
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestReportWriter::anAuditorFinds_data()
{
    QTest::addColumn<QString>("fact");
    QTest::newRow("the kind and mode of the key") << u"Restricted key, live"_s;
    QTest::newRow("how Stripe shows it") << u"rk_live_...9zQx"_s;
    QTest::newRow("the account") << u"acct_1AbC"_s;
    QTest::newRow("the keychain, the entry in it, and the name in this program")
            << u"GNOME Keyring, entry com.combidesk.StripeKeyWizard/7b4d2f8e-91c3-4a60-b5de-0f1a2b3c4d5e, in this program “Webshop NL”"_s;
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
    QTest::newRow("the day on which it was saved") << u"Saved on 12 January 2026"_s;
    QTest::newRow("the checks") << u"Its checks, the latest first"_s;
    QTest::newRow("the controls") << u"ISO/IEC 27001:2022 A.5.15 · SOC 2 CC6.1"_s;
    QTest::newRow("Stripe’s own record")
            << u"“Security history” (https://dashboard.stripe.com/settings/security_history)"_s;
    QTest::newRow("the file with the data") << u"File report.json"_s;
    QTest::newRow("the sum of that file") << u"SHA-256 "_s + QString(64, u'a');
    QTest::newRow("room for the owner") << u"Owner of the key"_s;
    QTest::newRow("room for a review date") << u"To be reviewed on"_s;
    QTest::newRow("room for a signature") << u"Date and signature"_s;
}

void TestReportWriter::anAuditorFinds()
{
    QFETCH(QString, fact);
    const QString text = textOf(goodReport());
    QVERIFY2(text.contains(fact), qPrintable(text));
}

void TestReportWriter::everyResourceHasItsRow()
{
    const QString text = textOf(goodReport());
    int number = 0;
    for (const Permission &permission : permissions()) {
        const QString row = permission.resourceName + u' ' + dashboardGroupName(permission.group)
                + u" › "_s + permission.dashboardRow + u" Can read 200 req_%1"_s.arg(++number);
        QVERIFY2(text.contains(row), qPrintable(row));
    }
}

void TestReportWriter::whatIsMissingIsSaid()
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

void TestReportWriter::whatCouldNotBeCheckedIsSaid()
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

void TestReportWriter::whatItReadsBeyondTheNeedIsSaid()
{
    Report report = goodReport();
    report.excess[1].access = Access::Granted;
    report.excess[4].access = Access::Unknown;
    const QString text = textOf(report);
    QVERIFY(text.contains(u"Can be read, not needed Disputes"_s));
    QVERIFY(text.contains(u"Could not be checked Webhook endpoints"_s));
}

void TestReportWriter::warningsAreSaid()
{
    Report report = goodReport();
    report.warnings = { Warning::FullAccessKey, Warning::ManualPayouts };
    const QString text = textOf(report);
    QVERIFY(text.contains(u"It can do everything in your Stripe account"_s));
    QVERIFY(text.contains(u"Your latest payouts were started by hand."_s));
}

void TestReportWriter::whatIsNotStripeIsNeverTakenForIt()
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

void TestReportWriter::aKeyThatIsNotSavedIsSaidToBe()
{
    const QString text = textOf(documentOf(ReportSubject::ofUnsaved(goodReport())));
    QVERIFY(text.contains(u"Kept in not saved by this program"_s));
    QVERIFY(!text.contains(u"remove it from the keychain"_s));
}

void TestReportWriter::aTestKeyIsRevokedOnItsOwnPage()
{
    Report report = goodReport();
    report.key.mode = KeyMode::Test;
    QVERIFY(textOf(report).contains(u"(https://dashboard.stripe.com/test/apikeys)"_s));
}

// Not that it only reads, and nothing of rows, which it does not have.
void TestReportWriter::aStandardKeyIsDescribedAsOne()
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

void TestReportWriter::whatPeopleAndNetworksWriteIsPlainText()
{
    Report report = goodReport();
    report.findings[0].requestId = u"<img src='x'>req & co"_s;
    report.account = u"acct_<b>1</b>"_s;
    ReportSubject subject = saved(report);
    subject.saved->name = u"<i>A & B</i>"_s;
    const QString text = textOf(documentOf(subject));
    QVERIFY(text.contains(u"<img src='x'>req & co"_s));
    QVERIFY(text.contains(u"acct_<b>1</b>"_s));
    QVERIFY(text.contains(u"“<i>A & B</i>”"_s));
}

void TestReportWriter::theFileIsNamedAfterItsDayAndKey()
{
    Report report = goodReport();
    QCOMPARE(nameFor(report), u"Stripe key report 2026-11-23 9zQx"_s);
    report.checkedAt =
            QDateTime(QDate(2026, 11, 23), QTime(23, 30), QTimeZone::utc()); // tomorrow here
    QCOMPARE(nameFor(report), u"Stripe key report 2026-11-24 9zQx"_s);
}

void TestReportWriter::whatChangedComesFirst()
{
    const ReportDocument document = documentOf(edited());
    QCOMPARE(document.sections.constFirst().heading, u"What changed"_s);
    QVERIFY(textOf(document).contains(
            u"What changed Since 3 March 2026: Payouts can no longer be read."_s));
    QVERIFY(!textOf(goodReport()).contains(u"What changed"_s));
}

void TestReportWriter::aRowThatCameToBeNeededIsAChangeOfOurs()
{
    ReportSubject subject = edited();
    SavedKey &key = *subject.saved;
    CheckRecord older = CheckRecord::of(goodReport()); // by a version whose table was shorter
    older.at = older.at.addYears(-1);
    older.permissions.removeAt(int(Resource::Payouts));
    key.history = {};
    key.history.add(older);
    key.takeResult(editedReport());
    const QString text = textOf(documentOf(subject));
    QVERIFY(text.contains(u"Combidesk needs “Payouts” as well now: this is our change. "
                          "In Stripe, set “Core › Payouts” to “Read”."_s));
    QVERIFY(!text.contains(u"can no longer be read"_s));
}

void TestReportWriter::whoIsResponsibleIsPrinted()
{
    const QString text = textOf(documentOf(edited()));
    QVERIFY(text.contains(u"Responsible Owner of the key Ann de Vries Approved by Bob Smit "
                          "To be reviewed on 23 May 2027"_s));
    QVERIFY(text.endsWith(u"Date and signature"_s));
    ReportSubject never = edited();
    never.saved->review = { ReviewDay::Rhythm::Never, {} };
    QVERIFY(textOf(documentOf(never)).contains(u"To be reviewed on never, as decided"_s));
}

// Checks that found the same are one row, and a try that led to none is a row of its own.
void TestReportWriter::theHistoryTellsEachTurn()
{
    const QString text = textOf(documentOf(edited()));
    QVERIFY2(text.contains(u"When Outcome Can be read Missing Could not be checked "
                           "3 March 2026 to 23 November 2026 (2 checks) 1 permission missing "
                           "10 Payouts – "
                           "16 February 2026 Keychain locked – – – "
                           "12 January 2026 to 9 February 2026 (2 checks) "
                           "The key is ready for Combidesk 11 – –"_s),
             qPrintable(text));
}

// In that of the old key, in that of the new one, and in the one on all.
void TestReportWriter::bothEndsOfARotationStandInOneReport()
{
    const RotatedKeys keys = rotated();
    const QString rotation = u"Old key rk_live_...9zQx New key rk_live_...Cd34 "
                             "Rotated in Stripe on 1 September 2026 "
                             "Old key works until about 8 September 2026 "
                             "New key in Combidesk since 2 September 2026 "
                             "Old key refused by Stripe since 9 September 2026"_s;
    for (const ReportSubject &subject : { keys.old, keys.successor }) {
        const QString text = textOf(documentOf(subject));
        QVERIFY2(text.contains(u"Rotation "_s + rotation), qPrintable(text));
    }
    QVERIFY(textOf(documentOf(keys.old))
                    .contains(u"This key was replaced, and Stripe has ended it."_s));
    QVERIFY(!textOf(documentOf(keys.old)).contains(u"enter it here"_s));
    const QString all =
            textOf(ReportWriter::write({ keys.successor, keys.old }, dataFile, checkedAt()));
    QCOMPARE(all.count(rotation), 2);
    QVERIFY2(all.contains(u"2 keys: 1 ready, 1 being replaced"_s), qPrintable(all));
    QVERIFY(all.contains(u"rk_live_...9zQx acct_1AbC Ended, can be removed"_s));
    QVERIFY(!textOf(goodReport()).contains(u"Rotation"_s));
}

void TestReportWriter::aRotationUnderWayTellsWhatIsStillToCome()
{
    const QString text = textOf(documentOf(beingReplaced()));
    QVERIFY2(text.contains(u"New key not saved yet Rotated in Stripe on 22 November 2026 "
                           "Old key works until about 29 November 2026 "
                           "New key in Combidesk since not yet "
                           "Old key refused by Stripe since not yet"_s),
             qPrintable(text));
}

void TestReportWriter::aControlIsNamedWhereItBears_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<bool>("isStandard");
    QTest::addColumn<QString>("approver");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("privileged access, for a key that can do everything")
            << u"A.8.2"_s << true << u"Bob"_s << true;
    QTest::newRow("not for one that can read") << u"A.8.2"_s << false << u"Bob"_s << false;
    QTest::newRow("segregation of duties, where two persons had a part")
            << u"A.5.3"_s << false << u"Bob"_s << true;
    QTest::newRow("not where it was one") << u"A.5.3"_s << false << u"ANN"_s << false;
    QTest::newRow("not where nobody approved") << u"A.5.3"_s << false << QString() << false;
    QTest::newRow("access rights, always") << u"CC6.2, CC6.3"_s << false << QString() << true;
}

void TestReportWriter::aControlIsNamedWhereItBears()
{
    QFETCH(QString, control);
    QFETCH(bool, isStandard);
    QFETCH(QString, approver);
    QFETCH(bool, isNamed);
    ReportSubject subject = saved(goodReport());
    subject.saved->owner = u"Ann"_s;
    subject.saved->approver = approver;
    if (isStandard)
        subject.report.key.kind = KeyKind::Standard;
    QCOMPARE(textOf(documentOf(subject)).contains(control), isNamed);
}

void TestReportWriter::manyKeysAreCountedAndListed()
{
    ReportSubject standard = saved(goodReport());
    standard.saved->name = u"Old shop"_s;
    standard.report.key.kind = KeyKind::Standard;
    const ReportDocument document =
            ReportWriter::write({ edited(), saved(goodReport()), standard }, dataFile, checkedAt());
    const QString text = textOf(document);
    QCOMPARE(document.title, u"Stripe keys for Combidesk: report of 3 keys"_s);
    QVERIFY2(text.contains(u"3 keys: 2 ready, 1 missing something."_s), qPrintable(text));
    QVERIFY(text.contains(u"Webshop NL rk_live_...9zQx acct_1AbC 1 permission missing "
                          "Ann de Vries Bob Smit 23 May 2027"_s));
    QVERIFY(text.contains(u"Since 3 March 2026: Payouts can no longer be read."_s));
    QVERIFY(text.contains(u"Missing Payouts"_s));
    QVERIFY(text.contains(u"A.8.2"_s)); // of one of them
    QVERIFY(text.contains(u"“Write”"_s)); // of the others
    QCOMPARE(ReportWriter::fileName({ edited(), standard }, checkedAt()),
             u"Stripe keys report 2026-11-23"_s);
}

void TestReportWriter::aKeyThatWasNeverCheckedIsSaidToBe()
{
    SavedKey fresh;
    fresh.id = fresh.name = u"fresh"_s;
    const ReportSubject subject = ReportSubject::ofSaved({}, fresh, Vault::Backend::GnomeKeyring);
    const QString text =
            textOf(ReportWriter::write({ subject, saved(goodReport()) }, dataFile, checkedAt()));
    QVERIFY2(text.contains(u"not checked yet"_s), qPrintable(text));
    QVERIFY(text.contains(u"1 not checked"_s));
}

// Also that nobody could look since.
void TestReportWriter::whatTheListSaysOfAKeyTheReportSays()
{
    ReportSubject gone = saved(goodReport());
    gone.saved->takeFailure(Problem::KeychainEntryNotFound, checkedAt().addSecs(60));
    Report warned = goodReport();
    warned.warnings = { Warning::ReadsMoreThanNeeded };
    const QString text =
            textOf(ReportWriter::write({ gone, saved(warned) }, dataFile, checkedAt().addDays(1)));
    QVERIFY2(text.contains(u"2 keys: 1 ready, 1 not checked"_s), qPrintable(text));
    QVERIFY(text.contains(u"acct_1AbC Not in the keychain"_s));
    QVERIFY(text.contains(u"acct_1AbC Ready, but can read too much"_s));
}

QTEST_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"
