// SPDX-License-Identifier: MIT

#include "app/practice/practicestripe.h"
#include "app/saved/condition.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/scriptedvault.h"
#include "tests/support/stagename.h"
#include "tests/support/testkeys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = Retirement::Step;

namespace {

const QByteArray Old = TestKeys::of("rk_live_", "Ol11");
const QByteArray New = TestKeys::of("rk_live_", "Ne22");
const QByteArray OfOthers = TestKeys::of("rk_live_", "Ot33");

// A computer, its keychain and a Stripe account in which one key was saved in January. The program
// can be closed and opened again.
class Office
{
public:
    QTemporaryDir folder;
    PracticeStripe network { 0ms, 0ms };
    StripeApi api { network };
    ScriptedVault vault;
    SavedKeys savedKeys { folder.filePath(u"keys"_s) };
    SavedKeysOverview overview { { api, vault, savedKeys } };
    std::unique_ptr<KeySetup> setup;
    const QString old = u"old"_s;

    Office()
    {
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        for (const QByteArray &key : { Old, New })
            network.stripe().addKey(key, record);
        record.account = u"acct_1Others"_s;
        network.stripe().addKey(OfOthers, record);

        SavedKey saved;
        saved.id = old;
        saved.name = u"Webshop"_s;
        saved.key = identityOf(Old);
        saved.account = u"acct_1PracticeCombi"_s;
        saved.owner = u"Ann"_s;
        saved.review = ReviewDay::after(ReviewDay::Rhythm::SixMonths, QDate(2026, 1, 10));
        savedKeys.put(saved);
        vault.store(old, Secret::copyOf(QString::fromLatin1(Old)), &vault, [](auto) {});
        [this] { QTRY_VERIFY(!vault.isBusy()); }();
        openProgram();
    }

    void openProgram()
    {
        if (setup)
            setup->stop();
        setup = std::make_unique<KeySetup>(KeySetup::Workers { api, vault, savedKeys });
        setup->start();
    }

    KeyRotation &rotation() { return setup->rotation(); }
    Stage stage() const { return setup->stage(); }
    SavedKey oldKey() const { return savedKeys.find(old).value_or(SavedKey()); }
    Step step() const { return oldKey().retirement->step(); }
    SavedKey newKey() const
    {
        for (const SavedKey &key : savedKeys.all()) {
            if (key.id != old)
                return key;
        }
        return {};
    }

    void rotateInStripe(int overlapDays = 7)
    {
        rotation().rotate(old);
        [this] { QCOMPARE(stage(), Stage::RotateKey); }();
        rotation().confirm(overlapDays);
        [this] { QCOMPARE(stage(), Stage::EnterKey); }();
    }

    void enter(const QByteArray &key)
    {
        setup->enter(Secret::copyOf(QString::fromLatin1(key)));
        setup->check();
        [this] { QTRY_VERIFY(setup->report()); }();
    }

    void save()
    {
        setup->next();
        setup->save(setup->suggestedName());
        [this] { QTRY_VERIFY(stage() != Stage::Saving); }();
    }

    void rotateUpToHandOver()
    {
        rotateInStripe();
        enter(New);
        save();
        [this] { QCOMPARE(stage(), Stage::HandOver); }();
        awaitOldKey();
    }

    void awaitOldKey()
    {
        [this] { QTRY_VERIFY(!rotation().isCheckingOldKey()); }();
    }

    void stripeEndsOldKey() { network.stripe().find(Old)->expired = true; }

private:
    static KeyIdentity identityOf(const QByteArray &key)
    {
        return KeyFormat::read(QString::fromLatin1(key)).identity;
    }
};

using Way = void (*)(Office &);

} // namespace

class TestKeyRotation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allIsWell()
    {
        Office office;
        const QDate today = QDate::currentDate();
        office.rotateInStripe(3);
        QCOMPARE(office.oldKey().retirement->begunOn, today);
        QCOMPARE(office.oldKey().retirement->worksUntil, today.addDays(3));
        QCOMPARE(office.step(), Step::ToEnter);

        office.enter(New);
        office.save();
        QCOMPARE(office.stage(), Stage::HandOver);
        QCOMPARE(office.step(), Step::ToHandOver);
        QCOMPARE(office.oldKey().retirement->successorDisplay, u"rk_live_...Ne22"_s);
        QVERIFY(office.vault.holds(office.old));
        QVERIFY(office.vault.holds(office.newKey().id));
        QCOMPARE(office.savedKeys.all().size(), 2);

        // It still answers: the bookkeeping goes on.
        office.awaitOldKey();
        QVERIFY(!office.oldKey().retirement->isEnded());
        QVERIFY(!office.rotation().notChecked());
        office.rotation().noteHandedOver();
        QCOMPARE(office.step(), Step::ToEnd);

        office.stripeEndsOldKey();
        office.rotation().checkOldKey();
        office.awaitOldKey();
        QCOMPARE(office.step(), Step::Ended);
        QVERIFY(!office.oldKey().retirement->stopsCombidesk());
        QVERIFY(office.vault.holds(office.old));

        office.overview.remove(office.old);
        QTRY_VERIFY(!office.savedKeys.find(office.old));
        QVERIFY(!office.vault.holds(office.old));
    }

    void bothDatesStayWithTheNewKey()
    {
        Office office;
        office.rotateUpToHandOver();
        office.rotation().noteHandedOver();
        office.stripeEndsOldKey();
        office.rotation().checkOldKey();
        office.awaitOldKey();
        const QDateTime refusedAt = office.oldKey().retirement->refusedAt;
        office.overview.remove(office.old);
        QTRY_VERIFY(!office.savedKeys.find(office.old));

        const SavedKey key = office.newKey();
        QVERIFY(key.savedAt.isValid());
        QVERIFY(key.predecessor);
        QCOMPARE(key.predecessor->display, u"rk_live_...Ol11"_s);
        QCOMPARE(key.predecessor->begunOn, QDate::currentDate());
        QVERIFY(key.predecessor->handedOverAt.isValid());
        QCOMPARE(key.predecessor->refusedAt, refusedAt);
        QVERIFY(refusedAt.isValid());
    }

    void theNewKeyTakesOverWhatHoldsForTheOld()
    {
        Office office;
        office.rotateUpToHandOver();
        const SavedKey key = office.newKey();
        QCOMPARE(key.name, u"Webshop"_s);
        QCOMPARE(key.owner, u"Ann"_s);
        QCOMPARE(key.madeOn, QDate::currentDate());
        QCOMPARE(key.review.rhythm, ReviewDay::Rhythm::SixMonths);
        QCOMPARE(key.review.day, QDate::currentDate().addMonths(6));
        QCOMPARE(office.oldKey().name, u"Webshop ...Ol11"_s);
    }

    void anotherNameForTheNewKeyLeavesTheOldItsOwn()
    {
        Office office;
        office.rotateInStripe();
        office.enter(New);
        office.setup->next();
        office.setup->save(u"Webshop 2027"_s);
        QTRY_COMPARE(office.stage(), Stage::HandOver);
        QCOMPARE(office.oldKey().name, u"Webshop"_s);
    }

    void theOverlapIsOneToSevenDays_data()
    {
        QTest::addColumn<int>("chosen");
        QTest::addColumn<int>("days");
        QTest::newRow("never now") << 0 << 1;
        QTest::newRow("one day") << 1 << 1;
        QTest::newRow("seven days") << 7 << 7;
        QTest::newRow("no longer than Stripe allows") << 30 << 7;
    }

    void theOverlapIsOneToSevenDays()
    {
        QFETCH(int, chosen);
        QFETCH(int, days);
        Office office;
        office.rotateInStripe(chosen);
        QCOMPARE(office.oldKey().retirement->worksUntil, QDate::currentDate().addDays(days));
    }

    void anotherOverlapIsCountedFromTheSameDay()
    {
        Office office;
        office.savedKeys.edit(office.old, [](SavedKey &key) {
            key.retirement = Retirement::begun(QDate(2026, 3, 3));
        });
        office.rotateInStripe(2);
        QCOMPARE(office.oldKey().retirement->begunOn, QDate(2026, 3, 3));
        QCOMPARE(office.oldKey().retirement->worksUntil, QDate(2026, 3, 5));
    }

    void aKeyThatDiesBeforeTheNewOneIsInCombideskIsToldAtOnce()
    {
        Office office;
        office.rotateInStripe();
        office.stripeEndsOldKey(); // "now" was chosen in Stripe after all
        office.enter(New);
        office.save();
        office.awaitOldKey();
        QVERIFY(office.oldKey().retirement->stopsCombidesk());
        QCOMPARE(conditionOf(office.oldKey(), QDateTime::currentDateTimeUtc()), Condition::Expired);
        office.rotation().noteHandedOver();
        QVERIFY(!office.oldKey().retirement->stopsCombidesk());
        QCOMPARE(office.step(), Step::Ended);
    }

    void aKeyThatDiesBeforeTheNewOneIsEnteredIsToldWhereOneGoesOn()
    {
        Office office;
        office.rotateInStripe();
        office.openProgram();
        office.stripeEndsOldKey();
        office.rotation().rotate(office.old);
        QCOMPARE(office.stage(), Stage::RotateKey);
        office.awaitOldKey();
        QVERIFY(office.oldKey().retirement->stopsCombidesk());
        QVERIFY(office.rotation().oldKey()->retirement->isEnded());
    }

    void checkAllNoticesTheEnd()
    {
        Office office;
        office.rotateUpToHandOver();
        office.rotation().noteHandedOver();
        office.setup->showList();
        office.stripeEndsOldKey();
        office.overview.checkAll();
        QTRY_VERIFY(!office.overview.isCheckingAll());
        QCOMPARE(office.step(), Step::Ended);
        QVERIFY(office.newKey().predecessor->refusedAt.isValid());
    }

    void aKeyThatAnswersAfterAllHasNotEnded()
    {
        Office office;
        office.rotateUpToHandOver();
        office.stripeEndsOldKey();
        office.rotation().checkOldKey();
        office.awaitOldKey();
        QVERIFY(office.oldKey().retirement->isEnded());
        office.network.stripe().find(Old)->expired = false;
        office.rotation().checkOldKey();
        office.awaitOldKey();
        QVERIFY(!office.oldKey().retirement->isEnded());
        QVERIFY(!office.newKey().predecessor->refusedAt.isValid());
    }

    void whenStripeCannotBeAskedNothingIsKnown()
    {
        Office office;
        office.rotateUpToHandOver();
        SimulatedStripe::Response notice;
        notice.body = "<html>Welcome to the hotel</html>";
        office.network.stripe().answerInstead({}, notice);
        office.rotation().checkOldKey();
        office.awaitOldKey();
        QVERIFY(office.rotation().notChecked());
        QVERIFY(!office.oldKey().retirement->isEnded());
    }

    void whoStopsComesBackNextWeek_data()
    {
        QTest::addColumn<Way>("way");
        QTest::addColumn<Remedy>("remedy");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("before anything was done in Stripe")
                << Way([](Office &o) { o.rotation().rotate(o.old); }) << Remedy::Check
                << Stage::RotateKey;
        QTest::newRow("before the new key was entered")
                << Way([](Office &o) { o.rotateInStripe(); }) << Remedy::GoOnRotating
                << Stage::RotateKey;
        QTest::newRow("before the new key was saved") << Way([](Office &o) {
            o.rotateInStripe();
            o.enter(New);
        }) << Remedy::GoOnRotating << Stage::RotateKey;
        QTest::newRow("before the new key was in Combidesk")
                << Way([](Office &o) { o.rotateUpToHandOver(); }) << Remedy::GoOnRotating
                << Stage::HandOver;
        QTest::newRow("before the old key had ended") << Way([](Office &o) {
            o.rotateUpToHandOver();
            o.rotation().noteHandedOver();
        }) << Remedy::EndRotation << Stage::HandOver;
        QTest::newRow("before the old key was removed") << Way([](Office &o) {
            o.stripeEndsOldKey();
            o.rotateUpToHandOver();
            o.rotation().noteHandedOver();
        }) << Remedy::RemoveOld << Stage::HandOver;
        QTest::newRow("with a new key that is in Combidesk alone") << Way([](Office &o) {
            o.rotateInStripe();
            o.enter(New);
            o.setup->next();
            o.setup->skipSaving();
            o.rotation().noteHandedOver();
        }) << Remedy::EndRotation << Stage::Ready;
    }

    void whoStopsComesBackNextWeek()
    {
        QFETCH(Way, way);
        QFETCH(Remedy, remedy);
        QFETCH(Stage, stage);
        Office office;
        way(office);
        office.openProgram();
        QCOMPARE(office.stage(), Stage::SavedKeys);
        QCOMPARE(remedyOf(office.oldKey(), QDateTime::currentDateTimeUtc()), remedy);
        office.rotation().rotate(office.old);
        QTRY_COMPARE(office.stage(), stage);
        if (stage == Stage::HandOver)
            QCOMPARE(QByteArray(office.setup->key()->secret.reveal().toByteArray()), New);
        if (stage != Stage::Ready)
            QCOMPARE(office.rotation().oldKey()->id, office.old);
    }

    void whoDidNotPressItAfterAllHasTheKeyAsItWas()
    {
        Office office;
        const SavedKey before = office.oldKey();
        office.rotateInStripe();
        office.openProgram();
        office.rotation().rotate(office.old);
        QVERIFY(office.rotation().mayBeCalledOff());
        office.rotation().callOff();
        QCOMPARE(office.stage(), Stage::SavedKeys);
        QVERIFY(!office.oldKey().retirement);
        QCOMPARE(office.oldKey().name, before.name);
    }

    void whatHasASuccessorIsNotCalledOff()
    {
        Office office;
        office.rotateUpToHandOver();
        while (office.stage() != Stage::RotateKey)
            office.setup->back();
        QVERIFY(!office.rotation().mayBeCalledOff());
        office.rotation().callOff();
        QCOMPARE(office.stage(), Stage::RotateKey);
        QVERIFY(office.oldKey().retirement);
    }

    void aKeychainThatRefusesTheNewKeyChangesNothing()
    {
        Office office;
        office.rotateInStripe();
        office.enter(New);
        office.vault.refusal = Problem::KeychainLocked;
        office.save();
        QCOMPARE(office.stage(), Stage::NotSaved);
        QCOMPARE(office.step(), Step::ToEnter);
        QCOMPARE(office.savedKeys.all().size(), 1);
        office.vault.refusal.reset();
        office.setup->save(office.setup->suggestedName());
        QTRY_COMPARE(office.stage(), Stage::HandOver);
        QCOMPARE(office.step(), Step::ToHandOver);
    }

    void aKeychainThatDoesNotGiveTheOldKeyOutIsTold()
    {
        Office office;
        office.rotateUpToHandOver();
        office.vault.refusal = Problem::KeychainLocked;
        office.rotation().checkOldKey();
        office.awaitOldKey();
        QCOMPARE(office.rotation().notChecked(), Problem::KeychainLocked);
        QCOMPARE(office.step(), Step::ToHandOver);
    }

    void aKeychainThatDoesNotGiveTheNewKeyOutIsToldInTheList()
    {
        Office office;
        office.rotateUpToHandOver();
        office.openProgram();
        office.vault.refusal = Problem::KeychainLocked;
        office.rotation().rotate(office.old);
        QTRY_COMPARE(office.stage(), Stage::NotFetched);
        QCOMPARE(office.setup->keychainProblem(), Problem::KeychainLocked);
        QCOMPARE(office.step(), Step::ToHandOver);
    }

    void aKeychainThatDoesNotForgetTheOldKeyKeepsItInTheList()
    {
        Office office;
        office.stripeEndsOldKey();
        office.rotateUpToHandOver();
        office.rotation().noteHandedOver();
        std::optional<Problem> told;
        connect(&office.overview, &SavedKeysOverview::notRemoved, this,
                [&](const SavedKey &, Problem problem) { told = problem; });
        office.vault.refusalToForget = Problem::KeychainDeclined;
        office.overview.remove(office.old);
        QTRY_COMPARE(told, Problem::KeychainDeclined);
        QCOMPARE(office.step(), Step::Ended);
        QVERIFY(!office.rotation().isOldKeyGone());
        office.vault.refusalToForget.reset();
        office.overview.remove(office.old);
        QTRY_VERIFY(office.rotation().isOldKeyGone());
    }

    void theOldKeyItselfIsNoNewOne()
    {
        Office office;
        office.rotateInStripe();
        office.setup->enter(Secret::copyOf(QString::fromLatin1(Old)));
        office.setup->check();
        QTRY_VERIFY(office.setup->inHand().recognised);
        QVERIFY(office.setup->inHand().isOldKey());
        office.setup->check();
        QCOMPARE(office.stage(), Stage::EnterKey);
        office.enter(New);
        QCOMPARE(office.stage(), Stage::Ready);
        QCOMPARE(office.rotation().oldKey()->id, office.old);
    }

    // It is asked about as any other, and leads back to the list.
    void theOldKeyThatIsEnteredOnceMoreIsOnlyChecked()
    {
        Office office;
        office.rotateUpToHandOver();
        office.openProgram();
        office.setup->setUpAnother();
        office.setup->haveKey();
        office.setup->enter(Secret::copyOf(QString::fromLatin1(Old)));
        office.setup->check();
        QTRY_VERIFY(office.setup->inHand().recognised);
        office.setup->check();
        QTRY_COMPARE(office.stage(), Stage::Ready);
        office.setup->showList();
        QCOMPARE(office.stage(), Stage::SavedKeys);
    }

    void aKeyOfAnotherAccountIsNoSuccessorByItself()
    {
        Office office;
        office.rotateInStripe();
        office.enter(OfOthers);
        office.setup->next();
        QCOMPARE(office.setup->replacementDoubt(), ReplacementDoubt::OtherAccount);
        office.setup->keepReplaced();
        office.setup->save(office.setup->suggestedName());
        QTRY_COMPARE(office.stage(), Stage::HandOver);
        QCOMPARE(office.step(), Step::ToEnter);
        QVERIFY(!office.newKey().predecessor);
        QVERIFY(!office.rotation().oldKey());
    }

    // Somebody had entered and saved it already, on the ordinary way.
    void aSuccessorThatIsSavedAlreadyIsNotSavedTwice()
    {
        Office office;
        office.setup->setUpAnother();
        office.setup->haveKey();
        office.enter(New);
        office.save();
        office.openProgram();
        office.rotateInStripe();
        office.setup->enter(Secret::copyOf(QString::fromLatin1(New)));
        office.setup->check();
        QTRY_VERIFY(office.setup->inHand().recognised);
        office.setup->check();
        QTRY_COMPARE(office.stage(), Stage::Ready);
        office.setup->next();
        QCOMPARE(office.stage(), Stage::HandOver);
        QCOMPARE(office.savedKeys.all().size(), 2);
        QCOMPARE(office.oldKey().retirement->successor, office.newKey().id);
        QCOMPARE(office.newKey().predecessor->id, office.old);
    }

    void aNewKeyThatIsRemovedLeavesTheOldOneWaitingForAnother()
    {
        Office office;
        office.rotateUpToHandOver();
        office.overview.remove(office.newKey().id);
        QTRY_COMPARE(office.savedKeys.all().size(), 1);
        QCOMPARE(office.step(), Step::ToEnter);
        office.openProgram();
        office.rotation().rotate(office.old);
        QCOMPARE(office.stage(), Stage::RotateKey);
    }

    void anOldKeyThatAnotherCopyRemovesLeavesTheNewOneToBeEntered()
    {
        Office office;
        office.rotateInStripe();
        SavedKeys(office.folder.filePath(u"keys"_s)).remove(office.old);
        office.enter(New);
        office.save();
        QCOMPARE(office.stage(), Stage::HandOver);
        QCOMPARE(office.newKey().predecessor->display, u"rk_live_...Ol11"_s);
        QVERIFY(office.rotation().isOldKeyGone());
        QVERIFY(!office.rotation().isCheckingOldKey());
    }

    // The program ended between the two files.
    void aSuccessorThatTheOldKeyDoesNotNameIsFound()
    {
        Office office;
        office.rotateUpToHandOver();
        const QString successor = office.newKey().id;
        office.savedKeys.edit(office.old, [](SavedKey &key) { key.retirement->loseSuccessor(); });
        office.openProgram();
        office.rotation().rotate(office.old);
        QTRY_COMPARE(office.stage(), Stage::HandOver);
        QCOMPARE(office.oldKey().retirement->successor, successor);
    }

    void anUnsavedKeyIsLeftForARotationOnlyWhenThePersonSaysSo()
    {
        Office office;
        office.setup->setUpAnother();
        office.setup->haveKey();
        office.enter(New);
        while (office.stage() != Stage::SavedKeys)
            office.setup->back();
        office.rotation().rotate(office.old);
        QCOMPARE(office.stage(), Stage::SavedKeys);
        office.rotation().rotate(office.old, UnsavedKey::Discard);
        QCOMPARE(office.stage(), Stage::RotateKey);
    }

    void leavingThePageEndsAskingTheOldKey()
    {
        Office office;
        office.rotateInStripe();
        office.enter(New);
        office.save();
        QVERIFY(office.rotation().isCheckingOldKey());
        office.setup->showList();
        QVERIFY(!office.rotation().isCheckingOldKey());
    }

    void aSilentKeychainIsExplained()
    {
        Office office;
        office.rotateUpToHandOver();
        office.setup->stop();
        office.setup = std::make_unique<KeySetup>(
                KeySetup::Workers { office.api, office.vault, office.savedKeys }, 0ms);
        office.setup->start();
        office.rotation().rotate(office.old);
        QTRY_COMPARE(office.stage(), Stage::HandOver);
        office.awaitOldKey();
        office.vault.holdsBack = true;
        office.rotation().checkOldKey();
        QTRY_VERIFY(office.rotation().keychainIsAsking());
        office.vault.release();
        office.awaitOldKey();
        QVERIFY(!office.rotation().keychainIsAsking());
    }
};

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
