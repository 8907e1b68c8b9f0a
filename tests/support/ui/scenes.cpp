// SPDX-License-Identifier: MIT

#include "scenes.h"

#include "manysavedkeys.h"
#include "tests/support/testkeys.h"
#include "tests/support/walkedkeys.h"
#include "wizarddriver.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

void walkTo(WizardDriver &person, Stage stage)
{
    for (int i = 0; i < 20 && person.setup().stage() != stage; ++i)
        person.press(u"primary"_s);
}

void outcome(WizardDriver &person, SampleKey::Id id)
{
    person.walkToEnterKey();
    QString key = WizardDriver::sample(id);
    person.paste(key);
    if (person.setup().doubt() != KeyDoubt::None)
        person.setup().confirmDoubt();
    person.press(u"primary"_s);
    QTRY_VERIFY(person.setup().report());
}

// Every request from now on is answered like this.
void answer(WizardDriver &person, int status)
{
    SimulatedStripe::Response response;
    response.status = status;
    response.headers = { { "Stripe-Should-Retry", "false" } };
    person.network().stripe().answerInstead({}, response);
}

void saved(WizardDriver &person, SampleKey::Id id = SampleKey::Id::Good)
{
    outcome(person, id);
    person.press(u"primary"_s);
    static_cast<QLineEdit *>(person.find(u"keyName"_s))->setText(u"Webshop NL"_s);
    person.press(u"primary"_s);
    QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
}

// A saved key, on the first page of replacing it.
void replaces(WizardDriver &person, SampleKey::Id old)
{
    if (old == SampleKey::Id::Standard)
        person.press(u"standardKey"_s);
    saved(person, old);
    person.restart();
    WalkedKeys::addTo(person.network().stripe());
    person.press(u"replaceSaved"_s);
}

QString rotatedKey()
{
    return QString::fromLatin1(TestKeys::of("rk_live_", "Cd34"));
}

void knowRotatedKey(WizardDriver &person)
{
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    person.network().stripe().addKey(rotatedKey().toLatin1(), record);
}

// Stripe refuses the key that was saved first.
void endOldKey(WizardDriver &person)
{
    const QString key = WizardDriver::sample(SampleKey::Id::Good);
    person.network().stripe().find(key.toLatin1())->expired = true;
}

void awaitOldKey(WizardDriver &person)
{
    QTRY_VERIFY(!person.setup().rotation().isCheckingOldKey());
}

// A saved key, on the step in Stripe.
void rotate(WizardDriver &person)
{
    saved(person);
    person.restart();
    knowRotatedKey(person);
    person.press(u"rotateSaved"_s);
}

void rotateToHandOver(WizardDriver &person)
{
    rotate(person);
    person.press(u"primary"_s);
    person.check(rotatedKey());
    person.press(u"primary"_s);
    person.press(u"primary"_s);
    QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
    awaitOldKey(person);
}

// Another day, in the list.
void comeBack(WizardDriver &person)
{
    person.restart();
    knowRotatedKey(person);
}

// The key that is saved already.
void enterOnceMore(WizardDriver &person)
{
    person.paste(WizardDriver::sample(SampleKey::Id::Good));
    person.press(u"primary"_s);
    QTRY_VERIFY(person.setup().inHand().recognised);
}

// Only the keychain knows of it.
void forgottenKey(WizardDriver &person, const QString &id, SampleKey::Id sample)
{
    person.vault().put(id, Secret::copyOf(WizardDriver::sample(sample)));
    Q_EMIT person.vault().changed();
    QTRY_VERIFY(person.sees(u"lookInKeychain"_s));
}

// The one saved key, and four like it of which less can be said.
void manyStandings(WizardDriver &person)
{
    const SavedKey good = person.savedKeys().all().first();
    const auto add = [&](const QString &name, const std::function<void(SavedKey &)> &change) {
        SavedKey key = good;
        key.id = key.name = name;
        change(key);
        QVERIFY(person.savedKeys().put(key));
    };
    add(u"a"_s, [](SavedKey &key) { key.checkedAt = key.checkedAt.addYears(-2); });
    add(u"b"_s, [](SavedKey &key) { key.checkedAt = key.checkedAt.addYears(2); });
    add(u"c"_s, [](SavedKey &key) { key.warnings = { Warning::ManualPayouts }; });
    add(u"d"_s,
        [](SavedKey &key) { key.takeFailure(Problem::KeychainLocked, key.checkedAt.addDays(1)); });
}

// In another window of the program; then the person presses what needs it.
void removedElsewhere(WizardDriver &person)
{
    SavedKeys elsewhere(person.keysFolder());
    QVERIFY(elsewhere.remove(elsewhere.all().first().id));
    person.press(u"useSaved"_s);
}

// Behind a keychain that answers for the first of them alone.
void checkMany(WizardDriver &person)
{
    saveMany(person, 50);
    person.press(u"checkAll"_s);
    QTRY_VERIFY(person.overview().progress().tried >= 6);
    person.vault().holdsBack = true;
}

// The one saved key, as it was before somebody edited it.
void wasRightBefore(WizardDriver &person)
{
    SavedKey key = person.savedKeys().all().first();
    CheckRecord before = *key.lastTry();
    before.at = QDateTime(QDate(2026, 3, 3), QTime(10, 0), QTimeZone::utc());
    before.verdict = Verdict::Ready;
    for (CheckRecord::Outcome &outcome : before.permissions)
        outcome.access = Access::Granted;
    key.history = {};
    key.history.add(before);
    key.owner = u"Ann de Vries"_s;
    key.approver = u"Bob Smit"_s;
    key.review = { ReviewDay::Rhythm::SixMonths, QDate(2030, 3, 3) };
    QVERIFY(person.savedKeys().remove(key.id)); // or its history would be added to
    QVERIFY(person.savedKeys().put(key));
}

// A saved key that somebody has edited, checked once more.
void edited(WizardDriver &person)
{
    outcome(person, SampleKey::Id::TwoMissing);
    person.press(u"continueAnyway"_s);
    static_cast<QLineEdit *>(person.find(u"keyName"_s))->setText(u"Webshop NL"_s);
    person.press(u"primary"_s);
    QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
    wasRightBefore(person);
    person.restart();
}

// So many of the rows of step 5.
void tick(WizardDriver &person, int count)
{
    const auto rows = person.wizard().findChildren<QCheckBox *>();
    for (QCheckBox *row : rows.first(count))
        row->click();
}

void paysOutByHand(WizardDriver &person)
{
    for (const SampleKey &sample : sampleKeys())
        person.network().stripe().find(sample.key)->manualPayouts = true;
}

} // namespace

QList<Scene> scenes()
{
    const auto step = [](const QString &name, Stage stage) {
        return Scene { name, [stage](WizardDriver &person) { walkTo(person, stage); } };
    };
    return {
        step(u"kind"_s, Stage::ChooseKind),
        { u"kind-no-keychain"_s,
          [](WizardDriver &person) {
              person.vault().standsInTheWay = Problem::KeychainAbsent;
              Q_EMIT person.vault().changed();
          } },
        { u"kind-list-gone"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              removedElsewhere(person);
          } },
        { u"kind-clipboard"_s,
          [](WizardDriver &person) {
              saved(person);
              person.press(u"copyKey"_s);
              person.press(u"anotherKey"_s);
          } },
        { u"step5-clipboard"_s,
          [](WizardDriver &person) {
              saved(person);
              person.press(u"copyKey"_s);
              person.press(u"anotherKey"_s);
              walkTo(person, Stage::SetPermissions);
              tick(person, 4);
              person.press(u"primary"_s);
          } },
        { u"kind-lost-list"_s,
          [](WizardDriver &person) {
              forgottenKey(person, u"a"_s, SampleKey::Id::Good);
              forgottenKey(person, u"b"_s, SampleKey::Id::Standard);
          } },
        step(u"step1"_s, Stage::LogIn),
        step(u"step2"_s, Stage::OpenApiKeys),
        step(u"step3"_s, Stage::CreateKey),
        step(u"step4"_s, Stage::ChooseUse),
        step(u"step5"_s, Stage::SetPermissions),
        { u"step5-too-early"_s,
          [](WizardDriver &person) {
              walkTo(person, Stage::SetPermissions);
              tick(person, 4);
              person.press(u"primary"_s);
          } },
        { u"step5-ticked"_s,
          [](WizardDriver &person) {
              walkTo(person, Stage::SetPermissions);
              tick(person, 10);
          } },
        { u"help"_s,
          [](WizardDriver &person) {
              walkTo(person, Stage::SetPermissions);
              person.press(u"help"_s);
          } },
        step(u"step6"_s, Stage::EnterKey),
        { u"step6-pasted"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good));
          } },
        { u"step6-standard"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Standard));
          } },
        { u"step6-test"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::TestMode));
          } },
        { u"step6-wrong"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(u"pk_live_"_s + QString(24, u'a'));
          } },
        { u"step6-several"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good) + u'\n'
                           + WizardDriver::sample(SampleKey::Id::Standard) + u'\n'
                           + WizardDriver::sample(SampleKey::Id::TestMode));
          } },
        { u"step6-found"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(u"Hi Ann, the key is "_s + WizardDriver::sample(SampleKey::Id::Good)
                           + u". Thanks, Bob"_s);
          } },
        { u"step6-uncertain"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good) + u"\nplease"_s);
          } },
        { u"step6-letter"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good).replace(20, 1, u'\u0430'));
          } },
        { u"step6-capitals"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.paste(WizardDriver::sample(SampleKey::Id::Good)
                                   .replace(u"rk_live_"_s, u"RK_LIVE_"_s));
          } },
        { u"step6-lost"_s,
          [](WizardDriver &person) {
              person.walkToEnterKey();
              person.press(u"lostKey"_s);
          } },
        { u"reveal"_s,
          [](WizardDriver &person) {
              person.press(u"standardKey"_s);
              walkTo(person, Stage::RevealKey);
          } },
        { u"check"_s, [](WizardDriver &person) { outcome(person, SampleKey::Id::TwoMissing); } },
        { u"check-ready"_s, [](WizardDriver &person) { outcome(person, SampleKey::Id::Good); } },
        { u"check-expired"_s,
          [](WizardDriver &person) { outcome(person, SampleKey::Id::Expired); } },
        { u"check-saved-expired"_s,
          [](WizardDriver &person) {
              saved(person);
              person.press(u"showList"_s);
              endOldKey(person);
              person.press(u"checkSaved"_s);
              QTRY_VERIFY(person.setup().report());
          } },
        { u"check-template"_s,
          [](WizardDriver &person) { outcome(person, SampleKey::Id::ReadsTooMuch); } },
        { u"check-test"_s, [](WizardDriver &person) { outcome(person, SampleKey::Id::TestMode); } },
        { u"check-details"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::TwoMissing);
              person.press(u"details"_s);
          } },
        { u"check-standard"_s,
          [](WizardDriver &person) { outcome(person, SampleKey::Id::Standard); } },
        { u"check-payouts"_s,
          [](WizardDriver &person) {
              paysOutByHand(person);
              outcome(person, SampleKey::Id::ReadsTooMuch);
          } },
        { u"check-stripe-ill"_s,
          [](WizardDriver &person) {
              answer(person, 503);
              outcome(person, SampleKey::Id::Good);
          } },
        { u"check-unknown"_s,
          [](WizardDriver &person) {
              person.network().stripe().answerInstead(
                      {},
                      SimulatedStripe::refusal(418, "a_code_of_stripes_own",
                                               u"Something that nobody knows."_s));
              outcome(person, SampleKey::Id::Good);
              person.press(u"details"_s);
          } },
        { u"check-proxy"_s,
          [](WizardDriver &person) {
              answer(person, 407);
              outcome(person, SampleKey::Id::Good);
          } },
        { u"save"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::Good);
              person.press(u"primary"_s);
          } },
        { u"save-refused"_s,
          [](WizardDriver &person) {
              person.vault().refusal = Problem::KeychainLocked;
              outcome(person, SampleKey::Id::Good);
              person.press(u"primary"_s);
              person.press(u"primary"_s);
              QTRY_COMPARE(person.setup().stage(), Stage::NotSaved);
          } },
        { u"handover"_s, [](WizardDriver &person) { saved(person); } },
        { u"handover-copied"_s,
          [](WizardDriver &person) {
              saved(person);
              person.press(u"copyKey"_s);
          } },
        { u"handover-everything"_s,
          [](WizardDriver &person) {
              paysOutByHand(person);
              saved(person, SampleKey::Id::Standard);
              person.press(u"copyKey"_s);
          } },
        { u"handover-unfinished"_s,
          [](WizardDriver &person) {
              paysOutByHand(person);
              outcome(person, SampleKey::Id::TwoMissing);
              person.press(u"continueAnyway"_s);
              person.press(u"primary"_s);
              QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
              person.press(u"copyKey"_s);
          } },
        { u"save-replaces"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              person.press(u"replaceSaved"_s);
              person.press(u"haveKey"_s);
              person.check(WizardDriver::sample(SampleKey::Id::ReadsTooMuch));
              person.press(u"primary"_s);
          } },
        { u"kind-replaces"_s, [](WizardDriver &person) { replaces(person, SampleKey::Id::Good); } },
        { u"step5-replaces"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              walkTo(person, Stage::SetPermissions);
              tick(person, 4);
              person.press(u"primary"_s);
          } },
        { u"step6-saved"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              person.press(u"primary"_s);
              person.press(u"haveKey"_s);
              enterOnceMore(person);
          } },
        { u"step6-replaces-itself"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              person.press(u"haveKey"_s);
              enterOnceMore(person);
          } },
        { u"check-replaces"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              person.press(u"haveKey"_s);
              person.check(WizardDriver::sample(SampleKey::Id::TwoMissing));
          } },
        { u"save-other-account"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              person.press(u"haveKey"_s);
              person.check(QString::fromLatin1(WalkedKeys::ofAccount(2)));
              person.press(u"primary"_s);
          } },
        { u"save-account-not-known"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Standard);
              person.press(u"haveKey"_s);
              person.check(WizardDriver::sample(SampleKey::Id::Good));
              person.press(u"primary"_s);
          } },
        { u"save-test-for-live"_s,
          [](WizardDriver &person) {
              replaces(person, SampleKey::Id::Good);
              person.press(u"haveKey"_s);
              person.paste(WizardDriver::sample(SampleKey::Id::TestMode));
              person.setup().confirmDoubt();
              person.press(u"primary"_s);
              QTRY_VERIFY(person.setup().report());
              person.press(u"primary"_s);
          } },
        { u"rotate"_s, rotate },
        { u"rotate-resumed"_s,
          [](WizardDriver &person) {
              rotate(person);
              person.press(u"primary"_s);
              comeBack(person);
              person.press(u"rotateSaved"_s);
              awaitOldKey(person);
          } },
        { u"rotate-ended-too-early"_s,
          [](WizardDriver &person) {
              rotate(person);
              person.press(u"primary"_s);
              comeBack(person);
              endOldKey(person);
              person.press(u"rotateSaved"_s);
              awaitOldKey(person);
          } },
        { u"step6-rotates"_s,
          [](WizardDriver &person) {
              rotate(person);
              person.press(u"primary"_s);
          } },
        { u"step6-rotates-lost"_s,
          [](WizardDriver &person) {
              rotate(person);
              person.press(u"primary"_s);
              person.press(u"lostKey"_s);
          } },
        { u"save-rotates"_s,
          [](WizardDriver &person) {
              rotate(person);
              person.press(u"primary"_s);
              person.check(rotatedKey());
              person.press(u"primary"_s);
          } },
        { u"save-rotates-other-account"_s,
          [](WizardDriver &person) {
              rotate(person);
              WalkedKeys::addTo(person.network().stripe());
              person.press(u"primary"_s);
              person.check(QString::fromLatin1(WalkedKeys::ofAccount(2)));
              person.press(u"primary"_s);
          } },
        { u"handover-rotates"_s, rotateToHandOver },
        { u"handover-rotates-given"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              person.press(u"oldKey"_s);
          } },
        { u"handover-rotates-locked"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              person.press(u"oldKey"_s);
              person.vault().refusal = Problem::KeychainLocked;
              person.press(u"oldKey"_s);
              awaitOldKey(person);
          } },
        { u"handover-rotates-ended-too-early"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              endOldKey(person);
              person.setup().rotation().checkOldKey();
              awaitOldKey(person);
          } },
        { u"handover-rotates-ended"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              person.press(u"oldKey"_s);
              endOldKey(person);
              person.press(u"oldKey"_s);
              awaitOldKey(person);
          } },
        { u"handover-rotates-removed"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              person.press(u"oldKey"_s);
              endOldKey(person);
              person.press(u"oldKey"_s);
              awaitOldKey(person);
              person.press(u"oldKey"_s);
              QTRY_VERIFY(person.setup().rotation().isOldKeyGone());
          } },
        { u"check-old-key-works"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              person.press(u"showList"_s);
              person.setup().checkSaved(person.savedKeys().all().last().id);
              QTRY_VERIFY(person.setup().report());
          } },
        { u"check-old-key-ended"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              endOldKey(person);
              person.press(u"showList"_s);
              person.setup().checkSaved(person.savedKeys().all().last().id);
              QTRY_VERIFY(person.setup().report());
          } },
        { u"saved-keys-rotating"_s,
          [](WizardDriver &person) {
              rotateToHandOver(person);
              comeBack(person);
          } },
        { u"step6-given"_s, [](WizardDriver &person) { person.press(u"haveKey"_s); } },
        { u"ask-colleague"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::TwoMissing);
              person.press(u"askColleague"_s);
          } },
        { u"handover-unsaved"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::Good);
              person.press(u"primary"_s);
              person.press(u"skipSaving"_s);
          } },
        { u"close"_s,
          [](WizardDriver &person) {
              outcome(person, SampleKey::Id::Good);
              person.press(u"cancel"_s);
          } },
        { u"saved-remove"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              person.press(u"removeSaved"_s);
          } },
        { u"saved-keys-standing"_s,
          [](WizardDriver &person) {
              saved(person);
              manyStandings(person);
              person.restart();
          } },
        { u"saved-keys-one-more"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
              forgottenKey(person, u"a"_s, SampleKey::Id::TestMode);
          } },
        { u"saved-keys-came-back"_s,
          [](WizardDriver &person) {
              forgottenKey(person, u"a"_s, SampleKey::Id::Good);
              forgottenKey(person, u"b"_s, SampleKey::Id::Standard);
              person.press(u"lookInKeychain"_s);
              QTRY_COMPARE(person.setup().stage(), Stage::SavedKeys);
          } },
        { u"saved-details"_s,
          [](WizardDriver &person) {
              edited(person);
              person.press(u"detailsOfSaved"_s);
          } },
        { u"saved-changed"_s,
          [](WizardDriver &person) {
              edited(person);
              person.press(u"checkSaved"_s);
              QTRY_COMPARE(person.setup().stage(), Stage::Missing);
              person.press(u"back"_s);
          } },
        { u"check-changed"_s,
          [](WizardDriver &person) {
              edited(person);
              person.press(u"checkSaved"_s);
              QTRY_COMPARE(person.setup().stage(), Stage::Missing);
          } },
        { u"saved-keys"_s,
          [](WizardDriver &person) {
              saved(person);
              person.restart();
          } },
        { u"saved-keys-50"_s, [](WizardDriver &person) { saveMany(person, 50); } },
        { u"saved-keys-50-attention"_s,
          [](WizardDriver &person) {
              saveMany(person, 50);
              person.press(u"attentionSaved"_s);
          } },
        { u"saved-keys-50-none-found"_s,
          [](WizardDriver &person) {
              saveMany(person, 50);
              person.hit(Qt::Key_F, Qt::ControlModifier);
              person.type(u"bakery"_s);
          } },
        { u"saved-keys-50-checking"_s, checkMany },
        { u"saved-keys-50-stopped"_s,
          [](WizardDriver &person) {
              checkMany(person);
              person.press(u"stopCheckAll"_s);
          } },
        { u"saved-keys-12-checked"_s,
          [](WizardDriver &person) {
              saveMany(person, 12);
              person.press(u"checkAll"_s);
              QTRY_VERIFY(!person.overview().isCheckingAll());
          } },
        { u"saved-keys-500"_s, [](WizardDriver &person) { saveMany(person, 500); } },
    };
}
