// SPDX-License-Identifier: MIT

#include "tests/support/ui/wizarddriver.h"
#include "tests/support/walkedkeys.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The wizard as a person meets it: what is pressed, and what is seen.
class TestStories : public QObject
{
    Q_OBJECT

    static SimulatedStripe::Response unreachable()
    {
        SimulatedStripe::Response response;
        response.status = 503;
        response.headers = { { "Stripe-Should-Retry", "false" } };
        return response;
    }

    // Without the markup, if the label takes any.
    static QString shownOn(QWidget *label)
    {
        return QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
    }

    static void saveGood(WizardDriver &person)
    {
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
    }

    // A key that lacks two permissions, saved all the same.
    static void saveLackingTwo(WizardDriver &person)
    {
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::TwoMissing));
        person.press(u"continueAnyway"_s);
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
    }

    // Two web shops, each with a Stripe account of its own; the key of the first is saved.
    static void saveFirstCompany(WizardDriver &person)
    {
        saveGood(person);
        person.restart();
        WalkedKeys::addTo(person.network().stripe());
    }

    static QString ofSecondCompany() { return QString::fromLatin1(WalkedKeys::ofAccount(2)); }

    // Up to the name for the second company's key, in the place of the first one's.
    static void replaceByTheOtherCompanys(WizardDriver &person)
    {
        saveFirstCompany(person);
        person.press(u"replaceSaved"_s);
        person.press(u"haveKey"_s);
        person.check(ofSecondCompany());
        person.press(u"primary"_s);
    }

    static QString caption(const WizardDriver &person)
    {
        return person.sees(u"caption"_s) ? static_cast<QLabel *>(person.find(u"caption"_s))->text()
                                         : QString();
    }

private Q_SLOTS:
    void allIsWell()
    {
        WizardDriver person;
        QCOMPARE(person.title(), u"Which kind of key do you want to use?"_s);
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        QCOMPARE(person.title(), u"The key is ready for Combidesk"_s);
        person.press(u"primary"_s);
        auto *name = static_cast<QLineEdit *>(person.find(u"keyName"_s));
        QVERIFY(name->hasFocus());
        person.type(u"Webshop NL"_s);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QVERIFY(person.lead().contains(u"Webshop NL"_s));
        person.press(u"copyKey"_s);
        QCOMPARE(person.clipboard().text(), person.sample(SampleKey::Id::Good));
        QSignalSpy closed(&person.wizard(), &SetupWizard::closed);
        person.wizard().close();
        QCOMPARE(closed.count(), 1);
    }

    void byKeyboardAlone()
    {
        WizardDriver person;
        person.hit(Qt::Key_Return);
        QCOMPARE(person.setup().stage(), Stage::LogIn);
        for (int i = 0; i < 8 && person.setup().stage() != Stage::EnterKey; ++i)
            person.hit(Qt::Key_Return);
        QCOMPARE(person.setup().stage(), Stage::EnterKey);
        QVERIFY(person.find(u"keyField"_s)->hasFocus());
        person.clipboard().copy(person.sample(SampleKey::Id::Good));
        person.hit(Qt::Key_V, Qt::ControlModifier);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
        QVERIFY(person.find(u"primary"_s)->hasFocus());
        person.hit(Qt::Key_Return);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
    }

    void aWrongKindOfKeyIsNamedAndNotSent()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.paste(u"pk_live_"_s + QString(24, u'a'));
        QVERIFY(person.visibleText().contains(u"publishable"_s));
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::EnterKey);
        QVERIFY(person.find(u"keyField"_s)->hasFocus());
    }

    void aMissingPermissionIsMendedAndCheckedAgain()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::TwoMissing));
        QCOMPARE(person.title(), u"2 permissions missing"_s);
        const auto *rows = static_cast<QAbstractItemView *>(person.find(u"findings"_s))->model();
        QStringList sentences;
        for (int row = 0; row < rows->rowCount(); ++row)
            sentences << rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(sentences.filter(u"Missing"_s),
                 (QStringList {
                         u"Payouts: Missing. In Stripe, set “Core › Payouts” to “Read”."_s,
                         u"Prices: Missing. In Stripe, set “Billing › Prices” to “Read”."_s }));
        QVERIFY(person.sees(u"openKey"_s));
        person.press(u"primary"_s);
        QTRY_COMPARE(person.title(), u"The key is ready for Combidesk"_s);
        QVERIFY(!person.sees(u"openKey"_s));
    }

    void whoHasAKeyPassesTheStepsOver()
    {
        WizardDriver person;
        person.press(u"haveKey"_s);
        QCOMPARE(person.setup().stage(), Stage::EnterKey);
        QVERIFY(person.lead().contains(u"you were given"_s));
        QVERIFY(person.find(u"keyField"_s)->hasFocus());
        person.press(u"back"_s);
        QCOMPARE(person.setup().stage(), Stage::ChooseKind);
        person.press(u"haveKey"_s);
        person.press(u"lostKey"_s);
        person.press(u"makeNewKey"_s);
        QCOMPARE(person.setup().stage(), Stage::CreateKey);
    }

    void theStepsAtTheSideFollowTheKindOfKey()
    {
        WizardDriver person;
        person.wizard().resize(980, 680); // wide enough for their names
        QTRY_VERIFY(person.visibleText().contains(u"Create restricted key"_s));
        person.press(u"standardKey"_s);
        QTRY_VERIFY(!person.visibleText().contains(u"Create restricted key"_s));
        QTRY_VERIFY(person.visibleText().contains(u"Reveal the secret key"_s));
    }

    void whoGoesOnWithoutAPermissionIsToldToTheEnd()
    {
        WizardDriver person;
        saveLackingTwo(person);
        QVERIFY(person.visibleText().contains(u"It lacks: Payouts and Prices."_s));
    }

    void aColleagueIsToldWhichRowsToSet()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::TwoMissing));
        person.press(u"askColleague"_s);
        person.press(u"administratorCopy"_s);
        const QString letter = person.clipboard().text();
        QVERIFY(letter.contains(u"Core › Payouts: Read"_s));
        QVERIFY(letter.contains(u"Billing › Prices: Read"_s));
        QVERIFY(!letter.contains(u"Core › Customers"_s));
        QVERIFY(letter.contains(person.setup().report()->key.display));
        QVERIFY(!letter.contains(person.sample(SampleKey::Id::TwoMissing)));
    }

    void replacingAKeySaysWhichOne()
    {
        WizardDriver person;
        saveLackingTwo(person);
        person.restart();
        person.press(u"replaceSaved"_s);
        person.press(u"haveKey"_s);
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        QVERIFY(person.lead().contains(u"replaces the saved key “Stripe”"_s));
        const QString old = person.savedKeys().all().first().key.display;
        QVERIFY(person.lead().contains(old));

        // The new one is never named as the one to delete.
        person.vault().holdsBack = true;
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::Saving);
        QVERIFY(person.lead().contains(old));
        person.vault().release();
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QVERIFY(person.lead().contains(u"delete the old key (%1)"_s.arg(old)));
        person.vault().release();
    }

    void everyPageOfAReplacementSaysWhichKeyItReplaces()
    {
        WizardDriver person;
        saveFirstCompany(person);
        const QString old = person.savedKeys().all().first().key.display;
        const QString replacing = u"You are replacing “Stripe” (%1)"_s.arg(old);
        person.press(u"replaceSaved"_s);
        QStringList steps;
        for (int presses = 0; presses < 20 && person.setup().stage() != Stage::EnterKey;
             ++presses) {
            steps << caption(person);
            QVERIFY2(steps.last().endsWith(replacing), qPrintable(steps.last()));
            person.press(u"primary"_s);
        }
        QVERIFY(steps.size() >= 6);
        QCOMPARE(caption(person), u"Step 6 of 6 · "_s + replacing);
        person.check(person.sample(SampleKey::Id::ReadsTooMuch));
        const QString account = person.setup().report()->account;
        const QString key = u"rk_live_...Tm40 · Restricted key, live · "_s + account;
        QCOMPARE(caption(person), QString(key + u" · " + replacing));
        person.press(u"primary"_s);
        QCOMPARE(caption(person), key);
        QVERIFY(person.lead().contains(u"replaces the saved key “Stripe” (%1)"_s.arg(old)));
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QCOMPARE(caption(person), QString(u"“Stripe” · " + key));
        QVERIFY(person.lead().contains(u"delete the old key (%1)"_s.arg(old)));
    }

    void whereThereIsNoKeyYetNoneIsNamed()
    {
        WizardDriver person;
        QVERIFY(caption(person).isEmpty());
        person.walkToEnterKey();
        QCOMPARE(caption(person), u"Step 6 of 6"_s);
    }

    void theLastSavedKeyThatAnotherWindowRemovesIsTold()
    {
        WizardDriver person;
        saveFirstCompany(person);
        SavedKeys elsewhere(person.keysFolder());
        QVERIFY(elsewhere.remove(elsewhere.all().first().id));
        person.press(u"useSaved"_s);
        QCOMPARE(person.setup().stage(), Stage::ChooseKind);
        QVERIFY(person.visibleText().contains(u"No key is saved on this computer any more."_s));
        person.press(u"primary"_s);
        person.press(u"back"_s);
        QVERIFY(!person.visibleText().contains(u"No key is saved"_s));
    }

    void theKeyOfAnotherCompanyTakesNobodysPlaceUnasked()
    {
        WizardDriver person;
        replaceByTheOtherCompanys(person);
        const SavedKey first = person.savedKeys().all().first();
        QVERIFY(person.sees(u"replacementDoubt"_s));
        QVERIFY(person.visibleText().contains(u"another Stripe account than “Stripe”"_s));
        QVERIFY(person.visibleText().contains(u"This key: acct_1SecondAccount. “Stripe”: "_s
                                              + first.account));
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::NameKey);
        QVERIFY(person.find(u"saveAsAnother"_s)->hasFocus());

        person.press(u"saveAsAnother"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QVERIFY(person.vault().holds(first.id));
        QStringList names;
        for (const SavedKey &saved : person.savedKeys().all())
            names << saved.name;
        QCOMPARE(names, (QStringList { u"Stripe"_s, u"Stripe acct_1SecondAccount"_s }));
        QVERIFY(!person.lead().contains(u"delete the old key"_s));
    }

    void theKeyOfAnotherCompanyTakesItsPlaceAfterAYes()
    {
        WizardDriver person;
        replaceByTheOtherCompanys(person);
        const QString first = person.savedKeys().all().first().id;
        person.press(u"replaceAnyway"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QTRY_COMPARE(person.savedKeys().all().size(), 1);
        QVERIFY(!person.vault().holds(first));
        QCOMPARE(person.savedKeys().all().first().account, u"acct_1SecondAccount"_s);
    }

    void aNameThatWasTypedIsKeptForTheOtherKey()
    {
        WizardDriver person;
        replaceByTheOtherCompanys(person);
        person.type(u"Webshop BE"_s);
        person.press(u"saveAsAnother"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QCOMPARE(person.savedKeys().all().last().name, u"Webshop BE"_s);
    }

    void whereAnAccountIsNotKnownTheQuestionSaysSo()
    {
        WizardDriver person;
        person.press(u"standardKey"_s);
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Standard));
        person.press(u"primary"_s);
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        person.restart();
        person.press(u"replaceSaved"_s);
        person.press(u"haveKey"_s);
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        QVERIFY(person.visibleText().contains(u"It is not known whether this key"_s));
        person.press(u"replaceAnyway"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QTRY_COMPARE(person.savedKeys().all().size(), 1);
    }

    void aKeyOfTheSameCompanyTakesItsPlaceWithoutAQuestion()
    {
        WizardDriver person;
        saveFirstCompany(person);
        person.press(u"replaceSaved"_s);
        person.press(u"haveKey"_s);
        person.check(person.sample(SampleKey::Id::ReadsTooMuch));
        person.press(u"primary"_s);
        QVERIFY(!person.sees(u"replacementDoubt"_s));
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
    }

    void aSuggestedNameIsNotKeptForAnotherCompanysKey()
    {
        WizardDriver person;
        saveFirstCompany(person);
        person.press(u"primary"_s);
        person.press(u"haveKey"_s);
        person.check(ofSecondCompany());
        person.press(u"primary"_s);
        const auto name = [&] {
            return static_cast<QLineEdit *>(person.find(u"keyName"_s))->text();
        };
        QCOMPARE(name(), u"Stripe acct_1SecondAccount"_s);
        person.press(u"back"_s);
        person.press(u"back"_s);
        person.check(QString::fromLatin1(WalkedKeys::ofAccount(3)));
        person.press(u"continueAnyway"_s);
        QCOMPARE(name(), u"Stripe acct_1ThirdAccount"_s);
    }

    void aKeyThatIsSavedAlreadyIsToldAndNotSavedTwice()
    {
        WizardDriver person;
        saveFirstCompany(person);
        person.press(u"primary"_s);
        person.press(u"haveKey"_s);
        person.paste(person.sample(SampleKey::Id::Good));
        person.vault().holdsBack = true;
        person.press(u"primary"_s);
        QVERIFY(person.visibleText().contains(u"A saved key has the same ending."_s));
        QVERIFY(!person.sees(u"primary"_s));
        person.vault().release();
        QTRY_VERIFY(person.visibleText().contains(u"You have saved this key as “Stripe”."_s));
        QVERIFY(person.find(u"primary"_s)->hasFocus());
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
        QVERIFY(caption(person).startsWith(u"“Stripe” · "_s));
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::HandOver);
        QCOMPARE(person.savedKeys().all().size(), 1);
    }

    void aKeyThatIsToReplaceItselfIsTold()
    {
        WizardDriver person;
        saveFirstCompany(person);
        person.press(u"replaceSaved"_s);
        person.press(u"haveKey"_s);
        person.paste(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        QTRY_VERIFY(person.visibleText().contains(u"This is “Stripe” itself"_s));
        person.paste(person.sample(SampleKey::Id::ReadsTooMuch));
        QVERIFY(!person.visibleText().contains(u"This is “Stripe” itself"_s));
        QVERIFY(caption(person).contains(u"You are replacing “Stripe”"_s));
    }

    void theHandOverLeadsStraightToTheList()
    {
        WizardDriver person;
        saveGood(person);
        person.press(u"showList"_s);
        QCOMPARE(person.title(), u"Your saved keys"_s);
    }

    void theHandOverLeadsToNoListWhereThereIsNone()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.press(u"skipSaving"_s);
        QVERIFY(!person.sees(u"showList"_s));
    }

    void aKeyThatAnotherWindowRemovedIsToldAndItsNeighbourIsChosen()
    {
        WizardDriver person;
        for (const QString &name : { u"One"_s, u"Three"_s, u"Two"_s }) {
            SavedKey saved;
            saved.id = name;
            saved.name = name;
            QVERIFY(person.savedKeys().put(saved));
        }
        person.restart();
        auto *rows = static_cast<QAbstractItemView *>(person.find(u"savedKeys"_s));
        rows->setCurrentIndex(rows->model()->index(1, 0));
        QVERIFY(SavedKeys(person.keysFolder()).remove(u"Three"_s));
        person.press(u"useSaved"_s);
        QCOMPARE(person.setup().stage(), Stage::SavedKeys);
        QVERIFY(person.visibleText().contains(u"“Three” is no longer saved on this computer."_s));
        QCOMPARE(rows->currentIndex().data().toString(), u"Two"_s);
    }

    void aKeychainWithoutANameOfItsOwnIsOnThisComputerOnce()
    {
        WizardDriver person;
        saveGood(person);
        person.vault().name = Vault::Backend::SecretService;
        person.restart();
        QCOMPARE(person.lead().count(u"computer"_s), 1);
    }

    void aLostListComesBackFromTheKeychain()
    {
        WizardDriver person;
        saveGood(person);
        QVERIFY(QDir(person.keysFolder()).removeRecursively());
        person.vault().isLocked = true;
        person.restart();
        QCOMPARE(person.setup().stage(), Stage::ChooseKind);
        QTRY_VERIFY(person.sees(u"lookInKeychain"_s));
        QVERIFY(person.vault().isLocked); // nobody was asked for a password
        person.press(u"lookInKeychain"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::SavedKeys);
        QVERIFY(person.visibleText().contains(u"1 key came back from the keychain."_s));
        const auto *rows = static_cast<QAbstractItemView *>(person.find(u"savedKeys"_s))->model();
        const QString row = rows->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(u"Not checked yet."_s), qPrintable(row));
        QVERIFY2(row.contains(u"found in the keychain"_s), qPrintable(row));
        person.press(u"primary"_s);
        person.press(u"back"_s);
        QVERIFY(!person.visibleText().contains(u"came back"_s)); // which is no news by now
        person.press(u"useSaved"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        person.press(u"copyKey"_s);
        QCOMPARE(person.clipboard().text(), person.sample(SampleKey::Id::Good));
    }

    void aKeychainThatStaysLockedGivesNoListBack()
    {
        WizardDriver person;
        saveGood(person);
        QVERIFY(QDir(person.keysFolder()).removeRecursively());
        person.vault().isLocked = true;
        person.vault().refusal = Problem::KeychainDeclined;
        person.restart();
        QTRY_VERIFY(person.sees(u"lookInKeychain"_s));
        person.press(u"lookInKeychain"_s);
        QTRY_VERIFY(person.visibleText().contains(u"Not every key came back."_s));
        QCOMPARE(person.setup().stage(), Stage::ChooseKind);
        QTRY_VERIFY(person.sees(u"lookInKeychain"_s)); // to try once more
    }

    void aReplacedKeyThatTheKeychainKeepsIsTold()
    {
        WizardDriver person;
        saveLackingTwo(person);
        person.restart();
        person.vault().refusalToForget = Problem::KeychainLocked;
        person.press(u"replaceSaved"_s);
        person.press(u"haveKey"_s);
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.press(u"primary"_s);
        QTRY_VERIFY(person.sees(u"replacedKept"_s));
        QVERIFY(person.visibleText().contains(u"is still on this computer"_s));
    }

    void aCopiedKeyIsNotLostWithoutAQuestion()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.press(u"skipSaving"_s);
        person.press(u"copyKey"_s);
        person.press(u"emptyNow"_s);
        person.wizard().close();
        QVERIFY(person.sees(u"closeQuestion"_s));
        QVERIFY(person.wizard().isVisible());
    }

    void anotherKeyAfterAnUnsavedOneAsksFirst()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.press(u"skipSaving"_s);
        person.press(u"anotherKey"_s);
        QVERIFY(person.sees(u"turnQuestion"_s));
        QCOMPARE(person.setup().stage(), Stage::HandOver);
        person.press(u"goAhead"_s);
        QCOMPARE(person.setup().stage(), Stage::ChooseKind);
    }

    void offlineThenOnline()
    {
        WizardDriver person;
        person.network().stripe().answerInstead({}, unreachable());
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        QCOMPARE(person.title(), u"The key could not be checked"_s);
        QVERIFY(person.lead().contains(u"The key is not the cause"_s));
        person.network().stripe().answerNormally();
        person.press(u"primary"_s);
        QTRY_COMPARE(person.title(), u"The key is ready for Combidesk"_s);
    }

    void whatNobodyKnowsCanBeCopiedForStripesSupport()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.network().stripe().answerInstead(
                u"/v1/charges"_s,
                SimulatedStripe::refusal(418, "new_in_2031", u"Something new."_s));
        person.check(person.sample(SampleKey::Id::Good));
        QVERIFY(person.lead().contains(u"this program does not know"_s));
        person.press(u"copyDetails"_s);
        const QString copied = person.clipboard().text();
        QVERIFY2(copied.startsWith(u"Charges: Status 418, code new_in_2031, request req_"_s),
                 qPrintable(copied));

        person.network().stripe().answerNormally();
        person.press(u"primary"_s);
        QTRY_VERIFY(!person.sees(u"copyDetails"_s));
    }

    void aProxysPasswordDoesNotStayInItsField()
    {
        WizardDriver person;
        SimulatedStripe::Response asksForLogin;
        asksForLogin.status = 407;
        person.network().stripe().answerInstead({}, asksForLogin);
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        QCOMPARE(person.setup().stage(), Stage::CouldNotAsk);
        const auto typeLogin = [&] {
            person.find(u"proxyUser"_s)->setFocus();
            person.type(u"clerk"_s);
            person.find(u"proxyPassword"_s)->setFocus();
            person.type(u"open sesame"_s);
        };
        auto *password = static_cast<QLineEdit *>(person.find(u"proxyPassword"_s));
        typeLogin();
        QCOMPARE(password->text().size(), 11);
        person.hit(Qt::Key_Return);
        QVERIFY(password->text().isEmpty());
        QTRY_COMPARE(person.setup().stage(), Stage::CouldNotAsk);
        typeLogin();
        QVERIFY(!password->text().isEmpty());
        person.press(u"back"_s);
        QVERIFY(password->text().isEmpty());
    }

    void anExpiredKeyLeadsBackToTheField()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Expired));
        QCOMPARE(person.title(), u"This key cannot be used"_s);
        QVERIFY(!person.sees(u"continueAnyway"_s));
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::EnterKey);
    }

    void theKeychainRefusesAndThenWorks()
    {
        WizardDriver person;
        person.vault().refusal = Problem::KeychainLocked;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.press(u"primary"_s);
        QTRY_VERIFY(person.visibleText().contains(u"The key is not saved."_s));
        person.vault().refusal.reset();
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
    }

    void backAndAnotherKey()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::TwoMissing));
        person.press(u"back"_s);
        QCOMPARE(person.setup().stage(), Stage::EnterKey);
        QVERIFY(!static_cast<QLineEdit *>(person.find(u"keyField"_s))->text().isEmpty());
        person.check(person.sample(SampleKey::Id::Good));
        QCOMPARE(person.setup().stage(), Stage::Ready);
        QVERIFY(person.setup().key()->secret.reveal()
                == person.sample(SampleKey::Id::Good).toLatin1());
    }

    void theStandardKeyTakesAShorterRoad()
    {
        WizardDriver person;
        person.press(u"standardKey"_s);
        person.walkToEnterKey();
        QVERIFY(person.visibleText().contains(u"Step 4 of 4"_s));
        person.check(person.sample(SampleKey::Id::Standard));
        QCOMPARE(person.setup().stage(), Stage::Ready);
        QVERIFY(person.visibleText().contains(u"can do everything"_s));
        // Rows that could be set to "None" exist for restricted keys alone.
        QVERIFY(!person.visibleText().contains(u"“None”"_s));
        QVERIFY(!person.sees(u"openKey"_s));
    }

    void aKeyMadeFromATemplateIsNamedAsSuch()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::ReadsTooMuch));
        QCOMPARE(person.setup().stage(), Stage::Ready);
        QCOMPARE(person.title(), u"The key works, but can read more than needed"_s);
        QVERIFY(person.visibleText().contains(u"made from a template"_s));
        QVERIFY(person.sees(u"openKey"_s));
    }

    void aSecondStartShowsTheSavedKey()
    {
        WizardDriver person;
        saveGood(person);
        person.restart();
        QCOMPARE(person.title(), u"Your saved keys"_s);
        person.press(u"useSaved"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        person.press(u"back"_s);
        QCOMPARE(person.title(), u"Your saved keys"_s);
    }

    void removingASavedKeyAsksFirst()
    {
        WizardDriver person;
        saveGood(person);
        person.restart();
        person.press(u"removeSaved"_s);
        QCOMPARE(person.savedKeys().all().size(), 1);
        QVERIFY(person.sees(u"removeQuestion"_s));
        person.press(u"goAhead"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::ChooseKind);
        QVERIFY(person.savedKeys().all().isEmpty());
    }

    void theQuestionSaysWhatRemovingLeavesBehind()
    {
        WizardDriver person;
        saveGood(person);
        person.vault().name = Vault::Backend::KeePassXc;
        person.restart();
        person.press(u"removeSaved"_s);
        QVERIFY(person.sees(u"removeQuestion"_s));
        const auto *question = person.find(u"removeQuestion"_s);
        QStringList texts;
        for (const QLabel *label : question->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.join(u' ').contains(u"recycle bin"_s));
        QVERIFY(texts.join(u' ').contains(u"also delete it in Stripe"_s));
    }

    void aSavedKeyDoesNotSilentlyTakeThePlaceOfOneThatIsNot_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("to be used") << u"useSaved"_s;
        QTest::newRow("to be checked") << u"checkSaved"_s;
        QTest::newRow("to be replaced") << u"replaceSaved"_s;
    }

    void aSavedKeyDoesNotSilentlyTakeThePlaceOfOneThatIsNot()
    {
        QFETCH(QString, button);
        WizardDriver person;
        saveGood(person);
        person.restart();
        person.press(u"primary"_s);
        person.walkToEnterKey();
        person.paste(person.sample(SampleKey::Id::TwoMissing));
        while (person.setup().stage() != Stage::SavedKeys)
            person.press(u"back"_s);

        person.press(button);
        QTest::mouseClick(person.find(u"turnQuestion"_s)->findChild<QWidget *>(u"leaveIt"_s),
                          Qt::LeftButton);
        QCOMPARE(person.setup().stage(), Stage::SavedKeys);
        QVERIFY(person.setup().wouldLoseKey());
        person.press(button);
        QTest::mouseClick(person.find(u"turnQuestion"_s)->findChild<QWidget *>(u"goAhead"_s),
                          Qt::LeftButton);
        QVERIFY(person.setup().stage() != Stage::SavedKeys);
        QVERIFY(!person.setup().wouldLoseKey());
    }

    void aNameIsShownAsItWasTyped()
    {
        const QString name = u"<b>Ann</b> <img src='x'> &amp; Co && %1"_s;
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.setup().save(name);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QVERIFY(shownOn(person.find(u"lead"_s)).contains(name));
        person.restart();
        person.press(u"removeSaved"_s);
        const auto texts = person.find(u"removeQuestion"_s)->findChildren<QLabel *>();
        QVERIFY(std::any_of(texts.begin(), texts.end(),
                            [&](QLabel *label) { return shownOn(label).contains(name); }));
    }

    void cancelOnEveryPageLeavesNothingBehind_data()
    {
        QTest::addColumn<int>("presses");
        for (int presses = 0; presses <= 6; ++presses)
            QTest::addRow("after %d pages", presses) << presses;
    }

    void cancelOnEveryPageLeavesNothingBehind()
    {
        QFETCH(int, presses);
        WizardDriver person;
        for (int i = 0; i < presses; ++i)
            person.press(u"primary"_s);
        QSignalSpy closed(&person.wizard(), &SetupWizard::closed);
        person.press(u"cancel"_s);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!person.wizard().isVisible());
        QVERIFY(person.savedKeys().all().isEmpty());
    }

    void cancelAsksOnlyWhenAKeyWouldBeLost_data()
    {
        QTest::addColumn<int>("presses"); // of the accented button, after the check
        QTest::newRow("with the verdict on screen") << 0;
        QTest::newRow("on the page for saving") << 1;
    }

    void cancelAsksOnlyWhenAKeyWouldBeLost()
    {
        QFETCH(int, presses);
        WizardDriver person;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        for (int i = 0; i < presses; ++i)
            person.press(u"primary"_s);
        QSignalSpy closed(&person.wizard(), &SetupWizard::closed);
        person.press(u"cancel"_s);
        QCOMPARE(closed.count(), 0);
        QTest::keyClick(person.find(u"closeQuestion"_s), Qt::Key_Escape);
        QVERIFY(person.wizard().isVisible());

        person.hit(Qt::Key_Escape);
        QTest::keyClick(person.find(u"closeQuestion"_s), Qt::Key_Return);
        QVERIFY(person.wizard().isVisible());

        person.hit(Qt::Key_Escape);
        QVERIFY(person.sees(u"closeQuestion"_s));
        person.press(u"goAhead"_s);
        QCOMPARE(closed.count(), 1);
        QVERIFY(person.savedKeys().all().isEmpty());
    }

    void closingDuringTheCheckIsSafe()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.paste(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::Checking);
        person.press(u"back"_s);
        QCOMPARE(person.setup().stage(), Stage::EnterKey);
        person.press(u"primary"_s);
        person.wizard().setAttribute(Qt::WA_DeleteOnClose, false);
        person.wizard().close();
        person.press(u"goAhead"_s);
        QVERIFY(!person.wizard().isVisible());
    }

    void closingWhileTheKeychainIsSilentIsSafe()
    {
        WizardDriver person;
        person.vault().holdsBack = true;
        person.walkToEnterKey();
        person.check(person.sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::Saving);
        person.wizard().close();
        person.press(u"goAhead"_s);
        person.vault().release();
        QCoreApplication::processEvents();
        QVERIFY(person.savedKeys().all().isEmpty());
    }

    void theLanguageChangesWithoutLosingAnything()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.paste(person.sample(SampleKey::Id::Good));
        for (const QString &code : Languages::codes()) {
            person.languages().use(code);
            QCoreApplication::sendPostedEvents();
            QVERIFY(person.setup().key());
            QVERIFY(!static_cast<QLineEdit *>(person.find(u"keyField"_s))->text().isEmpty());
        }
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
    }
};

QTEST_MAIN(TestStories)
#include "tst_stories.moc"
