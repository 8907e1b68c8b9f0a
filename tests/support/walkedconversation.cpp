// SPDX-License-Identifier: MIT

#include "walkedconversation.h"

#include "stagename.h"
#include "walkedkeys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Weather = HeldStripe::Weather;
using Outcome = QueuedVault::Outcome;

namespace {

// Only before the program starts.
const QString SavedBefore = u"saved before"_s;
const QString SlowKeychain = u"the keychain will be slow"_s;

const QList<std::pair<QString, Weather>> Weathers {
    { u"good"_s, Weather::Good },
    { u"good"_s, Weather::Good },
    { u"offline"_s, Weather::Offline },
    { u"a proxy asks"_s, Weather::ProxyAsks },
    { u"a hotel answers"_s, Weather::Hotel },
};

Weather weatherOf(const QString &name)
{
    const auto named = [&name](const auto &weather) { return weather.first == name; };
    return std::ranges::find_if(Weathers, named)->second;
}

QStringList weathers(const WalkedConversation &)
{
    QStringList names;
    for (const auto &[name, weather] : Weathers)
        names << name;
    return names;
}

template<typename List> auto drawn(const List &list, QRandomGenerator &chance)
{
    return list[chance.bounded(int(list.size()))];
}

} // namespace

struct WalkedConversation::Happening
{
    QString name;
    int weight; // 0: rare
    QStringList (*choices)(const WalkedConversation &); // what it can happen with
    void (*act)(WalkedConversation &, const QString &with);
};

const QList<WalkedConversation::Happening> &WalkedConversation::happenings()
{
    using C = WalkedConversation;
    using S = const QString &;
    static const auto nothing = [](const C &) { return QStringList { QString() }; };
    static const auto saved = [](const C &c) { return c.numbersOfSaved(); };
    static const QList<Happening> rows {
        { u"Stripe answers all"_s, 8, weathers,
          [](C &c, S weather) { c.m_stripe.answerAll(weatherOf(weather)); } },
        { u"Stripe answers one"_s, 1, weathers,
          [](C &c, S weather) { c.m_stripe.answerOldest(weatherOf(weather)); } },
        { u"the keychain does it"_s, 6, nothing, [](C &c, S) { c.m_vault.end(Outcome::Done); } },
        { u"the keychain refuses"_s, 1, nothing, [](C &c, S) { c.m_vault.end(Outcome::Refused); } },
        { u"the keychain keeps it changed"_s, 1, nothing,
          [](C &c, S) { c.m_vault.end(Outcome::KeptChanged); } },
        { u"the keychain takes too long"_s, 1, nothing,
          [](C &c, S) { c.m_vault.loseItsPatience(); } },
        { u"the keychain loses a key"_s, 0, saved,
          [](C &c, S number) {
              c.m_vault.lose(c.idOf(number));
              c.m_lost << c.idOf(number);
          } },
        { u"Stripe ends a key"_s, 0, saved,
          [](C &c, S number) {
              const QString ending = c.m_records.value(c.idOf(number)).key.display.right(4);
              if (auto *record = c.m_stripe.stripe().find(WalkedKeys::textOf(ending)))
                  record->expired = true;
          } },
        { u"another copy of the program removes a key"_s, 0, saved,
          [](C &c, S number) {
              const QString id = c.idOf(number);
              SavedKeys(c.m_folder.filePath(u"keys"_s)).remove(id);
              c.m_vault.lose(id);
              c.m_lost << id;
              c.m_othersChangedList = true;
          } },
    };
    return rows;
}

WalkedConversation::WalkedConversation()
{
    WalkedKeys::addTo(m_stripe.stripe());
}

// Where there is one: thousands of times a disk would be waited for.
QString WalkedConversation::folderInMemory()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/walk-XXXXXX"_s;
}

void WalkedConversation::turn() const
{
    // A check of all gives up key by key: one is written, that is told, and the next has its turn.
    const bool mayGiveUp = m_overview && m_overview->isCheckingAll();
    const qsizetype turns = 4 * (1 + (mayGiveUp ? m_savedKeys.all().size() : 0));
    for (qsizetype i = 0; i < turns;
         i = m_savedKeys.isWriting() ? 0 : i + 1) { // once all is written
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void WalkedConversation::open()
{
    // People are told that it may be asking them in the same turn, or never.
    const auto patience = m_isKeychainSlow ? 0ms : std::chrono::milliseconds(24h);
    m_api = std::make_unique<StripeApi>(m_stripe.network());
    m_setup = std::make_unique<KeySetup>(KeySetup::Workers { *m_api, m_vault, m_savedKeys },
                                         patience);
    m_overview = std::make_unique<SavedKeysOverview>(
            SavedKeysOverview::Workers { *m_api, m_vault, m_savedKeys }, patience);
    m_unsaved.clear();
    m_replaced.reset();
}

void WalkedConversation::end()
{
    awaitIdleKeychain();
    m_setup.reset();
    m_overview.reset();
    m_api.reset();
    turn();
    checkEnd();
}

void WalkedConversation::awaitIdleKeychain()
{
    while (m_vault.isBusy()) {
        m_vault.end(Outcome::Done);
        turn();
    }
}

std::optional<Step> WalkedConversation::chooseHappening(QRandomGenerator &chance) const
{
    if (!isOpen()) {
        if (chance.bounded(8) == 0)
            return Step { SlowKeychain, {} };
        if (chance.bounded(3) > 0)
            return Step { SavedBefore, WalkedKeys::endingOf(drawn(WalkedKeys::all(), chance)) };
        return std::nullopt;
    }
    const bool isRare = chance.bounded(40) == 0;
    const bool isWaitedFor = m_stripe.isAsked() || m_vault.isBusy();
    if (!isRare && (!isWaitedFor || chance.bounded(6) == 0))
        return std::nullopt;
    QList<Happening> possible;
    for (const Happening &happening : happenings())
        possible += QList<Happening>(isRare ? happening.weight == 0 : happening.weight, happening);
    const Happening happening = drawn(possible, chance);
    const QStringList choices = happening.choices(*this);
    if (choices.isEmpty())
        return std::nullopt;
    return Step { happening.name, drawn(choices, chance) };
}

bool WalkedConversation::takeHappening(const Step &step)
{
    for (const Happening &happening : happenings()) {
        if (happening.name == step.event) {
            happening.act(*this, step.with);
            return true;
        }
    }
    return false;
}

void WalkedConversation::take(const Step &step)
{
    if (step.event == SavedBefore || step.event == SlowKeychain) {
        if (!isOpen() && step.event == SavedBefore)
            saveBefore(step.with);
        else if (!isOpen())
            m_isKeychainSlow = true;
        return;
    }
    if (!isOpen()) {
        open();
        m_wayBack.begin(setup().stage(), !m_savedKeys.all().isEmpty());
    }
    const Snapshot before = snapshot();
    const KeySetup *conversation = m_setup.get();
    const Act done = takeHappening(step) ? Act() : act(step);
    turn();
    noteNewKeys();
    if (m_setup.get() == conversation)
        checkRules(step, done, before);
}

void WalkedConversation::close()
{
    if (isOpen())
        end();
}

void WalkedConversation::saveBefore(const QString &name)
{
    SavedKey saved;
    saved.id = u"before-"_s + QString::number(m_ids.size());
    saved.name = m_savedKeys.freeName(u"Before"_s);
    QByteArray text = WalkedKeys::textOf(name);
    saved.key = KeyFormat::read(QString::fromLatin1(text)).identity;
    m_vault.put(saved.id, Secret::takenFrom(text));
    m_savedKeys.put(saved);
    noteNewKeys();
}

void WalkedConversation::noteNewKeys()
{
    for (const SavedKey &saved : m_savedKeys.all()) {
        if (!m_ids.contains(saved.id))
            m_ids << saved.id;
        m_records.insert(saved.id, saved);
    }
}

QStringList WalkedConversation::numbersOfSaved() const
{
    QStringList numbers;
    for (const SavedKey &saved : m_savedKeys.all())
        numbers << numberOf(saved.id);
    numbers.sort();
    return numbers;
}

QByteArray WalkedConversation::keyInHand() const
{
    return setup().key() ? setup().key()->secret.reveal().toByteArray() : QByteArray();
}

WalkedConversation::Snapshot WalkedConversation::snapshot() const
{
    return { setup().stage(),
             setup().path(),
             keyInHand(),
             setup().doubt(),
             setup().report().has_value(),
             overview().isCheckingAll(),
             setup().rotation().isCheckingOldKey(),
             setup().inHand().rotates,
             setup().inHand().saved,
             setup().inHand().replaces,
             m_vault.waiting(),
             m_stripe.waiting(),
             m_savedKeys.all() };
}

bool WalkedConversation::isKept(const QByteArray &key) const
{
    return std::ranges::any_of(m_vault.keys(), [&](const auto &entry) {
        return entry.second.reveal() == key && m_savedKeys.find(entry.first);
    });
}

void WalkedConversation::check(bool holds, const QString &complaint)
{
    if (!holds)
        m_complaints << complaint;
}

void WalkedConversation::checkRules(const Step &step, const Act &act, const Snapshot &before)
{
    checkKey(act, step, before);
    if (act.deed == Deed::GoBack)
        checkBack(before);
    noteMove(act, before);
    checkReplacing(act, before);
    checkRotations();
    checkFetched(act.deed, before);
    checkStage();
    checkJobs();
    checkSavedKey();
}

// An unsaved key is never forgotten without the person's yes.
void WalkedConversation::checkKey(const Act &act, const Step &step, const Snapshot &before)
{
    const QByteArray now = keyInHand();
    const bool isEntered = act.deed == Deed::EnterKey;
    if (!m_unsaved.isEmpty())
        check(now == m_unsaved || isEntered || act.isAgreed,
              u"an unsaved key is forgotten only after a question: %1 at %2"_s.arg(
                      step.text(), stageName(before.stage)));
    if (isEntered || act.deed == Deed::ChooseKey)
        m_unsaved = now;
    const bool isUseless = setup().report() && setup().report()->verdict == Verdict::UnusableKey;
    if (now != m_unsaved || isKept(now) || isUseless)
        m_unsaved.clear();
}

void WalkedConversation::checkBack(const Snapshot &before)
{
    const Stage now = WayBack::placeOf(setup().stage());
    const Stage from = WayBack::placeOf(before.stage);
    if (now == from)
        return;
    const Stage expected =
            m_wayBack.isAtBeginning() ? from : m_wayBack.before(before.saved.has_value());
    const bool isListOfOthers = m_othersChangedList && now == Stage::SavedKeys;
    check(now == expected || isListOfOthers,
          u"Back goes where the person came from: from %1 to %2, not %3"_s.arg(
                  stageName(before.stage), stageName(setup().stage()), stageName(expected)));
}

void WalkedConversation::noteMove(const Act &act, const Snapshot &before)
{
    const Stage now = setup().stage();
    const bool anySaved = !m_savedKeys.all().isEmpty();
    const bool isBeginning = now == Stage::ChooseKind && before.stage != now;
    if ((isBeginning && act.deed != Deed::GoBack)
        || (now == Stage::RotateKey && act.deed == Deed::Rotate))
        m_wayBack.begin(now, anySaved);
    else if (act.deed == Deed::ReturnToMakeKey && now == Stage::RotateKey)
        m_wayBack.comeTo(now);
    else if (act.deed == Deed::ReturnToMakeKey && before.stage != now)
        m_wayBack.standOnRoad(now, setup().path());
    else
        m_wayBack.comeTo(now);
    if (before.rotates && !setup().inHand().rotates)
        m_wayBack.leaveRotation(setup().path());
    m_wayBack.takeRoad(setup().path());
    m_wayBack.takeList(anySaved);
    noteReplaced(act);
}

// Where a rotation goes on with the new key, that names the old one.
void WalkedConversation::noteReplaced(const Act &act)
{
    const Stage now = setup().stage();
    if ((act.deed == Deed::ReplaceSaved && now == Stage::ChooseKind)
        || (act.deed == Deed::Rotate && now == Stage::RotateKey))
        m_replaced = m_records.value(act.id);
    const auto &inHand = setup().inHand();
    if (now == Stage::Fetching && inHand.saved && inHand.saved->predecessor)
        m_replaced = m_records.value(inHand.saved->predecessor->id);
}

// The two ends of a rotation know of each other, and the old key is not lost by it.
void WalkedConversation::checkRotations()
{
    for (const SavedKey &old : m_savedKeys.all()) {
        if (!old.retirement || old.retirement->successor.isEmpty() || m_othersChangedList)
            continue;
        const auto successor = m_savedKeys.find(old.retirement->successor);
        const QString what = u"the ends of a rotation know of each other: "_s + old.key.display;
        check(successor && successor->predecessor && successor->predecessor->id == old.id, what);
        if (!successor)
            continue;
        const QString ending = successor->key.display.right(4);
        check(successor->id != old.id && old.retirement->successorDisplay == successor->key.display
                      && old.retirement->refusedAt == successor->predecessor->refusedAt,
              what);
        check(WalkedKeys::accountOf(ending) == WalkedKeys::accountOf(old.key.display.right(4))
                      || m_agreed.contains(old.id + ending),
              u"a key comes in the place of another company's only after a question: "_s
                      + old.key.display);
    }
}

// A key takes the place of another company's only after the person's yes.
void WalkedConversation::checkReplacing(const Act &act, const Snapshot &before)
{
    if (act.deed == Deed::AgreeToReplace && before.replaces)
        m_agreed << before.replaces->id + WalkedKeys::endingOf(before.key);
    const auto &replaces = setup().inHand().replaces;
    if (setup().stage() != Stage::Saving || before.stage == Stage::Saving || !replaces)
        return;
    const QString ending = WalkedKeys::endingOf(keyInHand());
    check(WalkedKeys::accountOf(ending) == WalkedKeys::accountOf(replaces->key.display.right(4))
                  || m_agreed.contains(replaces->id + ending),
          u"a key replaces another company's only after a question: %1 by %2"_s.arg(
                  replaces->key.display, ending));
}

void WalkedConversation::checkFetched(Deed deed, const Snapshot &before)
{
    const Stage now = setup().stage();
    if (now == Stage::Fetching && before.stage != now)
        m_isFetchedToUse =
                deed == Deed::UseSaved || (deed == Deed::Rotate && setup().inHand().rotates);
    if (before.stage == Stage::Fetching && (now == Stage::Checking || now == Stage::HandOver))
        check(m_isFetchedToUse == (now == Stage::HandOver),
              u"a saved key is used or checked as it was asked for: "_s + stageName(now));
}

void WalkedConversation::checkStage()
{
    using enum Stage;
    static const QHash<Stage, Verdict> verdicts { { Ready, Verdict::Ready },
                                                  { Missing, Verdict::MissingPermissions },
                                                  { Unusable, Verdict::UnusableKey },
                                                  { CouldNotAsk, Verdict::Undecided } };
    static const QList<Stage> withKey { Recognising, Checking, Ready,  Missing,  Unusable,
                                        CouldNotAsk, NameKey,  Saving, NotSaved, HandOver };
    const Stage stage = setup().stage();
    const auto &report = setup().report();
    if (verdicts.contains(stage))
        check(report && report->verdict == verdicts[stage],
              u"an outcome is that of the report: "_s + stageName(stage));
    if (withKey.contains(stage))
        check(setup().key(), u"what is done with a key has a key: "_s + stageName(stage));
    if (stage == Stage::SavedKeys || stage == NotFetched)
        check(m_othersChangedList || !m_savedKeys.all().isEmpty(),
              u"an empty list is not shown: "_s + stageName(stage));
}

// Nothing waits for what nobody does.
void WalkedConversation::checkJobs()
{
    const Stage stage = setup().stage();
    const bool isChecking = stage == Stage::Checking;
    if (stage == Stage::Fetching)
        check(m_vault.isLoading(), u"what waits has a job: fetching"_s);
    if (stage == Stage::Recognising)
        check(m_vault.isLoading(), u"what waits has a job: recognising"_s);
    if (stage == Stage::Saving)
        check(m_vault.isStoring() || m_vault.isLoading(), u"what waits has a job: saving"_s);
    if (isChecking)
        check(m_stripe.isAsked(), u"what waits has a job: checking"_s);
    if (overview().isCheckingAll())
        check(m_stripe.isAsked() || m_vault.isLoading(), u"what waits has a job: checking all"_s);
    const bool isAskedForOldKey = setup().rotation().isCheckingOldKey();
    if (isAskedForOldKey)
        check((m_stripe.isAsked() || m_vault.isLoading())
                      && (stage == Stage::RotateKey || stage == Stage::HandOver),
              u"what waits has a job: checking the old key at "_s + stageName(stage));
    if (setup().rotation().keychainIsAsking())
        check(isAskedForOldKey && m_vault.isLoading(),
              u"the keychain asks only while it works: for the old key"_s);
    if (m_stripe.isAsked())
        check(isChecking || overview().isCheckingAll() || isAskedForOldKey,
              u"nobody asks Stripe for nothing: "_s + stageName(stage));
    static const QList<Stage> withKeychain { Stage::Fetching, Stage::Recognising, Stage::Saving };
    if (setup().keychainIsAsking())
        check(m_vault.isBusy() && withKeychain.contains(stage),
              u"the keychain asks only while it works: "_s + stageName(stage));
    if (overview().keychainIsAsking())
        check(m_vault.isLoading() || m_vault.isForgetting(),
              u"the keychain asks only while it works: in the list"_s);
    for (const QString &id : std::as_const(m_ids)) {
        const auto activity = overview().activity(id);
        check(!activity.isChecking || overview().isCheckingAll(),
              u"no row is checking without a job: "_s + numberOf(id));
        check(!activity.isRemoving || m_vault.isForgetting(),
              u"no row is being removed without a job: "_s + numberOf(id));
    }
}

// Whatever names it, names the right one.
void WalkedConversation::checkSavedKey()
{
    const auto &saved = setup().inHand().saved;
    const auto &replaces = setup().inHand().replaces;
    const QString at = stageName(setup().stage());
    if (saved && setup().key())
        check(saved->key == setup().key()->identity,
              u"the saved key that is named is the one in hand: "_s + at);
    if (replaces)
        check(m_replaced && replaces->id == m_replaced->id,
              u"the key to be replaced is named as such: "_s + at);
}

// Nothing lies in the keychain that no list shows, and nothing in the list that it lacks.
void WalkedConversation::checkEnd()
{
    QSet<QString> listed;
    for (const SavedKey &saved : m_savedKeys.all()) {
        listed << saved.id;
        check(m_vault.keys().contains(saved.id) || m_lost.contains(saved.id),
              u"at the end the keychain has what the list shows: "_s + saved.key.display);
    }
    for (const auto &[id, key] : m_vault.keys()) {
        check(listed.contains(id) || m_vault.refusedToForget().contains(id),
              u"at the end the list shows what the keychain has: "_s
                      + WalkedKeys::endingOf(key.reveal()));
    }
}
