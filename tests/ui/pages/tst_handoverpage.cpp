// SPDX-License-Identifier: MIT

#include "tests/support/ui/pdfcontents.h"
#include "tests/support/ui/practicesetup.h"

#include "ui/pages/handoverpage.h"
#include "ui/pages/reportpanel.h"
#include "ui/style/theme.h"
#include "ui/style/wizardstyle.h"
#include "ui/system/clipboard.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/numberedrow.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Stands in for the person's browser.
class OpenedPages : public QObject
{
    Q_OBJECT
public:
    OpenedPages()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    }
    ~OpenedPages() override
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
    }

    QList<QUrl> all;

public Q_SLOTS:
    void open(const QUrl &url) { all.append(url); }
};

// A computer with nothing to open a file with.
class NoProgram : public QObject
{
public:
    NoProgram() { QDesktopServices::setUrlHandler(u"file"_s, this, "noSuchSlot"); }
    ~NoProgram() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
};

class TestHandOverPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void itSaysWhereTheKeyIsSaved();
    void itSaysThatTheKeyIsNotSaved();
    void combideskAndThePayoutSettingsOpenInTheBrowser();
    void theKeyIsCopiedAndCountedDown();
    void oneMoreMinuteCanBeHad();
    void theClipboardCanBeEmptiedNow();
    void aClipboardManagerThatPutsTheKeyBackIsTold();
    void theClipboardIsSaidToHoldSomethingElse();
    void theCountdownGoesOnWhenOneComesBack();
    void aCopiedKeyStillCountsAsUnsaved();
    void manualPayoutsAreEmphasised();
    void aStandardKeyIsSaidToBeAbleToDoEverything();
    void theReportIsSavedWhereThePersonWants();
    void theReportNamesTheEntryInTheKeychain();
    void withoutADocumentsFolderTheReportGoesHome();
    void theReportNeverHasTheKey();
    void aReportThatCannotBeSavedIsSaidSo();
    void aReportThatNoProgramOpensIsSaidToLieWhereItLies();
    void aKeyFromTheKeychainHasNoReportUntilItIsChecked();
    void theTypeOfTheFileFollowsTheFilter();
    void whatIsSaidOfTheKeyIsInItsReport();
    void anotherKeyCanBeSetUp();
    void everythingIsDone();

private:
    void show();
    void showReady(SampleKey::Id id = SampleKey::Id::Good);
    QByteArray key() const;
    QPushButton *button(const char *name) const;
    QString message(const char *panel) const;
    QString clipboardState() const;
    static QColor discOf(NumberedRow *row);
    ReportPanel *report() const { return m_page->findChild<ReportPanel *>(); }

    std::unique_ptr<PracticeSetup> m_practice;
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<HandOverPage> m_page;
};

void TestHandOverPage::initTestCase()
{
    QApplication::setStyle(new WizardStyle);
    // A test cannot fill in those of Windows.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestHandOverPage::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_practice = std::make_unique<PracticeSetup>();
    m_clipboard = std::make_unique<Clipboard>(0ms);
    m_page = std::make_unique<HandOverPage>(m_practice->setup, m_practice->overview, *m_clipboard);
}

void TestHandOverPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_practice.reset();
}

void TestHandOverPage::show()
{
    m_page->resize(668, 480);
    m_page->show();
    m_page->enter();
    m_page->firstFocus()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHandOverPage::showReady(SampleKey::Id id)
{
    QVERIFY(m_practice->check(PracticeSetup::key(id)));
    QVERIFY(m_practice->save(u"Webshop <b>NL</b>"_s));
    show();
}

QByteArray TestHandOverPage::key() const
{
    return m_practice->setup.key()->secret.reveal().toByteArray();
}

QPushButton *TestHandOverPage::button(const char *name) const
{
    auto *found = m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    return found ? found : m_page->footer()->findChild<QPushButton *>(QString::fromLatin1(name));
}

QString TestHandOverPage::message(const char *panel) const
{
    const auto *found = m_page->findChild<MessagePanel *>(QString::fromLatin1(panel));
    return found->isVisible() ? found->plainText() : QString();
}

QString TestHandOverPage::clipboardState() const
{
    return m_page->findChild<QLabel *>(u"clipboardState"_s)->text();
}

// Its colour beside the number.
QColor TestHandOverPage::discOf(NumberedRow *row)
{
    return row->grab().toImage().pixelColor(4, row->height() / 2);
}

void TestHandOverPage::itSaysWhereTheKeyIsSaved()
{
    showReady();
    QVERIFY(m_page->lead().contains(u"“Webshop <b>NL</b>”"_s));
}

void TestHandOverPage::itSaysThatTheKeyIsNotSaved()
{
    QVERIFY(m_practice->check(PracticeSetup::key(SampleKey::Id::Good)));
    m_practice->setup.next();
    m_practice->setup.skipSaving();
    show();
    QCOMPARE(m_page->lead(),
             u"The key is not saved. Keep this window open until Combidesk has it."_s);
}

void TestHandOverPage::combideskAndThePayoutSettingsOpenInTheBrowser()
{
    OpenedPages opened;
    showReady();
    button("openCombidesk")->click();
    button("openPayouts")->click();
    QCOMPARE(opened.all.size(), 2);
    QVERIFY(opened.all.first().host().endsWith(u"combidesk.com"_s));
    QCOMPARE(opened.all.last(), QUrl(u"https://dashboard.stripe.com/settings/payouts"_s));
}

void TestHandOverPage::theKeyIsCopiedAndCountedDown()
{
    showReady();
    QCOMPARE(button("copyKey")->text(), u"Copy key"_s);
    QVERIFY(!button("oneMoreMinute")->isVisible());
    button("copyKey")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(key()));
    QCOMPARE(button("copyKey")->text(), u"Copied ✓"_s);
    QVERIFY(clipboardState().contains(u"60"_s));
    QVERIFY(button("oneMoreMinute")->isVisible());
    m_clipboard->findChild<QTimer *>()->setInterval(0ms);
    QTRY_VERIFY(!m_clipboard->holdsSecret());
    QTRY_COMPARE(clipboardState(), u"The clipboard is empty again."_s);
    QCOMPARE(button("copyKey")->text(), u"Copy key"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    button("copyKey")->click();
    QVERIFY(clipboardState().contains(u"60"_s));
}

void TestHandOverPage::oneMoreMinuteCanBeHad()
{
    showReady();
    button("copyKey")->click();
    button("oneMoreMinute")->click();
    button("oneMoreMinute")->click();
    QCOMPARE(m_clipboard->secondsLeft(), 180);
    QVERIFY(clipboardState().contains(u"180"_s));
}

void TestHandOverPage::aClipboardManagerThatPutsTheKeyBackIsTold()
{
    showReady();
    button("copyKey")->click();
    QObject manager;
    connect(
            QGuiApplication::clipboard(), &QClipboard::dataChanged, &manager,
            [this] {
                if (QGuiApplication::clipboard()->text().isEmpty())
                    QGuiApplication::clipboard()->setText(QString::fromLatin1(key()));
            },
            Qt::QueuedConnection);
    button("emptyNow")->click();
    QTRY_VERIFY(clipboardState().contains(u"keeps putting the key back"_s));
    QCOMPARE(button("copyKey")->text(), u"Copy key"_s);
}

void TestHandOverPage::theClipboardCanBeEmptiedNow()
{
    showReady();
    button("copyKey")->click();
    button("emptyNow")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QTRY_COMPARE(clipboardState(), u"The clipboard is empty again."_s);
    QVERIFY(!button("emptyNow")->isVisible());
}

void TestHandOverPage::theClipboardIsSaidToHoldSomethingElse()
{
    showReady();
    button("copyKey")->click();
    QGuiApplication::clipboard()->setText(u"an amount"_s);
    // Windows tells it later.
    QTRY_COMPARE(clipboardState(), u"Something else is on the clipboard now."_s);
    QCOMPARE(button("copyKey")->text(), u"Copy key"_s);
}

void TestHandOverPage::theCountdownGoesOnWhenOneComesBack()
{
    showReady();
    button("copyKey")->click();
    m_practice->setup.back();
    m_page->leave();
    m_practice->setup.next();
    m_page->enter();
    QVERIFY(clipboardState().contains(u"60"_s));
    QVERIFY(button("emptyNow")->isVisible());
}

void TestHandOverPage::aCopiedKeyStillCountsAsUnsaved()
{
    QVERIFY(m_practice->check(PracticeSetup::key(SampleKey::Id::Good)));
    m_practice->setup.next();
    m_practice->setup.skipSaving();
    show();
    QVERIFY(m_practice->setup.wouldLoseKey());
    button("copyKey")->click();
    QVERIFY(m_practice->setup.wouldLoseKey());
    QVERIFY(m_practice->setup.inHand().copied);
}

void TestHandOverPage::manualPayoutsAreEmphasised()
{
    showReady();
    auto *row = m_page->findChild<NumberedRow *>(u"payouts"_s);
    const auto *text = row->findChild<QLabel *>();
    const Theme theme = Theme::of(row->palette());
    QVERIFY(text->text().startsWith(u"Stripe pays out automatically."_s));
    QCOMPARE(discOf(row), theme.accentSoft);

    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    record.manualPayouts = true;
    m_practice->network.stripe().addKey(key(), record);
    m_practice->setup.back();
    m_practice->setup.check();
    QTRY_COMPARE(m_practice->setup.stage(), Stage::Ready);
    m_practice->setup.next();
    m_page->enter();
    QVERIFY(text->text().contains(u"started by hand"_s));
    QCOMPARE(discOf(row), theme.hintSoft);
}

void TestHandOverPage::aStandardKeyIsSaidToBeAbleToDoEverything()
{
    showReady(SampleKey::Id::Standard);
    QVERIFY(message("fullAccess").startsWith(u"This key can do everything"_s));
    m_practice->setup.setUpAnother();
    QVERIFY(m_practice->check(PracticeSetup::key(SampleKey::Id::Good)));
    QVERIFY(m_practice->save(u"Another"_s));
    m_page->enter();
    QCOMPARE(message("fullAccess"), QString());
}

void TestHandOverPage::theReportIsSavedWhereThePersonWants()
{
    OpenedPages opened;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"for Ann &amp; Co.pdf"_s);
    showReady();
    QVERIFY(message("reportMessage").startsWith(u"For your records:"_s));
    button("saveReport")->click();
    auto *dialog = m_page->findChild<QFileDialog *>(u"saveReportDialog"_s);
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->selectedFiles().constFirst().contains(u"Stripe key report 20"_s));
    dialog->setDirectory(folder.path());
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFile::exists(path));
    QVERIFY(message("reportMessage").contains(u"“for Ann &amp; Co.pdf”"_s));
    QVERIFY(button("openReport")->hasFocus());
    QCOMPARE(button("saveReport")->text(), u"Save again"_s);
    QVERIFY(button("saveReport")->isVisible());
    button("openReport")->click();
    QCOMPARE(opened.all, QList { QUrl::fromLocalFile(path) });
}

void TestHandOverPage::theReportNamesTheEntryInTheKeychain()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("This computer cannot read a PDF.");
    QTemporaryDir folder;
    showReady();
    report()->saveAs(folder.filePath(u"a.pdf"_s));
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-raw"_s, folder.filePath(u"a.pdf"_s), u"-"_s });
    QVERIFY(reader.waitForFinished());
    // A font may set "ff" as one letter. The name goes over two lines, and pdftotext takes a hyphen
    // at the end of one for hyphenation.
    QString text = QString::fromUtf8(reader.readAllStandardOutput())
                           .normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar letter) { return letter.isSpace() || letter == u'-'; });
    const QString entry = Vault::entry(m_practice->setup.inHand().saved->id).remove(u'-');
    QVERIFY2(text.contains(entry), qPrintable(text));
}

void TestHandOverPage::withoutADocumentsFolderTheReportGoesHome()
{
#ifdef Q_OS_UNIX
    const QByteArray home = qgetenv("HOME");
    const auto goHome = qScopeGuard([&home] { qputenv("HOME", home); });
    QTemporaryDir folder; // with nothing in it
    qputenv("HOME", folder.path().toLocal8Bit());
    showReady();
    button("saveReport")->click();
    const auto *dialog = m_page->findChild<QFileDialog *>(u"saveReportDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->directory().canonicalPath(), QDir(folder.path()).canonicalPath());
#else
    QSKIP("The system decides where Documents are.");
#endif
}

void TestHandOverPage::theReportNeverHasTheKey()
{
    QTemporaryDir folder;
    showReady(SampleKey::Id::ReadsTooMuch);
    report()->saveAs(folder.filePath(u"a.pdf"_s));
    QFile file(folder.filePath(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray contents = unpacked(file.readAll());
    QVERIFY(contents.contains("/Type /Page"));
    const QByteArray secret = key().mid(8, 16);
    QVERIFY(!contents.contains(secret));
    QByteArray wide; // as PDF writes what is not Latin
    for (const char c : secret)
        wide += QByteArray(1, '\0') + c;
    QVERIFY(!contents.contains(wide));
}

void TestHandOverPage::aReportThatCannotBeSavedIsSaidSo()
{
    QTemporaryDir folder;
    showReady();
    report()->saveAs(folder.filePath(u"gone/a.pdf"_s));
    QVERIFY(message("reportMessage").startsWith(u"The report could not be saved in “gone”."_s));
    QVERIFY(button("saveReport")->isVisible());
    report()->saveAs(folder.filePath(u"a.pdf"_s));
    QVERIFY(message("reportMessage").startsWith(u"The report is saved"_s));
}

void TestHandOverPage::aReportThatNoProgramOpensIsSaidToLieWhereItLies()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Ann <b> & Co.pdf"_s);
    showReady();
    report()->saveAs(path);
    {
        const NoProgram none;
        button("openReport")->click();
    }
    const QString said = message("reportMessage");
    QVERIFY2(said.startsWith(u"No program could open the report."_s), qPrintable(said));
    QVERIFY2(said.contains(QDir::toNativeSeparators(path)), qPrintable(said));
    QVERIFY(button("openReport")->isVisible());

    OpenedPages opened;
    button("openReport")->click();
    QCOMPARE(opened.all, QList { QUrl::fromLocalFile(path) });
    QVERIFY(message("reportMessage").startsWith(u"The report is saved"_s));
}

void TestHandOverPage::aKeyFromTheKeychainHasNoReportUntilItIsChecked()
{
    QVERIFY(m_practice->check(PracticeSetup::key(SampleKey::Id::Good)));
    QVERIFY(m_practice->save(u"Webshop"_s));
    const QString id = m_practice->setup.inHand().saved->id;
    m_practice->setup.start();
    m_practice->setup.useSaved(id);
    QTRY_COMPARE(m_practice->setup.stage(), Stage::HandOver);
    show();
    QVERIFY(message("reportMessage").startsWith(u"No report yet."_s));
    QVERIFY(!button("saveReport")->isVisible());
    QVERIFY(m_page->lead().contains(u"“Webshop”"_s));
    button("copyKey")->click();
    QVERIFY(m_clipboard->holdsSecret());

    button("checkAgain")->click();
    QTRY_COMPARE(m_practice->setup.stage(), Stage::Ready);
    m_practice->setup.next();
    m_page->enter();
    QVERIFY(button("saveReport")->isVisible());
    QVERIFY(!button("checkAgain")->isVisible());
}

void TestHandOverPage::anotherKeyCanBeSetUp()
{
    showReady();
    button("anotherKey")->click();
    QCOMPARE(m_practice->setup.stage(), Stage::ChooseKind);
    QVERIFY(!m_practice->setup.key());
}

void TestHandOverPage::everythingIsDone()
{
    showReady();
    QCOMPARE(m_page->exit(), Page::Exit::AccentedButton);
    QSignalSpy closing(m_page.get(), &Page::closeRequested);
    m_page->press();
    QCOMPARE(closing.size(), 1);
}

void TestHandOverPage::theTypeOfTheFileFollowsTheFilter()
{
    QTemporaryDir folder;
    showReady();
    button("saveReport")->click();
    auto *dialog = m_page->findChild<QFileDialog *>(u"saveReportDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u".pdf"_s));
    dialog->setDirectory(folder.path());
    dialog->selectNameFilter(u"Web pages (*.html)"_s);
    Q_EMIT dialog->filterSelected(u"Web pages (*.html)"_s); // as its list does
    QVERIFY(dialog->selectedFiles().constFirst().endsWith(u".html"_s));
    static_cast<QDialog *>(dialog)->accept();
    QTRY_COMPARE(QDir(folder.path()).entryList({ u"*.html"_s, u"*.json"_s }).size(), 2);
    QVERIFY(message("reportMessage").contains(u".html”"_s));
}

void TestHandOverPage::whatIsSaidOfTheKeyIsInItsReport()
{
    QTemporaryDir folder;
    showReady();
    QVERIFY(m_practice->overview.edit(m_practice->setup.inHand().saved->id,
                                      [](SavedKey &key) { key.owner = u"Ann de Vries"_s; }));
    report()->saveAs(folder.filePath(u"a.html"_s));
    QFile file(folder.filePath(u"a.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Ann de Vries"));
}

QTEST_MAIN(TestHandOverPage)
#include "tst_handoverpage.moc"
