// SPDX-License-Identifier: MIT

#include "app/practice/practicekeys.h"
#include "app/practice/practicestripe.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/memorymarker.h"
#include "tests/support/scriptedvault.h"
#include "tests/support/stagename.h"
#include "tests/support/walkedkeys.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString sample(SampleKey::Id id)
{
    for (const SampleKey &key : sampleKeys()) {
        if (key.id == id)
            return QString::fromLatin1(key.key);
    }
    return {};
}

// A whole setup on a simulated Stripe, a scripted keychain and a list in a folder of its own.
struct Desk
{
    QTemporaryDir folder;
    PracticeStripe network;
    StripeApi api { network };
    ScriptedVault vault;
    SavedKeys savedKeys { folder.filePath(u"keys"_s) };
    SavedKeysOverview overview { { api, vault, savedKeys } };
    KeySetup setup;

    explicit Desk(std::chrono::milliseconds keychainPatience = KeychainPatience::usual,
                  std::chrono::milliseconds networkDelay = 0ms)
        : network(networkDelay, networkDelay)
        , setup({ api, vault, savedKeys }, keychainPatience)
    {
        WalkedKeys::addTo(network.stripe());
        setup.start();
    }

    void walkToEnterKey()
    {
        while (setup.stage() != Stage::EnterKey)
            setup.next();
    }

    void enter(SampleKey::Id id) { setup.enter(Secret::copyOf(sample(id))); }

    void walkToOutcome(SampleKey::Id id)
    {
        walkToEnterKey();
        enter(id);
        setup.check();
        QTRY_VERIFY(setup.report());
    }

    void save(const QString &name, SampleKey::Id id = SampleKey::Id::Good)
    {
        walkToOutcome(id);
        setup.next();
        setup.save(name);
        QTRY_COMPARE(setup.stage(), Stage::HandOver);
    }

    // Up to the name for a key of a second account, which is to replace a saved one of the first.
    // Returns the id of the saved one.
    QString replaceByOtherAccounts(bool isOldAccountKnown)
    {
        save(u"Stripe"_s);
        SavedKey old = savedKeys.all().first();
        if (!isOldAccountKnown)
            old.account.clear();
        [&] { QVERIFY(savedKeys.put(old)); }();
        setup.start();
        setup.replaceSaved(old.id);
        walkToEnterKey();
        setup.enter(Secret::copyOf(QString::fromLatin1(WalkedKeys::ofAccount(2))));
        setup.check();
        [&] { QTRY_COMPARE(setup.stage(), Stage::Ready); }();
        setup.next();
        return old.id;
    }

    // On the shortest way; a key is in hand from EnterKey on.
    void walkTo(Stage stage);

    QByteArray key() const
    {
        return setup.key() ? setup.key()->secret.reveal().toByteArray() : QByteArray();
    }

    bool isWaiting() const
    {
        const Stage stage = setup.stage();
        return stage == Stage::Fetching || stage == Stage::Recognising || stage == Stage::Checking
                || stage == Stage::Saving;
    }

    // All that an event may change.
    QString state() const;
};

void Desk::walkTo(Stage stage)
{
    using enum Stage;
    const auto saveAndStartAgain = [this] {
        save(u"Webshop"_s);
        setup.start();
    };
    switch (stage) {
    case Stage::SavedKeys:
        saveAndStartAgain();
        break;
    case Fetching:
        saveAndStartAgain();
        vault.holdsBack = true;
        setup.useSaved(savedKeys.all().first().id);
        break;
    case NotFetched:
        saveAndStartAgain();
        vault.refusal = Problem::KeychainLocked;
        setup.useSaved(savedKeys.all().first().id);
        QTRY_COMPARE(setup.stage(), NotFetched);
        break;
    case RotateKey:
        saveAndStartAgain();
        setup.rotation().rotate(savedKeys.all().first().id);
        break;
    case ChooseKind:
    case LogIn:
    case OpenApiKeys:
    case CreateKey:
    case ChooseUse:
    case SetPermissions:
    case RevealKey:
        if (stage == RevealKey)
            setup.choosePath(KeyPath::Standard);
        while (setup.stage() != stage && setup.stage() != EnterKey)
            setup.next();
        break;
    case Recognising:
        save(u"Webshop"_s);
        setup.setUpAnother();
        walkToEnterKey();
        enter(SampleKey::Id::Good);
        vault.holdsBack = true;
        setup.check();
        break;
    case EnterKey:
    case Checking:
        walkToEnterKey();
        enter(SampleKey::Id::Good);
        if (stage == Checking)
            setup.check();
        break;
    case Ready:
        walkToOutcome(SampleKey::Id::Good);
        break;
    case Missing:
        walkToOutcome(SampleKey::Id::TwoMissing);
        break;
    case Unusable:
        walkToOutcome(SampleKey::Id::Expired);
        break;
    case CouldNotAsk: {
        SimulatedStripe::Response notice;
        notice.body = "<html>Welcome to the hotel</html>";
        network.stripe().answerInstead({}, notice);
        walkToOutcome(SampleKey::Id::Good);
        break;
    }
    case NameKey:
    case Saving:
    case NotSaved:
        walkToOutcome(SampleKey::Id::Good);
        setup.next();
        vault.holdsBack = stage == Saving;
        if (stage == NotSaved)
            vault.refusal = Problem::KeychainLocked;
        if (stage != NameKey)
            setup.save(u"Webshop"_s);
        QTRY_COMPARE(setup.stage(), stage);
        break;
    case HandOver:
        walkToOutcome(SampleKey::Id::Good);
        setup.next();
        setup.skipSaving();
        break;
    }
}

QString Desk::state() const
{
    const KeyInHand &inHand = setup.inHand();
    QStringList parts { stageName(setup.stage()),
                        u"path %1"_s.arg(int(setup.path())),
                        u"made %1"_s.arg(setup.isKeyMade()),
                        QString::fromLatin1(key()).right(4),
                        u"texts %1"_s.arg(inHand.reading.keys.size()),
                        u"origin %1"_s.arg(int(inHand.origin)),
                        u"doubt %1"_s.arg(int(setup.doubt())),
                        u"findings %1"_s.arg(inHand.findings.size()),
                        u"report %1"_s.arg(inHand.report.has_value()),
                        u"saved %1"_s.arg(inHand.saved ? inHand.saved->id : QString()),
                        u"replaces %1"_s.arg(inHand.replaces ? inHand.replaces->id : QString()),
                        u"rotates %1"_s.arg(inHand.rotates),
                        u"name %1"_s.arg(inHand.name),
                        u"copied %1"_s.arg(inHand.copied),
                        u"looked for %1"_s.arg(inHand.isLookedFor),
                        u"keychain %1"_s.arg(vault.isBusy()) };
    for (const SavedKey &saved : savedKeys.all())
        parts << saved.id;
    return parts.join(u", "_s);
}

using Acts = std::map<StageTable::Event, void (*)(Desk &)>;

const Acts &eventsOfPerson()
{
    using enum StageTable::Event;
    static const auto id = [](const Desk &desk) {
        return desk.savedKeys.isEmpty() ? u"none"_s : desk.savedKeys.all().first().id;
    };
    static const Acts acts {
        { ChoosePath, [](Desk &d) { d.setup.choosePath(KeyPath::Standard); } },
        { Next, [](Desk &d) { d.setup.next(); } },
        { HaveKey, [](Desk &d) { d.setup.haveKey(); } },
        { MakeKey, [](Desk &d) { d.setup.returnToMakeKey(); } },
        { Back, [](Desk &d) { d.setup.back(); } },
        { ShowList, [](Desk &d) { d.setup.showList(); } },
        { SetUpAnother, [](Desk &d) { d.setup.setUpAnother(); } },
        { UseSaved, [](Desk &d) { d.setup.useSaved(id(d)); } },
        { CheckSaved, [](Desk &d) { d.setup.checkSaved(id(d)); } },
        { Replace, [](Desk &d) { d.setup.replaceSaved(id(d)); } },
        { Rotate, [](Desk &d) { d.setup.rotation().rotate(id(d)); } },
        { Rotated, [](Desk &d) { d.setup.rotation().confirm(7); } },
        { CallOff, [](Desk &d) { d.setup.rotation().callOff(); } },
        { Enter,
          [](Desk &d) {
              d.enter(SampleKey::Id::Standard);
              d.setup.chooseKey(0);
              d.setup.confirmDoubt();
          } },
        { Check, [](Desk &d) { d.setup.check(); } },
        { ContinueAnyway, [](Desk &d) { d.setup.continueAnyway(); } },
        { Save, [](Desk &d) { d.setup.save(u"x"_s); } },
        { SkipSaving, [](Desk &d) { d.setup.skipSaving(); } },
        { Copy, [](Desk &d) { d.setup.noteCopied(); } },
        { HandedOver, [](Desk &d) { d.setup.rotation().noteHandedOver(); } },
    };
    return acts;
}

// On some way that leads to this stage.
bool hasMeaning(Stage stage, StageTable::Event event)
{
    for (int facts = 0; facts < 128; ++facts) {
        const StageTable::Route route { .path = facts & 1 ? KeyPath::Standard : KeyPath::Restricted,
                                        .keyIsMade = bool(facts & 2),
                                        .anySaved = bool(facts & 4),
                                        .fetched = bool(facts & 8),
                                        .saved = bool(facts & 16),
                                        .rotates = bool(facts & 64),
                                        .toHandOver = bool(facts & 32) };
        if (StageTable::next(stage, event, route))
            return true;
    }
    return false;
}

} // namespace

class TestKeySetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allIsWell()
    {
        Desk desk;
        QCOMPARE(desk.setup.stage(), Stage::ChooseKind);
        desk.save(u"Webshop"_s);
        QCOMPARE(desk.setup.report()->verdict, Verdict::Ready);
        QCOMPARE(desk.setup.inHand().findings.size(), 11);
        const SavedKey saved = desk.savedKeys.all().value(0);
        QCOMPARE(saved.name, u"Webshop"_s);
        QCOMPARE(saved.verdict, Verdict::Ready);
        QVERIFY(!desk.setup.wouldLoseKey());
    }

    void nothingIsLeftOfATextThatIsNoKey()
    {
        const MemoryMarker marker(1);
        if (marker.copiesAsText() < 0)
            QSKIP("memory cannot be searched here");
        Desk desk;
        desk.walkToEnterKey();
        QByteArray bytes = marker.bytes();
        desk.setup.enter(Secret::takenFrom(bytes));
        QCOMPARE(desk.setup.inHand().reading.problem, Problem::NotAKey);
        QCOMPARE(marker.piecesAsText(), 0);
        QCOMPARE(marker.piecesAsBytes(), 0);
    }

    void aByteOrderMarkInFrontIsToldAsCleanedAway()
    {
        Desk desk;
        desk.walkToEnterKey();
        desk.setup.enter(Secret::copyOf(QString(u"\ufeff"_s + sample(SampleKey::Id::Good))));
        QVERIFY(desk.setup.key());
        QVERIFY(desk.setup.inHand().reading.cleaned.testFlag(
                KeyFormat::Cleaned::InvisibleCharacters));
    }

    void aMissingPermissionIsMendedAndCheckedAgain()
    {
        Desk desk;
        desk.walkToOutcome(SampleKey::Id::TwoMissing);
        QCOMPARE(desk.setup.stage(), Stage::Missing);
        QCOMPARE(desk.setup.report()->count(Access::Missing), 2);
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::Checking);
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
    }

    void aKeyWithMissingPermissionsCanBeKeptAllTheSame()
    {
        Desk desk;
        desk.walkToOutcome(SampleKey::Id::TwoMissing);
        desk.setup.continueAnyway();
        QCOMPARE(desk.setup.stage(), Stage::NameKey);
    }

    void anExpiredKeyIsUnusableAndNoLoss()
    {
        Desk desk;
        desk.walkToOutcome(SampleKey::Id::Expired);
        QCOMPARE(desk.setup.stage(), Stage::Unusable);
        QCOMPARE(desk.setup.report()->problem, Problem::Expired);
        QVERIFY(!desk.setup.wouldLoseKey());
        desk.setup.continueAnyway();
        QCOMPARE(desk.setup.stage(), Stage::Unusable);
    }

    void troubleAtStripeIsNoRefusal()
    {
        Desk desk;
        SimulatedStripe::Response notice;
        notice.body = "<html>Welcome to the hotel</html>";
        desk.network.stripe().answerInstead({}, notice);
        desk.walkToOutcome(SampleKey::Id::Good);
        QCOMPARE(desk.setup.stage(), Stage::CouldNotAsk);
        QVERIFY(desk.setup.wouldLoseKey());
        desk.network.stripe().answerNormally();
        desk.setup.check();
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
    }

    void backDuringTheCheckEndsIt()
    {
        Desk desk;
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        QSignalSpy found(&desk.setup, &KeySetup::found);
        desk.setup.check();
        desk.setup.back();
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
        QVERIFY(desk.setup.key());
        QCoreApplication::processEvents();
        QCOMPARE(found.count(), 0);
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
    }

    void nothingIsSentWithoutAKey()
    {
        Desk desk;
        desk.walkToEnterKey();
        desk.setup.enter(Secret::copyOf(u"a password"));
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
    }

    void aTestKeyIsCheckedOnlyAfterAskingTwice()
    {
        Desk desk;
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::TestMode);
        QCOMPARE(desk.setup.doubt(), KeyDoubt::TestKey);
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
        desk.setup.confirmDoubt();
        QCOMPARE(desk.setup.doubt(), KeyDoubt::None);
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::Checking);
    }

    void aStandardKeyOnTheRestrictedPathChangesThePathWhenWanted()
    {
        Desk desk;
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Standard);
        QCOMPARE(desk.setup.doubt(), KeyDoubt::StandardInsteadOfRestricted);
        desk.setup.confirmDoubt();
        QCOMPARE(desk.setup.path(), KeyPath::Standard);
        QCOMPARE(desk.setup.doubt(), KeyDoubt::None);
    }

    void aRestrictedKeyOnTheStandardPathIsTakenAsItIs()
    {
        Desk desk;
        desk.setup.choosePath(KeyPath::Standard);
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        QCOMPARE(desk.setup.path(), KeyPath::Restricted);
        QCOMPARE(desk.setup.doubt(), KeyDoubt::None);
    }

    void theKeychainRefusesAndThenWorks()
    {
        Desk desk;
        desk.vault.refusal = Problem::KeychainLocked;
        desk.walkToOutcome(SampleKey::Id::Good);
        desk.setup.next();
        desk.setup.save(u"Webshop"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::NotSaved);
        QCOMPARE(desk.setup.keychainProblem(), Problem::KeychainLocked);
        QVERIFY(desk.savedKeys.all().isEmpty());
        QVERIFY(desk.setup.wouldLoseKey());
        QCOMPARE(desk.setup.suggestedName(), u"Webshop"_s);

        desk.vault.refusal.reset();
        desk.setup.save(u"Webshop"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QCOMPARE(desk.savedKeys.all().size(), 1);
        QVERIFY(!desk.setup.keychainProblem());
    }

    void leavingWhileTheKeychainIsSilentLeavesNothingBehind_data()
    {
        QTest::addColumn<bool>("closing");
        QTest::newRow("back") << false;
        QTest::newRow("closing the window") << true;
    }

    void leavingWhileTheKeychainIsSilentLeavesNothingBehind()
    {
        QFETCH(bool, closing);
        Desk desk;
        desk.vault.holdsBack = true;
        desk.walkToOutcome(SampleKey::Id::Good);
        desk.setup.next();
        desk.setup.save(u"Webshop"_s);
        QCOMPARE(desk.setup.stage(), Stage::Saving);
        const QString id = desk.vault.latest;
        if (closing)
            desk.setup.stop();
        else
            desk.setup.back();

        desk.vault.release();
        QTRY_VERIFY(desk.setup.findChildren<QObject *>(Qt::FindDirectChildrenOnly).isEmpty());
        QVERIFY(desk.savedKeys.all().isEmpty());
        std::optional<Problem> answer;
        desk.vault.load(id, this,
                        [&](Secret, std::optional<Problem> problem) { answer = problem; });
        QTRY_COMPARE(answer, Problem::KeychainEntryNotFound);
    }

    void aSilentKeychainIsExplained()
    {
        Desk desk(1ms);
        desk.vault.holdsBack = true;
        desk.walkToOutcome(SampleKey::Id::Good);
        desk.setup.next();
        QSignalSpy asks(&desk.setup, &KeySetup::keychainAsked);
        desk.setup.save(u"Webshop"_s);
        QVERIFY(asks.wait());
        QVERIFY(desk.setup.keychainIsAsking());
        desk.vault.release();
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QVERIFY(!desk.setup.keychainIsAsking());
    }

    void continuingWithoutSavingStillWarnsBeforeTheKeyIsLost()
    {
        Desk desk;
        desk.walkToOutcome(SampleKey::Id::Good);
        desk.setup.next();
        desk.setup.skipSaving();
        QCOMPARE(desk.setup.stage(), Stage::HandOver);
        QVERIFY(desk.setup.wouldLoseKey());
        // On the clipboard it stays for a minute only.
        desk.setup.noteCopied();
        QVERIFY(desk.setup.wouldLoseKey());
    }

    void aSecondStartKnowsTheKeyAndFetchesItToBeUsed()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        QCOMPARE(desk.setup.stage(), Stage::SavedKeys);
        QVERIFY(!desk.setup.key());
        desk.setup.useSaved(desk.savedKeys.all().first().id);
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QCOMPARE(desk.setup.key()->secret.reveal(), sample(SampleKey::Id::Good).toLatin1());
        desk.setup.back();
        QCOMPARE(desk.setup.stage(), Stage::SavedKeys);
        QVERIFY(!desk.setup.key());
    }

    void aSavedKeyIsCheckedAgainAndItsResultRemembered()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        SavedKey saved = desk.savedKeys.all().first();
        saved.verdict = Verdict::Undecided;
        desk.savedKeys.put(saved);
        desk.setup.checkSaved(saved.id);
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        QCOMPARE(desk.savedKeys.all().first().verdict, Verdict::Ready);
    }

    void aKeyThatWasRemovedWhileItWasFetchedIsNotSavedAnyMore()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        const QString id = desk.savedKeys.all().first().id;
        desk.setup.checkSaved(id);
        desk.savedKeys.remove(id);
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        QVERIFY(!desk.setup.inHand().isSaved());
        QVERIFY(desk.savedKeys.isEmpty());
    }

    void aKeyThatWasRemovedIsNotReplacedAnyMore()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        const QString id = desk.savedKeys.all().first().id;
        desk.setup.replaceSaved(id);
        QVERIFY(desk.setup.inHand().replaces);
        desk.savedKeys.remove(id);
        QVERIFY(!desk.setup.inHand().replaces);
    }

    void aKeyThatTheKeychainDoesNotGiveOutIsExplained()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        desk.vault.refusal = Problem::KeychainLocked;
        desk.setup.checkSaved(desk.savedKeys.all().first().id);
        QTRY_COMPARE(desk.setup.stage(), Stage::NotFetched);
        QCOMPARE(desk.setup.keychainProblem(), Problem::KeychainLocked);
        QCOMPARE(desk.savedKeys.all().size(), 1);
    }

    void allSavedKeysAreCheckedInPlace()
    {
        Desk desk;
        desk.save(u"One"_s);
        desk.setup.setUpAnother();
        desk.save(u"Two"_s, SampleKey::Id::ReadsTooMuch);
        desk.setup.start();
        for (SavedKey saved : desk.savedKeys.all()) {
            saved.verdict = Verdict::Undecided;
            QVERIFY(desk.savedKeys.put(saved));
        }
        QSignalSpy done(&desk.overview, &SavedKeysOverview::allChecked);
        desk.overview.checkAll();
        QVERIFY(done.wait());
        for (const SavedKey &saved : desk.savedKeys.all())
            QCOMPARE(saved.verdict, Verdict::Ready);
        QCOMPARE(desk.setup.stage(), Stage::SavedKeys);
    }

    void aKeyThatIsRemovedDuringItsCheckStaysRemoved()
    {
        Desk desk(KeychainPatience::usual, 50ms); // the keychain is faster
        desk.save(u"Webshop"_s);
        desk.setup.start();
        const QString id = desk.savedKeys.all().first().id;
        QSignalSpy done(&desk.overview, &SavedKeysOverview::allChecked);
        desk.overview.checkAll();
        bool isFetched = false;
        desk.vault.load(id, this, [&](Secret, std::optional<Problem>) { isFetched = true; });
        QTRY_VERIFY(isFetched);
        desk.overview.remove(id);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(desk.savedKeys.all().isEmpty());
    }

    void aKeyThatAnotherCopyRemovedDuringItsCheckStaysRemoved()
    {
        Desk desk(KeychainPatience::usual, 50ms);
        desk.save(u"Webshop"_s);
        desk.setup.start();
        const QString id = desk.savedKeys.all().first().id;
        desk.setup.checkSaved(id);
        QTRY_COMPARE(desk.setup.stage(), Stage::Checking);
        QVERIFY(SavedKeys(desk.folder.filePath(u"keys"_s)).remove(id));
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        QVERIFY(desk.savedKeys.all().isEmpty());
    }

    void replacingKeepsTheOldKeyUntilTheNewOneIsSaved()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        const QString old = desk.savedKeys.all().first().id;
        desk.setup.replaceSaved(old);
        QCOMPARE(desk.setup.stage(), Stage::ChooseKind);
        QCOMPARE(desk.setup.suggestedName(), u"Webshop"_s);
        QCOMPARE(desk.savedKeys.all().size(), 1);
        desk.save(u"Webshop"_s, SampleKey::Id::ReadsTooMuch);
        QTRY_COMPARE(desk.savedKeys.all().size(), 1);
        QVERIFY(desk.savedKeys.all().first().id != old);
        std::optional<Problem> answer;
        desk.vault.load(old, this,
                        [&](Secret, std::optional<Problem> problem) { answer = problem; });
        QTRY_COMPARE(answer, Problem::KeychainEntryNotFound);
    }

    // Otherwise it would lie in the keychain where nobody sees it any more.
    void aReplacedKeyThatTheKeychainDoesNotForgetStaysInTheList()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        const QString old = desk.savedKeys.all().first().id;
        desk.setup.replaceSaved(old);
        desk.vault.refusalToForget = Problem::KeychainLocked;
        QSignalSpy kept(&desk.setup, &KeySetup::replacedKeyKept);
        desk.save(u"Webshop"_s, SampleKey::Id::ReadsTooMuch);
        QTRY_COMPARE(kept.count(), 1);
        QCOMPARE(desk.setup.inHand().replacedKept, Problem::KeychainLocked);
        QCOMPARE(desk.setup.inHand().replaces->id, old);
        QCOMPARE(desk.savedKeys.all().size(), 2);
        QVERIFY(desk.savedKeys.find(old));
    }

    void anUnsavedKeyAfterASavedOneWasUsedIsNotForgottenByGoingBack()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        desk.setup.useSaved(desk.savedKeys.all().first().id);
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        desk.setup.setUpAnother();
        desk.walkToOutcome(SampleKey::Id::ReadsTooMuch);
        desk.setup.next();
        desk.setup.skipSaving();
        desk.setup.noteCopied();
        desk.setup.back();
        QCOMPARE(desk.setup.stage(), Stage::NameKey);
        QVERIFY(desk.setup.wouldLoseKey());
    }

    void anUnsavedKeyIsLeftForAnotherOneOnlyWhenThePersonSaysSo()
    {
        Desk desk;
        desk.walkToOutcome(SampleKey::Id::Good);
        desk.setup.next();
        desk.setup.skipSaving();
        desk.setup.setUpAnother();
        QCOMPARE(desk.setup.stage(), Stage::HandOver);
        QVERIFY(desk.setup.wouldLoseKey());
        desk.setup.setUpAnother(KeySetup::UnsavedKey::Discard);
        QCOMPARE(desk.setup.stage(), Stage::ChooseKind);
        QVERIFY(!desk.setup.key());
    }

    void aKeyThatIsSavedAlreadyIsRecognisedAndUsed()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        const QString id = desk.savedKeys.all().first().id;
        desk.setup.setUpAnother();
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        QVERIFY(!desk.setup.inHand().recognised);
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::Recognising);
        QTRY_COMPARE(desk.setup.stage(), Stage::EnterKey);
        QCOMPARE(desk.setup.inHand().recognised->id, id);
        QVERIFY(!desk.setup.wouldLoseKey());

        desk.setup.check();
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        QCOMPARE(desk.setup.inHand().saved->id, id);
        desk.setup.next();
        QCOMPARE(desk.setup.stage(), Stage::HandOver);
        QCOMPARE(desk.savedKeys.all().size(), 1);
    }

    void aKeyThatIsNotRecognisedIsCheckedAtOnce_data()
    {
        QTest::addColumn<std::optional<Problem>>("refusal");
        QTest::addColumn<bool>("isGone");
        QTest::newRow("it only ends like a saved one") << std::optional<Problem>() << false;
        QTest::newRow("the keychain does not open")
                << std::optional(Problem::KeychainLocked) << false;
        QTest::newRow("the keychain does not answer")
                << std::optional(Problem::KeychainSilent) << false;
        QTest::newRow("the saved one is not in the keychain any more")
                << std::optional<Problem>() << true;
    }

    void aKeyThatIsNotRecognisedIsCheckedAtOnce()
    {
        QFETCH(std::optional<Problem>, refusal);
        QFETCH(bool, isGone);
        Desk desk;
        SavedKey alike;
        alike.id = u"alike"_s;
        alike.key = KeyFormat::read(sample(SampleKey::Id::Good)).identity;
        QVERIFY(desk.savedKeys.put(alike));
        std::optional<bool> isStored;
        QString other = sample(SampleKey::Id::Good).replace(12, 1, u'x');
        if (!isGone)
            desk.vault.store(alike.id, Secret::takenFrom(other), this,
                             [&](std::optional<Problem> problem) { isStored = !problem; });
        QTRY_VERIFY(isGone || isStored.has_value());
        desk.vault.refusal = refusal;
        desk.setup.setUpAnother();
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::Recognising);
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        QVERIFY(!desk.setup.inHand().isSaved());
        QVERIFY(desk.setup.wouldLoseKey());
    }

    // The keychain says only when it is open for the saving that it is the same key.
    void aKeyIsNotSavedTwiceThoughTheKeychainWasClosedAtFirst()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        const QString id = desk.savedKeys.all().first().id;
        desk.setup.setUpAnother();
        desk.vault.refusal = Problem::KeychainLocked;
        desk.walkToOutcome(SampleKey::Id::Good);
        QVERIFY(!desk.setup.inHand().recognised);
        desk.setup.next();
        desk.setup.save(u"Once more"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::NotSaved);
        desk.vault.refusal.reset();
        desk.setup.save(u"Once more"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QCOMPARE(desk.setup.inHand().saved->id, id);
        QCOMPARE(desk.setup.inHand().name, u"Webshop"_s);
        QCOMPARE(desk.savedKeys.all().size(), 1);
        QCOMPARE(desk.savedKeys.find(id)->history.records().size(), 2);
    }

    void whoDoesNotWaitForTheKeychainChecksWithoutIt()
    {
        Desk desk;
        desk.walkTo(Stage::Recognising);
        desk.setup.back();
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::Checking);
    }

    void anotherTextEndsTheComparing()
    {
        Desk desk;
        desk.walkTo(Stage::Recognising);
        desk.enter(SampleKey::Id::TwoMissing);
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
        desk.vault.release();
        QTRY_VERIFY(!desk.vault.isBusy());
        QVERIFY(!desk.setup.inHand().recognised);
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
    }

    void aRecognisedKeyThatAnotherCopyRemovesIsNoLongerSaved()
    {
        Desk desk;
        desk.walkTo(Stage::Recognising);
        desk.vault.release();
        QTRY_VERIFY(desk.setup.inHand().recognised);
        const QString id = desk.setup.inHand().recognised->id;
        QVERIFY(SavedKeys(desk.folder.filePath(u"keys"_s)).remove(id));
        desk.setup.check();
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        QVERIFY(!desk.setup.inHand().isSaved());
        QVERIFY(desk.setup.wouldLoseKey());
    }

    // The key that is to be replaced, entered once more, is no new key; the next one may be.
    void aKeyDoesNotReplaceItself()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        const QString old = desk.savedKeys.all().first().id;
        desk.setup.start();
        desk.setup.replaceSaved(old);
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        desk.setup.check();
        QTRY_VERIFY(desk.setup.inHand().recognised);
        QCOMPARE(desk.setup.inHand().replaces->id, old);
        desk.enter(SampleKey::Id::ReadsTooMuch);
        QCOMPARE(desk.setup.inHand().replaces->id, old);

        desk.enter(SampleKey::Id::Good);
        desk.setup.check();
        QTRY_VERIFY(desk.setup.inHand().recognised);
        desk.setup.check();
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        QCOMPARE(desk.setup.inHand().saved->id, old);
        QVERIFY(!desk.setup.inHand().replaces);
    }

    void aKeyOfAnotherAccountReplacesNothingByItself_data()
    {
        QTest::addColumn<bool>("isKnown"); // the account of the saved key
        QTest::addColumn<ReplacementDoubt>("doubt");
        QTest::newRow("of another account") << true << ReplacementDoubt::OtherAccount;
        QTest::newRow("perhaps of another account") << false << ReplacementDoubt::AccountNotKnown;
    }

    void aTestKeyReplacesNoLiveKeyByItself()
    {
        Desk desk;
        desk.save(u"Stripe"_s);
        const QString old = desk.savedKeys.all().first().id;
        desk.setup.start();
        desk.setup.replaceSaved(old);
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::TestMode);
        desk.setup.confirmDoubt();
        desk.setup.check();
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
        desk.setup.next();
        QCOMPARE(desk.setup.replacementDoubt(), ReplacementDoubt::TestForLive);
        desk.setup.save(u"Stripe"_s);
        QCOMPARE(desk.setup.stage(), Stage::NameKey);
        desk.setup.confirmReplacement();
        desk.setup.save(u"Stripe"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QTRY_VERIFY(!desk.savedKeys.find(old));
    }

    void aKeyOfAnotherAccountReplacesNothingByItself()
    {
        QFETCH(bool, isKnown);
        QFETCH(ReplacementDoubt, doubt);
        Desk desk;
        const QString old = desk.replaceByOtherAccounts(isKnown);
        QCOMPARE(desk.setup.replacementDoubt(), doubt);
        desk.setup.save(u"Webshop"_s);
        QCOMPARE(desk.setup.stage(), Stage::NameKey);
        QVERIFY(desk.vault.holds(old));

        // Asked once: a keychain that refuses at first is no reason to ask again.
        desk.setup.confirmReplacement();
        desk.vault.refusal = Problem::KeychainLocked;
        desk.setup.save(u"Webshop"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::NotSaved);
        desk.vault.refusal.reset();
        desk.setup.save(u"Webshop"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QTRY_VERIFY(!desk.savedKeys.find(old));
        QVERIFY(!desk.vault.holds(old));
    }

    void aKeyOfAnotherAccountIsSavedBesideTheOld()
    {
        Desk desk;
        const QString old = desk.replaceByOtherAccounts(true);
        QCOMPARE(desk.setup.suggestedName(), u"Stripe"_s);
        desk.setup.keepReplaced();
        QCOMPARE(desk.setup.replacementDoubt(), ReplacementDoubt::None);
        QCOMPARE(desk.setup.suggestedName(), u"Stripe acct_1SecondAccount"_s);
        desk.setup.save(desk.setup.suggestedName());
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QCOMPARE(desk.savedKeys.all().size(), 2);
        QVERIFY(desk.vault.holds(old));
    }

    void aYesIsForTheKeyThatWasAskedAbout()
    {
        Desk desk;
        desk.replaceByOtherAccounts(true);
        desk.setup.confirmReplacement();
        QCOMPARE(desk.setup.replacementDoubt(), ReplacementDoubt::None);
        desk.setup.back();
        desk.setup.back();
        desk.setup.enter(Secret::copyOf(QString::fromLatin1(WalkedKeys::ofAccount(3))));
        desk.setup.check();
        QTRY_COMPARE(desk.setup.stage(), Stage::Missing);
        QCOMPARE(desk.setup.replacementDoubt(), ReplacementDoubt::OtherAccount);
    }

    void theAccountOfTheReplacedKeyMayBeLearntInTheMeantime()
    {
        Desk desk;
        const QString old = desk.replaceByOtherAccounts(false);
        QCOMPARE(desk.setup.replacementDoubt(), ReplacementDoubt::AccountNotKnown);
        QSignalSpy done(&desk.overview, &SavedKeysOverview::allChecked);
        desk.overview.checkAll();
        QVERIFY(done.wait());
        QVERIFY(!desk.savedKeys.find(old)->account.isEmpty());
        QCOMPARE(desk.setup.replacementDoubt(), ReplacementDoubt::OtherAccount);
    }

    void anAccountOnceLearntStaysWithTheKey()
    {
        Desk desk;
        desk.walkToOutcome(SampleKey::Id::Good);
        const QString account = desk.setup.inHand().account;
        QVERIFY(!account.isEmpty());
        SimulatedStripe::Response notice;
        notice.body = "<html>Welcome to the hotel</html>";
        desk.network.stripe().answerInstead({}, notice);
        desk.setup.check();
        QTRY_COMPARE(desk.setup.stage(), Stage::CouldNotAsk);
        desk.setup.continueAnyway();
        desk.setup.save(u"Webshop"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
        QCOMPARE(desk.savedKeys.all().first().account, account);
    }

    void aSuggestedNameTellsKeysApart()
    {
        Desk desk;
        const auto saveAs = [&desk](const QString &expected) {
            QCOMPARE(desk.setup.suggestedName(), expected);
            desk.setup.save(expected);
            QTRY_COMPARE(desk.setup.stage(), Stage::HandOver);
            desk.setup.setUpAnother();
            desk.walkToEnterKey();
        };
        desk.walkToOutcome(SampleKey::Id::Good);
        desk.setup.next();
        saveAs(u"Stripe"_s);
        desk.enter(SampleKey::Id::TestMode);
        desk.setup.confirmDoubt();
        desk.setup.check();
        QTRY_VERIFY(desk.setup.report());
        desk.setup.next();
        saveAs(u"Stripe test"_s);
        const QString account = desk.savedKeys.all().first().account;
        desk.enter(SampleKey::Id::ReadsTooMuch);
        desk.setup.check();
        QTRY_VERIFY(desk.setup.report());
        desk.setup.next();
        saveAs(u"Stripe "_s + account);
        desk.enter(SampleKey::Id::TwoMissing);
        desk.setup.check();
        QTRY_VERIFY(desk.setup.report());
        desk.setup.continueAnyway();
        saveAs(u"Stripe %1 Ab12"_s.arg(account));
    }

    void theHandOverLeadsStraightToTheList()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.setUpAnother();
        desk.walkToOutcome(SampleKey::Id::ReadsTooMuch);
        desk.setup.next();
        desk.setup.skipSaving();
        desk.setup.showList();
        QCOMPARE(desk.setup.stage(), Stage::SavedKeys);
        QVERIFY(desk.setup.wouldLoseKey()); // found again where it was
    }

    void whatHasNoMeaningHereCancelsNothing()
    {
        Desk desk(KeychainPatience::usual, 50ms);
        desk.save(u"Webshop"_s);
        desk.setup.start();
        QSignalSpy done(&desk.overview, &SavedKeysOverview::allChecked);
        desk.overview.checkAll();
        const QString id = desk.savedKeys.all().first().id;
        desk.setup.back();
        desk.setup.skipSaving();
        QVERIFY(desk.overview.isCheckingAll());
        QVERIFY(desk.overview.activity(id).isChecking);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(!desk.overview.activity(id).isChecking);

        desk.setup.checkSaved(id);
        QTRY_COMPARE(desk.setup.stage(), Stage::Checking);
        desk.setup.skipSaving();
        QTRY_COMPARE(desk.setup.stage(), Stage::Ready);
    }

    void theSideIsToldWhenADoubtChangesThePath()
    {
        Desk desk;
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Standard);
        QSignalSpy told(&desk.setup, &KeySetup::pathChanged);
        desk.setup.confirmDoubt();
        QCOMPARE(told.count(), 1);
    }

    void whoeverHearsOfTheCheckMayGoBackAtOnce()
    {
        Desk desk;
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        connect(&desk.setup, &KeySetup::stageChanged, &desk.setup, [&desk](Stage stage) {
            if (stage == Stage::Checking)
                desk.setup.back();
        });
        desk.setup.check();
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
    }

    void aSilentKeychainIsExplainedInTheListToo()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        desk.vault.holdsBack = true;
        SavedKeysOverview overview({ desk.api, desk.vault, desk.savedKeys }, 1ms);
        QSignalSpy asked(&overview, &SavedKeysOverview::keychainAsked);
        overview.checkAll();
        QVERIFY(asked.wait());
        QVERIFY(overview.keychainIsAsking());
        desk.vault.release();
        QTRY_VERIFY(!overview.keychainIsAsking());
    }

    void removingTheLastKeyLeadsToTheFirstPage()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        desk.overview.remove(desk.savedKeys.all().first().id);
        QTRY_COMPARE(desk.setup.stage(), Stage::ChooseKind);
        QVERIFY(desk.savedKeys.all().isEmpty());
    }

    void goingBackToTheListDoesNotLoseAnUnsavedKey()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.setUpAnother();
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        while (desk.setup.stage() != Stage::SavedKeys)
            desk.setup.back();
        QVERIFY(desk.setup.key());
        desk.setup.setUpAnother();
        QVERIFY(desk.setup.key());
    }

    void aNewTextAfterSavingIsANewKey()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.back();
        desk.setup.back();
        QCOMPARE(desk.setup.stage(), Stage::EnterKey);
        desk.enter(SampleKey::Id::TwoMissing);
        QVERIFY(!desk.setup.inHand().isSaved());
        QVERIFY(desk.setup.wouldLoseKey());
        QCOMPARE(desk.setup.suggestedName(), u"Stripe"_s);
    }

    void aKeyThatReplacesNoneAfterAllHasANameOfItsOwn()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        desk.setup.replaceSaved(desk.savedKeys.all().first().id);
        desk.walkToEnterKey();
        desk.enter(SampleKey::Id::Good);
        QCOMPARE(desk.setup.suggestedName(), u"Webshop"_s);
        while (desk.setup.stage() != Stage::SavedKeys)
            desk.setup.back();
        desk.setup.setUpAnother();
        QVERIFY(desk.setup.key());
        QVERIFY(!desk.setup.inHand().replaces);
        QCOMPARE(desk.setup.suggestedName(), u"Stripe"_s);
    }

    void aNameThatWasTypedIsKeptWhenSavingFails()
    {
        Desk desk;
        desk.vault.refusal = Problem::KeychainLocked;
        desk.walkToOutcome(SampleKey::Id::Good);
        desk.setup.next();
        desk.setup.save(u"Webshop"_s);
        QTRY_COMPARE(desk.setup.stage(), Stage::NotSaved);
        QCOMPARE(desk.setup.suggestedName(), u"Webshop"_s);
    }

    void aRestrictedKeyThatIsChosenAmongSeveralIsTakenAsItIs()
    {
        Desk desk;
        desk.setup.choosePath(KeyPath::Standard);
        desk.walkToEnterKey();
        const QString both = sample(SampleKey::Id::Good) + u'\n' + sample(SampleKey::Id::Standard);
        desk.setup.enter(Secret::copyOf(both));
        QCOMPARE(desk.setup.path(), KeyPath::Standard);
        desk.setup.chooseKey(0);
        QCOMPARE(desk.setup.path(), KeyPath::Restricted);
    }

    void aRowThatAnotherCopyRemovedLeavesTheListWhenItIsUsed()
    {
        Desk desk;
        desk.save(u"Webshop"_s);
        desk.setup.start();
        const QString id = desk.savedKeys.all().first().id;
        QVERIFY(SavedKeys(desk.folder.filePath(u"keys"_s)).remove(id));
        QSignalSpy told(&desk.setup, &KeySetup::savedKeyGone);
        desk.setup.useSaved(id);
        QCOMPARE(told.count(), 1);
        QCOMPARE(desk.setup.stage(), Stage::ChooseKind);
    }

    void everyEventAtEveryStageIsHarmless_data()
    {
        QTest::addColumn<Stage>("stage");
        for (int i = 0; i < stageCount; ++i)
            QTest::newRow(qPrintable(stageName(Stage(i)))) << Stage(i);
    }

    // Without meaning it changes nothing; with meaning it loses no key, and what it begins ends.
    void everyEventAtEveryStageIsHarmless()
    {
        QFETCH(Stage, stage);
        for (const auto &[event, act] : eventsOfPerson()) {
            Desk desk;
            desk.walkTo(stage);
            QCOMPARE(desk.setup.stage(), stage);
            const QString before = desk.state();
            const QByteArray unsaved = desk.setup.wouldLoseKey() ? desk.key() : QByteArray();
            act(desk);
            if (!hasMeaning(stage, event))
                QCOMPARE(desk.state(), before);

            desk.vault.refusal.reset();
            desk.vault.release();
            QTRY_VERIFY(!desk.isWaiting());
            if (!unsaved.isEmpty() && event != StageTable::Event::Enter)
                QCOMPARE(desk.key(), unsaved);
        }
    }

    void theEventsAboveAreAllThatAPersonCanDo()
    {
        const int last = int(StageTable::Event::HandedOver);
        for (int i = 0; i <= last; ++i)
            QVERIFY2(eventsOfPerson().contains(StageTable::Event(i)),
                     QByteArray::number(i).constData());
        QCOMPARE(eventsOfPerson().size(), size_t(last + 1));
    }
};

QTEST_GUILESS_MAIN(TestKeySetup)
#include "tst_keysetup.moc"
