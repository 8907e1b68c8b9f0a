// SPDX-License-Identifier: MIT

#include "app/facts/dashboardlinks.h"
#include "app/facts/permission.h"
#include "app/practice/practicestripe.h"
#include "app/practice/practicevault.h"
#include "app/saved/keyrecovery.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "ui/dashboard/dashboarddrawing.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/lists/checklistrow.h"
#include "ui/pages/chooseusepage.h"
#include "ui/pages/permissionspage.h"
#include "ui/system/clipboard.h"
#include "ui/system/preferences.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/window/setupwizard.h"
#include "ui/words/administratortext.h"
#include "ui/words/languages.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

// In the place of the person's browser and mail program.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop()
    {
        for (const QString &scheme : { u"https"_s, u"mailto"_s })
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Desktop() override
    {
        for (const QString &scheme : { u"https"_s, u"mailto"_s })
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

// The whole window, walked as a person walks it.
class Walk
{
public:
    explicit Walk(KeyPath path = KeyPath::Restricted)
        : settings(directory.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , api(network)
        , savedKeys(directory.filePath(u"keys"_s))
        , overview({ api, vault, savedKeys })
        , recovery(vault, savedKeys)
        , setup({ api, vault, savedKeys })
        , preferences(settings)
        , window({ setup, overview, recovery, languages, clipboard, preferences }, api.source())
    {
        languages.use(u"en"_s);
        setup.start();
        setup.choosePath(path);
        window.show();
    }

    void goTo(Stage stage)
    {
        while (setup.stage() != stage)
            setup.next();
    }

    template<typename Widget = QPushButton> Widget *find(const QString &name) const
    {
        for (Widget *widget : window.findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    template<typename Widget> Widget *onPage() const
    {
        return window.currentPage()->findChild<Widget *>();
    }

    bool click(const QString &name)
    {
        auto *button = find<QAbstractButton>(name);
        if (button)
            QTest::mouseClick(button, Qt::LeftButton);
        return button;
    }

    QList<ChecklistRow *> rows() const
    {
        return window.currentPage()->findChildren<ChecklistRow *>();
    }

    QString message() const
    {
        const auto *panel = onPage<MessagePanel>();
        return panel && panel->isVisible() ? panel->plainText() : QString();
    }

    QTemporaryDir directory;
    QSettings settings;
    PracticeStripe network;
    StripeApi api;
    PracticeVault vault;
    SavedKeys savedKeys;
    SavedKeysOverview overview;
    KeyRecovery recovery;
    KeySetup setup;
    Languages languages;
    Clipboard clipboard;
    Preferences preferences;
    SetupWizard window;
};

class TestStepPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aButtonOpensItsPage_data();
    void aButtonOpensItsPage();
    void enterGoesOnUntilSomebodyHasGoneToAButton();
    void theNameIsCopied();
    void everyStepHasItsDrawingAndHelp_data();
    void everyStepHasItsDrawingAndHelp();
    void theDrawingGivesWayToTheWords();
    void theDrawingGivesWayToTheList();
    void theWordingsAndTheTrapsAreNamed();

    void theListIsStripesForm();
    void aRowIsOneSentence();
    void aRowIsTickedWithOneClickAnywhere();
    void everyTextOfARowHasRoom_data();
    void everyTextOfARowHasRoom();
    void nextNamesTheRowsThatAreLeftOnce();
    void tenTicksSayWhatComesNext();
    void ticksSurviveBackAndAnotherLanguage();
    void ticksGoWithTheKey();
    void theWindowStaysOnTopOnlyHere();

    void helpBlocksNothing();
    void theLetterIsCopied();
    void theLetterIsMailed();
    void theLetterIsComplete();
    void theLetterForAStandardKeyNamesNoRows();
};

void TestStepPages::aButtonOpensItsPage_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QUrl>("page");

    const QUrl form = DashboardLinks::filledInForm(u"Combidesk read-only"_s);
    QTest::newRow("log in") << Stage::LogIn << u"openStripe"_s << DashboardLinks::logIn();
    QTest::newRow("API keys") << Stage::OpenApiKeys << u"openApiKeys"_s
                              << DashboardLinks::apiKeys();
    QTest::newRow("the filled-in form") << Stage::CreateKey << u"openForm"_s << form;
    QTest::newRow("the filled-in form beside the list")
            << Stage::SetPermissions << u"openForm"_s << form;
}

void TestStepPages::aButtonOpensItsPage()
{
    QFETCH(Stage, stage);
    QFETCH(QString, button);
    QFETCH(QUrl, page);
    Desktop desktop;
    Walk walk;
    walk.goTo(stage);
    QVERIFY(walk.click(button));
    QCOMPARE(desktop.opened, QList { page });
    QCOMPARE(walk.setup.stage(), stage);
}

void TestStepPages::enterGoesOnUntilSomebodyHasGoneToAButton()
{
    Desktop desktop;
    Walk walk;
    walk.goTo(Stage::LogIn);
    walk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&walk.window));
    QCOMPARE(QApplication::focusWidget(), walk.find(u"primary"_s));
    QTest::mouseClick(walk.find(u"openStripe"_s), Qt::LeftButton);
    QCOMPARE(desktop.opened, QList { DashboardLinks::logIn() });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(walk.setup.stage(), Stage::OpenApiKeys);
    walk.setup.back();
    desktop.opened.clear();

    walk.find(u"openStripe"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(desktop.opened, QList { DashboardLinks::logIn() });
    QCOMPARE(walk.setup.stage(), Stage::LogIn);

    walk.find(u"back"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(walk.setup.stage(), Stage::ChooseKind);
}

void TestStepPages::theNameIsCopied()
{
    Walk walk;
    walk.goTo(Stage::CreateKey);
    walk.clipboard.copy(u"something else"_s);
    const int width = walk.find(u"copyName"_s)->width();
    QVERIFY(walk.click(u"copyName"_s));
    QCOMPARE(walk.clipboard.text(), u"Combidesk read-only"_s);
    QCOMPARE(Mnemonics::withoutMark(walk.find(u"copyName"_s)->text()), u"Copied"_s);
    QCOMPARE(walk.find(u"copyName"_s)->width(), width);
    QTRY_COMPARE_WITH_TIMEOUT(Mnemonics::withoutMark(walk.find(u"copyName"_s)->text()),
                              u"Copy name"_s, 10000);
}

void TestStepPages::everyStepHasItsDrawingAndHelp_data()
{
    QTest::addColumn<KeyPath>("path");
    QTest::addColumn<Stage>("stage");

    QTest::newRow("log in") << KeyPath::Restricted << Stage::LogIn;
    QTest::newRow("open the API keys") << KeyPath::Restricted << Stage::OpenApiKeys;
    QTest::newRow("create the key") << KeyPath::Restricted << Stage::CreateKey;
    QTest::newRow("choose the use") << KeyPath::Restricted << Stage::ChooseUse;
    QTest::newRow("set the permissions") << KeyPath::Restricted << Stage::SetPermissions;
    QTest::newRow("reveal the key") << KeyPath::Standard << Stage::RevealKey;
}

void TestStepPages::everyStepHasItsDrawingAndHelp()
{
    QFETCH(KeyPath, path);
    QFETCH(Stage, stage);
    Walk walk(path);
    walk.window.resize(980, 680);
    walk.goTo(stage);
    QTRY_VERIFY(walk.onPage<DashboardDrawing>()->isVisible());
    QVERIFY(walk.click(u"help"_s));
    auto *help = walk.window.findChild<HelpDialog *>();
    QVERIFY(help);
    QStringList words;
    for (const auto *label : help->findChildren<QLabel *>())
        words << label->text();
    const QString all = words.join(u' ');
    QVERIFY(all.contains("sandbox"_L1));
    QVERIFY(all.contains("role"_L1) || all.contains("administrator"_L1));
    QVERIFY(!help->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void TestStepPages::theDrawingGivesWayToTheWords()
{
    Walk walk;
    ChooseUsePage page(walk.setup, walk.clipboard);
    const auto *drawing = page.findChild<DashboardDrawing *>();
    page.resize(660, 460);
    page.show();
    QTRY_VERIFY(drawing->isVisible());
    page.resize(660, 180);
    QTRY_VERIFY(!drawing->isVisible());
    page.resize(660, 460);
    QTRY_VERIFY(drawing->isVisible());
}

void TestStepPages::theDrawingGivesWayToTheList()
{
    Walk walk;
    PermissionsPage page(walk.setup, walk.clipboard);
    const auto *drawing = page.findChild<DashboardDrawing *>();
    const auto *scroll = page.findChild<VerticalScroll *>();
    page.resize(660, 1000);
    page.show();
    QTRY_VERIFY(drawing->isVisible());
    const int list = scroll->widget()->height();
    for (int height = 1000; height > list; height -= 31) {
        page.resize(660, height);
        QTRY_COMPARE(scroll->height(), list); // and nothing to scroll
    }
    QVERIFY(!drawing->isVisible());
}

void TestStepPages::theWordingsAndTheTrapsAreNamed()
{
    Walk walk;
    walk.goTo(Stage::ChooseUse);
    QString all;
    for (const auto *label : walk.window.currentPage()->findChildren<QLabel *>())
        all += label->text();
    for (const QString &words :
         { u"“Build your own integration”"_s, u"“Building your own integration”"_s,
           u"“Powering an integration you built”"_s, u"“Choose your own”"_s,
           u"“Providing this key to a third-party application”"_s })
        QVERIFY2(all.contains(words), qPrintable(words));

    walk.goTo(Stage::SetPermissions);
    const QString lead = walk.window.currentPage()->lead();
    for (const QString &words : { u"“Write”"_s, u"group"_s, u"“Connect permissions”"_s })
        QVERIFY2(lead.contains(words), qPrintable(words));
}

void TestStepPages::theListIsStripesForm()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    QStringList names;
    QStringList expected;
    for (const ChecklistRow *row : walk.rows())
        names << row->objectName() + u' ' + row->text();
    for (const Resource row : dashboardRows()) {
        const Permission &permission = permissionOf(row);
        expected << "row_"_L1 + permission.id + u' ' + permission.dashboardRow;
    }
    QCOMPARE(names, expected);
}

void TestStepPages::aRowIsOneSentence()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    const auto spoken = [&walk](const QString &name) {
        auto *interface = QAccessible::queryAccessibleInterface(walk.find<ChecklistRow>(name));
        return interface->role() == QAccessible::CheckBox ? interface->text(QAccessible::Name)
                                                          : QString();
    };
    QCOMPARE(spoken(u"row_balance"_s),
             u"Core, Balance: set to Read. Opening and closing balance."_s);
    QCOMPARE(spoken(u"row_charges"_s),
             u"Core, Charges and Refunds: set to Read. Sales and money given back."_s);
    QCOMPARE(spoken(u"row_prices"_s), u"Billing, Prices: set to Read. Amounts per product."_s);
}

void TestStepPages::aRowIsTickedWithOneClickAnywhere()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    auto *row = walk.find<ChecklistRow>(u"row_customers"_s);
    QVERIFY(row->height() >= 24);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(row->width() - 5, row->height() - 5));
    QVERIFY(row->isChecked());
    QCOMPARE(walk.find<QLabel>(u"count"_s)->text(), u"1 of 10 ticked"_s);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(!row->isChecked());
    QTest::keyClick(row, Qt::Key_Space);
    QVERIFY(row->isChecked());
}

void TestStepPages::everyTextOfARowHasRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("as in the window") << 660;
    QTest::newRow("in a wide window") << 1200;
    QTest::newRow("so narrow that the reason wraps") << 600;
    QTest::newRow("so narrow that the reason stands below") << 420;
}

void TestStepPages::everyTextOfARowHasRoom()
{
    QFETCH(int, width);
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    for (ChecklistRow *row : walk.rows()) {
        row->resize(width, row->heightForWidth(width));
        for (const ChecklistRow::Place &place : row->places()) {
            const QRect ink =
                    QFontMetrics(row->font()).boundingRect(place.box, Qt::TextWordWrap, place.text);
            QVERIFY2(ink.height() <= place.box.height(), qPrintable(place.text));
            QVERIFY2(row->rect().contains(place.box), qPrintable(place.text));
        }
    }
}

void TestStepPages::nextNamesTheRowsThatAreLeftOnce()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    for (ChecklistRow *row : walk.rows())
        row->setChecked(row->text() != "Payouts"_L1 && row->text() != "Prices"_L1);
    QVERIFY(walk.message().isEmpty());

    QVERIFY(walk.click(u"primary"_s));
    QCOMPARE(walk.setup.stage(), Stage::SetPermissions);
    QVERIFY2(walk.message().contains(u"Payouts and Prices"_s), qPrintable(walk.message()));
    QCOMPARE(walk.window.focusWidget(), walk.find<QWidget>(u"row_payouts"_s));

    walk.find<ChecklistRow>(u"row_payouts"_s)->setChecked(true);
    QVERIFY(!walk.message().contains("Payouts"_L1));
    QVERIFY(walk.click(u"primary"_s));
    QCOMPARE(walk.setup.stage(), Stage::EnterKey);

    walk.setup.back();
    QVERIFY(walk.message().isEmpty());
    QVERIFY(walk.click(u"primary"_s));
    QCOMPARE(walk.setup.stage(), Stage::SetPermissions);
}

void TestStepPages::tenTicksSayWhatComesNext()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    for (ChecklistRow *row : walk.rows())
        row->setChecked(true);
    QCOMPARE(walk.find<QLabel>(u"count"_s)->text(), u"10 of 10 ticked"_s);
    QVERIFY(walk.message().contains(u"“Create key”"_s));
    QVERIFY(walk.click(u"primary"_s));
    QCOMPARE(walk.setup.stage(), Stage::EnterKey);
}

void TestStepPages::ticksSurviveBackAndAnotherLanguage()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    walk.find<ChecklistRow>(u"row_balance"_s)->setChecked(true);
    walk.setup.back();
    walk.languages.use(u"de"_s);
    walk.goTo(Stage::SetPermissions);
    QVERIFY(walk.find<ChecklistRow>(u"row_balance"_s)->isChecked());
    QCOMPARE(walk.find<ChecklistRow>(u"row_balance"_s)->text(), u"Balance"_s);
}

void TestStepPages::ticksGoWithTheKey()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    walk.find<ChecklistRow>(u"row_balance"_s)->setChecked(true);
    Q_EMIT walk.setup.keyForgotten();
    QVERIFY(!walk.find<ChecklistRow>(u"row_balance"_s)->isChecked());
}

void TestStepPages::theWindowStaysOnTopOnlyHere()
{
    Walk walk;
    walk.goTo(Stage::SetPermissions);
    const auto isOnTop = [&walk] {
        return walk.window.windowFlags().testFlag(Qt::WindowStaysOnTopHint)
                && walk.window.windowHandle()->flags().testFlag(Qt::WindowStaysOnTopHint);
    };
    QVERIFY(!isOnTop());
    QVERIFY(walk.click(u"stayOnTop"_s));
    QVERIFY(isOnTop());
    QVERIFY(walk.window.isVisible());
    walk.setup.back();
    QVERIFY(!isOnTop());
    walk.setup.next();
    QVERIFY(isOnTop());
    QVERIFY(walk.click(u"stayOnTop"_s));
    QVERIFY(!isOnTop());
}

void TestStepPages::helpBlocksNothing()
{
    Walk walk;
    walk.goTo(Stage::CreateKey);
    QVERIFY(walk.click(u"help"_s)); // comes back while the dialog is open
    QPointer<HelpDialog> help = walk.window.findChild<HelpDialog *>();
    QVERIFY(help);
    QTRY_VERIFY(help->isVisible());
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!help);
    QCOMPARE(walk.setup.stage(), Stage::CreateKey);
}

void TestStepPages::theLetterIsCopied()
{
    Walk walk;
    walk.goTo(Stage::OpenApiKeys);
    QVERIFY(walk.click(u"askAdministrator"_s));
    QVERIFY(walk.click(u"administratorCopy"_s));
    QCOMPARE(walk.clipboard.text(), AdministratorText::request(KeyPath::Restricted).body);
    QCOMPARE(walk.find(u"administratorCopy"_s)->text(), u"Copied"_s);
}

void TestStepPages::theLetterIsMailed()
{
    Desktop desktop;
    Walk walk;
    walk.goTo(Stage::LogIn);
    QVERIFY(walk.click(u"help"_s));
    QVERIFY(walk.click(u"administratorMail"_s));
    QCOMPARE(desktop.opened.size(), 1);
    const QUrl mail = desktop.opened.first();
    QCOMPARE(mail.scheme(), u"mailto"_s);
    QCOMPARE(mail.path(), QString()); // to whom is the person's own affair
    const QUrlQuery query(mail);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded),
             AdministratorText::request(KeyPath::Restricted).subject);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded),
             AdministratorText::request(KeyPath::Restricted).body);
}

void TestStepPages::theLetterIsComplete()
{
    const QString letter = AdministratorText::request(KeyPath::Restricted).body;
    for (const Permission &permission : permissions()) {
        const QString row = QString(dashboardGroupName(permission.group)) + u" › "_s
                + permission.dashboardRow + u": Read"_s;
        QCOMPARE(letter.count(row), 1);
    }
    const QUrl form = DashboardLinks::filledInForm(u"Combidesk read-only"_s);
    QVERIFY(letter.contains(QString::fromLatin1(form.toEncoded())));
    for (const QString &words : { u"Combidesk only retrieves data"_s, u"sandbox"_s,
                                  u"“Choose your own”"_s, u"“Connect permissions”"_s,
                                  u"not send the key by e-mail or chat"_s, u"password manager"_s })
        QVERIFY2(letter.contains(words), qPrintable(words));
}

void TestStepPages::theLetterForAStandardKeyNamesNoRows()
{
    const QString letter = AdministratorText::request(KeyPath::Standard).body;
    QVERIFY(letter.contains(u"“+ Create secret key”"_s));
    QVERIFY(letter.contains("approve"_L1));
    QVERIFY(!letter.contains(u" › "_s));
    QVERIFY(!letter.contains("permissions"_L1));
}

QTEST_MAIN(TestStepPages)
#include "tst_steppages.moc"
