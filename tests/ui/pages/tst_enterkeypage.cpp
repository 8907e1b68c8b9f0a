// SPDX-License-Identifier: MIT

#include "tests/support/ui/practicesetup.h"

#include "tests/support/testkeys.h"
#include "ui/keyentry/secretline.h"
#include "ui/pages/enterkeypage.h"
#include "ui/style/wizardstyle.h"
#include "ui/system/clipboard.h"
#include "ui/widgets/messagepanel.h"
#include "ui/words/words.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QString text(const QByteArray &key)
{
    return QString::fromLatin1(key);
}

const QByteArray Restricted = TestKeys::of("rk_live_", "9zQx");
const QByteArray Another = TestKeys::of("rk_live_", "Ab12");

} // namespace

Q_DECLARE_METATYPE(Problem)

class TestEnterKeyPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aGoodKeyIsNamedAtOnce();
    void whatWasCleanedIsSaidAndGone();
    void aKeyInALongerTextIsFoundAndTheRestIsGone();
    void theLetterThatOnlyLooksRightIsNamed();
    void badInputGetsItsSentence_data();
    void badInputGetsItsSentence();
    void aGoodKeyThatWasReplacedCanBePutBack();
    void whoeverIsTypingIsNotScolded();
    void checkingTooEarlyExplainsAndMovesTheFocus();
    void oneOfSeveralKeysIsChosen();
    void aTestKeyIsCheckedOnlyAfterAsking();
    void aStandardKeyIsExplainedAndUsedAnyway();
    void aRestrictedKeyCanBeMadeInstead();
    void onTheStandardPathASecretKeyIsAskedFor();
    void aRestrictedKeyOnTheStandardPathIsRight();
    void theClipboardCanBeEmptiedAfterAPaste();
    void aDroppedKeyIsNotSaidToBeOnTheClipboard();
    void anEmptyClipboardIsSaidToBeEmpty();
    void aLostKeyCanBeReplaced();
    void goingAwayAndBackKeepsTheKey();
    void goingAwayMasksTheKey();
    void aForgottenKeyLeavesTheField();
    void noTextOnThePageHasTheKey();

private:
    void paste(const QString &what);
    QString message(const char *panel) const;
    QPushButton *button(const char *name) const;
    bool shows(const char *name) const;

    std::unique_ptr<PracticeSetup> m_practice;
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<EnterKeyPage> m_page;
    SecretLine *m_line = nullptr;
};

void TestEnterKeyPage::initTestCase()
{
    QApplication::setStyle(new WizardStyle);
}

void TestEnterKeyPage::init()
{
    QGuiApplication::clipboard()->clear();
    m_practice = std::make_unique<PracticeSetup>();
    m_clipboard = std::make_unique<Clipboard>();
    m_page = std::make_unique<EnterKeyPage>(m_practice->setup, *m_clipboard);
    m_line = m_page->findChild<SecretLine *>(u"keyField"_s);
    m_practice->goToEnterKey();
    m_page->resize(668, 480);
    m_page->show();
    m_page->enter();
    m_page->firstFocus()->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestEnterKeyPage::cleanup()
{
    m_page.reset();
    m_clipboard.reset();
    m_practice.reset();
}

void TestEnterKeyPage::paste(const QString &what)
{
    QGuiApplication::clipboard()->setText(what);
    button("paste")->click();
}

// Empty while the panel is not to be seen.
QString TestEnterKeyPage::message(const char *panel) const
{
    const auto *found = m_page->findChild<MessagePanel *>(QString::fromLatin1(panel));
    return found->isVisible() ? found->plainText() : QString();
}

QPushButton *TestEnterKeyPage::button(const char *name) const
{
    auto *found = m_page->findChild<QPushButton *>(QString::fromLatin1(name));
    return found ? found : m_page->footer()->findChild<QPushButton *>(QString::fromLatin1(name));
}

bool TestEnterKeyPage::shows(const char *name) const
{
    return button(name)->isVisible();
}

void TestEnterKeyPage::aGoodKeyIsNamedAtOnce()
{
    QCOMPARE(message("keyMessage"), QString());
    paste(text(Restricted));
    QCOMPARE(message("keyMessage"),
             u"Restricted key, live. It ends in 9zQx; Stripe shows the same ending."_s);
    QVERIFY(m_practice->setup.key());
    QCOMPARE(m_practice->setup.stage(), Stage::EnterKey);
    QVERIFY(!shows("putBack"));
}

void TestEnterKeyPage::whatWasCleanedIsSaidAndGone()
{
    paste(u"“"_s + text(Restricted).insert(40, u"\n"_s) + u"”\n"_s);
    QVERIFY(message("keyMessage").contains(u"a line break in the middle"_s));
    QVERIFY(message("keyMessage").contains(u"quotation marks"_s));
    QCOMPARE(m_line->content(), text(Restricted));
}

void TestEnterKeyPage::aKeyInALongerTextIsFoundAndTheRestIsGone()
{
    paste(u"Hi, the key is "_s + text(Restricted) + u". Password of the shop: hunter2"_s);
    QVERIFY(m_practice->setup.key());
    QVERIFY(message("keyMessage").contains(u"Found the key in a longer text"_s));
    QCOMPARE(m_line->content(), text(Restricted));
    // Also where there is something to think about.
    paste(u"the key: "_s + text(PracticeSetup::key(SampleKey::Id::TestMode)) + u"; thanks"_s);
    QVERIFY(message("keyDoubt").contains(u"Found the key in a longer text"_s));
}

void TestEnterKeyPage::theLetterThatOnlyLooksRightIsNamed()
{
    paste(text(Restricted).replace(20, 1, u"\u0430"_s));
    QVERIFY(message("keyMessage").contains(u"“\u0430”"_s));
    paste(u"rk_Iive_"_s + text(Restricted).sliced(8));
    QVERIFY(message("keyMessage").contains(u"“I”"_s));
}

void TestEnterKeyPage::badInputGetsItsSentence_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<Problem>("problem");
    using enum Problem;
    QTest::newRow("blanks alone") << u" \n\t "_s << NothingEntered;
    QTest::newRow("zero-width characters alone") << u"\u200b\ufeff"_s << NothingEntered;
    QTest::newRow("a word") << u"invoice"_s << NotAKey;
    QTest::newRow("control characters alone") << u"\x01\x02\0\x7f\x1b\x03"_s << NothingEntered;
    QTest::newRow("the bytes of a picture") << u"\x89PNG\x1a\0\xff\xd8\uffff"_s << NotAKey;
    QTest::newRow("ten megabytes") << u"lorem ipsum "_s.repeated(900'000) << NotAKey;
    QTest::newRow("twenty megabytes") << u"lorem ipsum "_s.repeated(1'800'000) << TooLong;
    QTest::newRow("a key that never ends")
            << text(Restricted).repeated(1) + u"a"_s.repeated(600) << TooLong;
    QTest::newRow("the beginning of a key") << u"rk_live_51Hq7Z"_s << TooShort;
    QTest::newRow("a masked key with stars") << u"rk_live_****************Ab12"_s << MaskedKey;
    QTest::newRow("a masked key with dots") << u"rk_live_...Ab12"_s << MaskedKey;
    QTest::newRow("a masked key with bullets") << u"rk_live_••••••••Ab12"_s << MaskedKey;
    QTest::newRow("a masked key with an ellipsis") << u"sk_live_…Ab12"_s << MaskedKey;
    QTest::newRow("a publishable key") << text(TestKeys::of("pk_live_")) << PublishableKey;
    QTest::newRow("a publishable test key") << text(TestKeys::of("pk_test_")) << PublishableKey;
    QTest::newRow("an organisation's key") << text(TestKeys::of("sk_org_")) << OrganisationKey;
    QTest::newRow("a webhook's secret") << text(TestKeys::of("whsec_")) << OtherSecret;
    QTest::newRow("an ephemeral key") << text(TestKeys::of("ek_live_")) << OtherSecret;
    QTest::newRow("a session's secret") << text(TestKeys::of("pss_")) << OtherSecret;
    QTest::newRow("a token of the command line") << text(TestKeys::of("oak_")) << OtherSecret;
    QTest::newRow("a claimable sandbox's key") << text(TestKeys::of("rkcs_test_")) << OtherSecret;
    QTest::newRow("the number of a key") << u"mk_1TKo0EDyDQJqDq47"_s << OtherSecret;
    QTest::newRow("the number of an account") << u"acct_1TKo0EDyDQJqDq47"_s << OtherSecret;
    QTest::newRow("a Cyrillic letter that looks Latin")
            << text(Restricted).replace(20, 1, u"\u0430"_s) << ForeignLetters;
    QTest::newRow("a space in the middle of a key")
            << text(Restricted).insert(30, u' ') << UncertainEnd;
    QTest::newRow("a key with something attached") << text(Restricted) + u"/x"_s << TextAroundKey;
    QTest::newRow("a key and a word on the next line")
            << text(Restricted) + u"\nplease"_s << UncertainEnd;
    QTest::newRow("a key divided by a hyphen")
            << text(Restricted).insert(60, u"-\n"_s) << HyphenatedKey;
    QTest::newRow("a key in groups of four")
            << u"rk_live_51Hq 7ZtW mXkQ d93W mXkQ d93W"_s << GroupedKey;
    QTest::newRow("a key with percent-encoding")
            << text(Restricted).replace(u'_', u"%5F"_s) << PercentEncoded;
    QTest::newRow("a key that begins with capitals")
            << u"RK_LIVE_"_s + text(Restricted).sliced(8) << CapitalLetters;
    QTest::newRow("a key with hyphens for underscores")
            << u"rk-live-"_s + text(Restricted).sliced(8) << OtherSigns;
    QTest::newRow("a key read from a picture")
            << u"rk_Iive_"_s + text(Restricted).sliced(8) << MisreadLetter;
    QTest::newRow("a key with a NUL in it")
            << text(Restricted).insert(30, QChar(u'\0')) << NulInside;
}

void TestEnterKeyPage::badInputGetsItsSentence()
{
    QFETCH(QString, pasted);
    QFETCH(Problem, problem);
    paste(pasted);
    const QString sentence = Words::problem(problem, m_practice->setup.inHand().reading.identity);
    QCOMPARE(message("keyMessage"), sentence);
    QVERIFY(!m_practice->setup.key());
    // What was pasted stays to be looked at, and nothing is sent.
    QCOMPARE(m_line->content(), pasted.left(SecretLine::capacity));
    m_page->press();
    QCOMPARE(m_practice->setup.stage(), Stage::EnterKey);
    QCOMPARE(message("keyMessage"), sentence);
    QVERIFY(m_line->hasFocus());
    // The next paste is as good as the first.
    paste(text(Restricted));
    QVERIFY(m_practice->setup.key());
    QCOMPARE(m_line->content(), text(Restricted));
}

void TestEnterKeyPage::aGoodKeyThatWasReplacedCanBePutBack()
{
    paste(text(Restricted));
    paste(u"lunch at one?"_s);
    QCOMPARE(message("keyMessage"), Words::problem(Problem::NotAKey));
    QVERIFY(shows("putBack"));
    paste(u"or at two?"_s);
    QVERIFY(shows("putBack"));
    button("putBack")->click();
    QCOMPARE(m_line->content(), text(Restricted));
    QVERIFY(message("keyMessage").contains(u"9zQx"_s));
    QVERIFY(!shows("putBack"));
    // One slip of the hand is enough of an accident.
    QTest::keyClicks(m_line, u"_"_s);
    QVERIFY(shows("putBack"));
    // Another good key is a decision.
    paste(text(Another));
    QVERIFY(!shows("putBack"));
}

void TestEnterKeyPage::whoeverIsTypingIsNotScolded()
{
    QTest::keyClicks(m_line, u"rk_live_51H"_s);
    QCOMPARE(message("keyMessage"), QString());
    m_page->press();
    QCOMPARE(message("keyMessage"), Words::problem(Problem::TooShort));
    QTest::keyClicks(m_line, u"q"_s);
    QCOMPARE(message("keyMessage"), QString());
    m_line->selectAll();
    QTest::keyClicks(m_line, text(Restricted));
    QVERIFY(message("keyMessage").contains(u"9zQx"_s));
}

void TestEnterKeyPage::checkingTooEarlyExplainsAndMovesTheFocus()
{
    button("paste")->setFocus();
    m_page->press();
    QCOMPARE(message("keyMessage"), Words::problem(Problem::NothingEntered));
    QVERIFY(m_line->hasFocus());
    QCOMPARE(m_practice->setup.stage(), Stage::EnterKey);
}

void TestEnterKeyPage::oneOfSeveralKeysIsChosen()
{
    paste(text(Restricted) + u'\n' + text(Another) + u'\n' + text(TestKeys::standard()));
    QCOMPARE(message("keyChoice"), Words::problem(Problem::SeveralKeys));
    QCOMPARE(button("chooseKey0")->text(), u"Restricted key, live: rk_live_...9zQx"_s);
    QCOMPARE(button("chooseKey1")->text(), u"Restricted key, live: rk_live_...Ab12"_s);
    QVERIFY(button("chooseKey2"));
    const auto *spoken = QAccessible::queryAccessibleInterface(button("chooseKey1"));
    QVERIFY(spoken->text(QAccessible::Name).contains(u"Ab12"_s));
    m_page->press();
    QVERIFY(button("chooseKey0")->hasFocus());
    button("chooseKey1")->click();
    QCOMPARE(m_line->content(), text(Another));
    QCOMPARE(message("keyChoice"), QString());
    QVERIFY(message("keyMessage").contains(u"Ab12"_s));
}

void TestEnterKeyPage::aTestKeyIsCheckedOnlyAfterAsking()
{
    paste(text(PracticeSetup::key(SampleKey::Id::TestMode)));
    QVERIFY(message("keyDoubt").startsWith(u"Restricted key, test."_s));
    QVERIFY(message("keyDoubt").contains(u"test data"_s));
    m_page->press();
    QCOMPARE(m_practice->setup.stage(), Stage::EnterKey);
    QVERIFY(button("checkAnyway")->hasFocus());
    QVERIFY(!shows("useAnyway"));
    button("checkAnyway")->click();
    QCOMPARE(m_practice->setup.stage(), Stage::Checking);
}

void TestEnterKeyPage::aStandardKeyIsExplainedAndUsedAnyway()
{
    QSignalSpy heading(m_page.get(), &Page::headingChanged);
    paste(text(PracticeSetup::key(SampleKey::Id::Standard)));
    QVERIFY(message("keyDoubt").contains(u"everything in your Stripe account"_s));
    m_page->press();
    QCOMPARE(m_practice->setup.stage(), Stage::EnterKey);
    QVERIFY(button("makeRestricted")->hasFocus()); // the safer answer
    heading.clear();
    button("useAnyway")->click();
    QVERIFY(!heading.isEmpty());
    QCOMPARE(m_practice->setup.path(), KeyPath::Standard);
    QCOMPARE(message("keyDoubt"), QString());
    QVERIFY(message("keyMessage").contains(u"everything in your Stripe account"_s));
    m_page->press();
    QCOMPARE(m_practice->setup.stage(), Stage::Checking);
}

void TestEnterKeyPage::aRestrictedKeyCanBeMadeInstead()
{
    paste(text(PracticeSetup::key(SampleKey::Id::Standard)));
    button("makeRestricted")->click();
    QCOMPARE(m_practice->setup.stage(), Stage::CreateKey);
    QCOMPARE(m_practice->setup.path(), KeyPath::Restricted);
}

void TestEnterKeyPage::onTheStandardPathASecretKeyIsAskedFor()
{
    QCOMPARE(m_line->accessibleName(), u"Restricted key"_s);
    QCOMPARE(m_page->title(), u"Copy the key and enter it here"_s);
    m_practice->goToEnterKey(KeyPath::Standard);
    m_page->enter();
    QCOMPARE(m_line->accessibleName(), u"Secret key"_s);
    QCOMPARE(m_page->title(), u"Copy the secret key and enter it here"_s);
    paste(text(PracticeSetup::key(SampleKey::Id::Standard)));
    QCOMPARE(message("keyDoubt"), QString());
    QVERIFY(message("keyMessage").startsWith(u"Standard secret key, live."_s));
}

void TestEnterKeyPage::aRestrictedKeyOnTheStandardPathIsRight()
{
    m_practice->goToEnterKey(KeyPath::Standard);
    m_page->enter();
    paste(text(Restricted));
    QVERIFY(message("keyMessage").startsWith(u"Restricted key, live."_s));
    QCOMPARE(m_line->accessibleName(), u"Restricted key"_s);
}

void TestEnterKeyPage::theClipboardCanBeEmptiedAfterAPaste()
{
    QVERIFY(!shows("emptyClipboard"));
    paste(u"not a key"_s);
    QVERIFY(!shows("emptyClipboard"));
    paste(text(Restricted));
    QVERIFY(shows("emptyClipboard"));
    button("emptyClipboard")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!shows("emptyClipboard"));
    QVERIFY(m_line->hasFocus());
    QCOMPARE(m_line->content(), text(Restricted));
}

void TestEnterKeyPage::aDroppedKeyIsNotSaidToBeOnTheClipboard()
{
    QGuiApplication::clipboard()->setText(u"something else"_s);
    m_line->replaceContent(text(Restricted));
    QVERIFY(m_practice->setup.key());
    QVERIFY(!shows("emptyClipboard"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
}

void TestEnterKeyPage::anEmptyClipboardIsSaidToBeEmpty()
{
    paste(text(Restricted));
    QGuiApplication::clipboard()->clear();
    button("paste")->click();
    QVERIFY(message("keyMessage").startsWith(u"There is no text on the clipboard."_s));
    QCOMPARE(m_line->content(), text(Restricted));
    QVERIFY(m_practice->setup.key());
}

void TestEnterKeyPage::aLostKeyCanBeReplaced()
{
    QCOMPARE(message("lostKeyHelp"), QString());
    button("lostKey")->click();
    QVERIFY(message("lostKeyHelp").contains(u"Make a new one"_s));
    QVERIFY(button("makeNewKey")->hasFocus());
    button("lostKey")->click();
    QCOMPARE(message("lostKeyHelp"), QString());
    button("lostKey")->click();
    button("makeNewKey")->click();
    QCOMPARE(m_practice->setup.stage(), Stage::CreateKey);
}

void TestEnterKeyPage::goingAwayAndBackKeepsTheKey()
{
    paste(text(Restricted));
    m_practice->setup.back();
    m_page->leave();
    QVERIFY(!m_line->content().contains(u"rk_"_s));
    m_practice->setup.next();
    m_page->enter();
    QCOMPARE(m_line->content(), text(Restricted));
    QVERIFY(message("keyMessage").contains(u"9zQx"_s));

    paste(u"half a ke"_s);
    m_practice->setup.back();
    m_page->leave();
    m_practice->setup.next();
    m_page->enter();
    QCOMPARE(m_line->content(), u"half a ke"_s);
}

void TestEnterKeyPage::goingAwayMasksTheKey()
{
    paste(text(Restricted));
    button("show")->click();
    QVERIFY(m_line->isRevealed());
    m_page->leave();
    QVERIFY(!m_line->isRevealed());
}

void TestEnterKeyPage::aForgottenKeyLeavesTheField()
{
    QVERIFY(m_practice->check(PracticeSetup::key(SampleKey::Id::Good)));
    QVERIFY(m_practice->save(u"Webshop"_s));
    m_line->replaceContent(u"left over"_s);
    m_practice->setup.setUpAnother();
    QVERIFY(m_line->content().isEmpty());
    QCOMPARE(message("keyMessage"), QString());
    QVERIFY(!shows("putBack"));
}

void TestEnterKeyPage::noTextOnThePageHasTheKey()
{
    paste(text(Restricted));
    button("show")->click();
    QStringList texts { m_page->title(), m_page->lead() };
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
    }
    for (const QString &said : texts)
        QVERIFY(!said.contains(text(Restricted).mid(8, 8)));
}

QTEST_MAIN(TestEnterKeyPage)
#include "tst_enterkeypage.moc"
