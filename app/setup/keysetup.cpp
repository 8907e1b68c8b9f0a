// SPDX-License-Identifier: MIT

#include "keysetup.h"

#include "app/check/keycheck.h"
#include "app/saved/keyrecognition.h"
#include "app/saved/keysaving.h"
#include "app/stripe/stripeapi.h"
#include "nametosaveunder.h"

#include <QUuid>

#include <utility>

KeySetup::KeySetup(const Workers &workers, std::chrono::milliseconds keychainPatience,
                   QObject *parent)
    : QObject(parent)
    , m_workers(workers)
    , m_keychainPatience(keychainPatience)
{
    connect(&m_workers.vault, &Vault::changed, this, &KeySetup::keychainChanged);
    connect(&m_keychainPatience, &KeychainPatience::changed, this, &KeySetup::keychainAsked);
    connect(&m_workers.savedKeys, &SavedKeys::changed, this, &KeySetup::onListChanged);
}

KeySetup::~KeySetup() = default;

StageTable::Route KeySetup::route() const
{
    return { .path = m_path,
             .keyIsMade = m_keyIsMade,
             .anySaved = !m_workers.savedKeys.isEmpty(),
             .fetched = m_inHand.isFetched(),
             .saved = m_inHand.isSaved(),
             .toHandOver = m_inHand.origin == KeyInHand::Origin::FetchedToUse,
             .verdict = m_inHand.report ? m_inHand.report->verdict : Verdict::Undecided };
}

bool KeySetup::accepts(Event event) const
{
    return StageTable::next(m_stage, event, route()).has_value();
}

void KeySetup::take(Event event)
{
    if (const auto following = StageTable::next(m_stage, event, route()))
        goTo(*following);
}

void KeySetup::goTo(Stage stage)
{
    m_stage = stage;
    const bool atTheBeginning = stage == Stage::SavedKeys || stage == Stage::ChooseKind;
    if (atTheBeginning)
        m_keychainProblem.reset();
    // A key that the keychain has is fetched anew; one that was entered is found where it was.
    if (stage == Stage::SavedKeys ? !wouldLoseKey() : atTheBeginning && m_inHand.isFetched())
        forgetKey();
    if (stage == Stage::EnterKey)
        m_workers.api.openConnection();
    Q_EMIT stageChanged(stage);
}

bool KeySetup::canGoBack() const
{
    return accepts(Event::Back);
}

bool KeySetup::canShowList() const
{
    return accepts(Event::ShowList);
}

QList<Stage> KeySetup::leftOut() const
{
    QList<Stage> stages;
    if (m_keyIsMade) {
        stages = dashboardSteps(m_path);
        stages.removeOne(Stage::EnterKey);
    }
    if (report() && report()->verdict != Verdict::Ready)
        stages << Stage::Checking;
    if (!m_inHand.isSaved())
        stages << Stage::NameKey;
    return stages;
}

QString KeySetup::suggestedName() const
{
    return nameToSaveUnder(m_inHand, m_workers.savedKeys);
}

Vault::Protection KeySetup::keychainProtection() const
{
    return m_workers.vault.protection();
}

std::optional<Problem> KeySetup::keychainObstacle() const
{
    return m_workers.vault.obstacle();
}

Vault::Backend KeySetup::keychain() const
{
    return m_workers.vault.backend();
}

void KeySetup::start()
{
    goTo(m_workers.savedKeys.isEmpty() ? Stage::ChooseKind : Stage::SavedKeys);
}

void KeySetup::choosePath(KeyPath path)
{
    if (accepts(Event::ChoosePath))
        setPath(path);
}

void KeySetup::setPath(KeyPath path)
{
    if (std::exchange(m_path, path) != path)
        Q_EMIT pathChanged();
}

void KeySetup::next()
{
    if (m_stage == Stage::ChooseKind)
        m_keyIsMade = false;
    take(Event::Next);
}

void KeySetup::haveKey()
{
    if (!accepts(Event::HaveKey))
        return;
    m_keyIsMade = true;
    take(Event::HaveKey);
}

void KeySetup::returnToMakeKey()
{
    if (!accepts(Event::MakeKey))
        return;
    m_keyIsMade = false;
    take(Event::MakeKey);
}

void KeySetup::back()
{
    if (!canGoBack())
        return;
    cancelJobs();
    take(Event::Back);
}

void KeySetup::enter(Secret text)
{
    if (!accepts(Event::Enter))
        return;
    QString entered = text.revealText();
    m_inHand.takeText(KeyFormat::read(entered));
    wipe(entered);
    if (m_stage == Stage::Recognising) {
        cancelJobs();
        take(Event::Enter);
    }
    onTextRead();
}

void KeySetup::chooseKey(int index)
{
    if (!accepts(Event::Enter) || m_inHand.reading.problem != Problem::SeveralKeys || index < 0
        || index >= int(m_inHand.reading.keys.size()))
        return;
    m_inHand.choose(size_t(index));
    onTextRead();
}

void KeySetup::onTextRead()
{
    if (key()) {
        // Right as it stands: Combidesk takes either kind, and everything after is the same.
        if (key()->identity.kind == KeyKind::Restricted)
            setPath(KeyPath::Restricted);
        m_workers.api.openConnection();
    }
    Q_EMIT readingChanged();
}

void KeySetup::confirmDoubt()
{
    if (!accepts(Event::Enter) || doubt() == KeyDoubt::None)
        return;
    if (doubt() == KeyDoubt::StandardInsteadOfRestricted)
        setPath(KeyPath::Standard);
    else
        m_inHand.confirmedDoubt = doubt();
    Q_EMIT readingChanged();
}

void KeySetup::check()
{
    if (!accepts(Event::Check) || !key())
        return;
    if (m_stage == Stage::EnterKey && (doubt() != KeyDoubt::None || isLookedForFirst()))
        return;
    // A connection that stood when Stripe could not be asked may be dead without anyone knowing.
    if (m_stage == Stage::CouldNotAsk)
        m_workers.api.forgetConnections();
    startCheck(Event::Check);
}

// A key that is saved already is used as the one that it is, and not saved twice.
bool KeySetup::isLookedForFirst()
{
    if (m_inHand.recognised) {
        const auto saved = m_workers.savedKeys.find(m_inHand.recognised->id);
        m_inHand.recognised.reset();
        if (saved)
            m_inHand.becomeSaved(*saved);
    }
    if (m_inHand.isSaved() || std::exchange(m_inHand.isLookedFor, true))
        return false;
    QList<SavedKey> alike = m_workers.savedKeys.all();
    alike.removeIf([this](const SavedKey &saved) { return saved.key != key()->identity; });
    if (alike.isEmpty())
        return false;
    m_recognition = new KeyRecognition(m_workers.vault, this);
    connect(m_recognition, &KeyRecognition::finished, this, &KeySetup::onLookedFor);
    m_keychainPatience.start();
    m_recognition->start(key()->secret, alike);
    take(Event::AlikeFound);
    return true;
}

void KeySetup::onLookedFor(const std::optional<SavedKey> &saved)
{
    m_recognition->deleteLater();
    m_recognition.clear();
    m_keychainPatience.stop();
    m_inHand.recognised = saved;
    if (saved)
        take(Event::Recognised);
    else
        startCheck(Event::NotRecognised);
}

void KeySetup::startCheck(Event event)
{
    m_inHand.beginCheck();
    m_check = new KeyCheck(m_workers.api, { key()->identity, key()->secret.duplicate() }, this);
    connect(m_check, &KeyCheck::found, this, [this](const Finding &finding) {
        m_inHand.findings.append(finding);
        Q_EMIT found(finding);
    });
    connect(m_check, &KeyCheck::finished, this, &KeySetup::onChecked);
    // First, as whoever hears of the stage may go back, which ends the check.
    m_check->start();
    take(event);
}

void KeySetup::onChecked(const Report &report)
{
    m_check->deleteLater();
    m_check.clear();
    m_inHand.takeReport(report);
    if (m_inHand.saved)
        m_workers.savedKeys.takeResult(m_inHand.saved->id, report);
    take(Event::CheckConcluded);
}

void KeySetup::continueAnyway()
{
    take(Event::ContinueAnyway);
}

void KeySetup::confirmReplacement()
{
    if (accepts(Event::Save) && replacementDoubt() != ReplacementDoubt::None)
        m_inHand.confirmedReplacement = replacementDoubt();
}

void KeySetup::keepReplaced()
{
    if (!accepts(Event::Save) || !m_inHand.replaces)
        return;
    if (m_inHand.name == m_inHand.replaces->name)
        m_inHand.name.clear();
    m_inHand.replaces.reset();
}

void KeySetup::save(const QString &name)
{
    if (!accepts(Event::Save) || !key() || !report()
        || replacementDoubt() != ReplacementDoubt::None)
        return;
    SavedKey record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.name = name;
    record.key = key()->identity;
    record.account = m_inHand.account;
    record.savedAt = QDateTime::currentDateTimeUtc();
    // The steps in the Dashboard have just been walked.
    if (m_path == KeyPath::Restricted && !m_keyIsMade)
        record.madeOn = QDate::currentDate();
    record.takeResult(*report());
    m_inHand.name = name;
    m_keychainProblem.reset();
    m_saving = new KeySaving(m_workers.vault, m_workers.savedKeys, this);
    connect(m_saving, &KeySaving::finished, this,
            [this, record](std::optional<Problem> problem) { onSaved(record, problem); });
    connect(m_saving, &KeySaving::replacedKept, this, &KeySetup::onReplacedKept);
    m_keychainPatience.start();
    m_saving->start(key()->secret, record, m_inHand.replaces);
    take(Event::Save);
}

void KeySetup::onSaved(const SavedKey &record, std::optional<Problem> problem)
{
    m_saving.clear();
    m_keychainPatience.stop();
    m_keychainProblem = problem;
    if (!problem)
        m_inHand.saved = record;
    take(problem ? Event::SaveFailed : Event::Saved);
}

void KeySetup::onReplacedKept(const SavedKey &replaced, Problem problem)
{
    if (m_inHand.replaces && m_inHand.replaces->id == replaced.id)
        m_inHand.replacedKept = problem;
    Q_EMIT replacedKeyKept(replaced, problem);
}

void KeySetup::skipSaving()
{
    if (!accepts(Event::SkipSaving))
        return;
    cancelJobs();
    take(Event::SkipSaving);
}

void KeySetup::noteCopied()
{
    if (accepts(Event::Copy))
        m_inHand.copied = true;
}

void KeySetup::showList()
{
    take(Event::ShowList);
}

bool KeySetup::mayTurnAway(UnsavedKey unsaved) const
{
    return !wouldLoseKey() || unsaved == UnsavedKey::Discard;
}

void KeySetup::setUpAnother(UnsavedKey unsaved)
{
    if (!accepts(Event::SetUpAnother))
        return;
    if (mayTurnAway(unsaved))
        forgetKey();
    else if (m_stage == Stage::HandOver)
        return;
    else
        m_inHand.replaces.reset();
    take(Event::SetUpAnother);
}

void KeySetup::useSaved(const QString &id, UnsavedKey unsaved)
{
    if (accepts(Event::UseSaved) && mayTurnAway(unsaved))
        fetch(id, KeyInHand::Origin::FetchedToUse);
}

void KeySetup::checkSaved(const QString &id, UnsavedKey unsaved)
{
    if (accepts(Event::CheckSaved) && mayTurnAway(unsaved))
        fetch(id, KeyInHand::Origin::FetchedToCheck);
}

void KeySetup::replaceSaved(const QString &id, UnsavedKey unsaved)
{
    if (!accepts(Event::Replace) || !mayTurnAway(unsaved))
        return;
    const auto saved = m_workers.savedKeys.find(id);
    if (!saved) {
        onGone(id);
        return;
    }
    const auto following = StageTable::next(m_stage, Event::Replace, route());
    forgetKey();
    m_inHand.replaces = saved;
    goTo(*following);
}

void KeySetup::fetch(const QString &id, KeyInHand::Origin purpose)
{
    const auto saved = m_workers.savedKeys.find(id);
    if (!saved) {
        onGone(id);
        return;
    }
    forgetKey();
    m_inHand.origin = purpose;
    m_inHand.saved = saved;
    m_inHand.name = saved->name;
    m_inHand.account = saved->account;
    m_keychainPatience.start();
    m_fetching = std::make_unique<QObject>();
    m_workers.vault.load(id, m_fetching.get(), [this](Secret key, std::optional<Problem> problem) {
        onFetched(std::move(key), problem);
    });
    take(purpose == KeyInHand::Origin::FetchedToUse ? Event::UseSaved : Event::CheckSaved);
}

void KeySetup::onFetched(Secret key, std::optional<Problem> problem)
{
    m_fetching.release()->deleteLater(); // this is its answer
    m_keychainPatience.stop();
    m_keychainProblem = problem;
    if (problem) {
        if (m_inHand.origin == KeyInHand::Origin::FetchedToCheck)
            m_workers.savedKeys.takeFailure(m_inHand.saved->id, *problem);
        take(Event::FetchFailed);
        return;
    }
    const KeyIdentity identity = m_inHand.saved->key;
    m_inHand.reading.identity = identity;
    m_inHand.reading.keys.push_back({ identity, std::move(key) });
    dropRemoved();
    if (m_inHand.origin == KeyInHand::Origin::FetchedToUse)
        take(Event::Fetched);
    else
        startCheck(Event::Fetched);
}

void KeySetup::onGone(const QString &id)
{
    Q_EMIT savedKeyGone(id);
    leaveEmptyList();
}

void KeySetup::onListChanged(const QString &id)
{
    // More may be known of it by now, such as its account. When it was removed, not by being
    // replaced, nothing is replaced any more.
    if (m_inHand.replaces && m_inHand.replaces->id == id) {
        const auto present = m_workers.savedKeys.find(id);
        if (present || (!m_inHand.isSaved() && !m_saving))
            m_inHand.replaces = present;
        Q_EMIT replacesChanged();
    }
    if (!m_fetching)
        dropRemoved();
    leaveEmptyList();
}

// The key in hand may have been removed while it was fetched, checked or handed over.
void KeySetup::dropRemoved()
{
    if (!m_inHand.isSaved() || m_workers.savedKeys.find(m_inHand.saved->id))
        return;
    m_inHand.saved.reset();
    if (m_stage == Stage::HandOver)
        Q_EMIT stageChanged(m_stage); // it says something else now
}

// The list may have become empty before our eyes.
void KeySetup::leaveEmptyList()
{
    if (m_workers.savedKeys.isEmpty())
        take(Event::ListEmptied);
}

void KeySetup::stop()
{
    cancelJobs();
}

void KeySetup::setProxyLogin(const QString &user, Secret password)
{
    m_workers.api.setProxyLogin(user, std::move(password));
}

// Whatever is under way ends or goes on unseen; nothing of it reaches the person any more.
void KeySetup::cancelJobs()
{
    delete m_recognition.data();
    delete m_check.data();
    if (m_saving) {
        m_saving->abandon();
        m_saving.clear();
    }
    m_fetching.reset();
    m_keychainPatience.stop();
}

void KeySetup::forgetKey()
{
    m_inHand = {};
    Q_EMIT keyForgotten();
}
