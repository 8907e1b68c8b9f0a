// SPDX-License-Identifier: MIT

#include "keysetup.h"

#include "app/check/keycheck.h"
#include "app/saved/keysaving.h"
#include "app/saved/savedkeyscheck.h"
#include "app/stripe/stripeapi.h"

#include <QUuid>

using namespace std::chrono_literals;

KeySetup::KeySetup(const Workers &workers, QObject *parent)
    : QObject(parent)
    , m_workers(workers)
{
    m_keychainPatience.setSingleShot(true);
    m_keychainPatience.setInterval(3s);
    connect(&m_keychainPatience, &QTimer::timeout, this, [this] {
        m_keychainIsAsking = true;
        Q_EMIT keychainAsks();
    });
    connect(&m_workers.savedKeys, &SavedKeys::changed, this, &KeySetup::takeList);
}

KeySetup::~KeySetup() = default;

bool KeySetup::canGoBack() const
{
    return nextStage(m_stage, Event::Back, m_route).has_value();
}

bool KeySetup::wouldLoseKey() const
{
    return key() && !m_route.saved && !m_route.fetched && !m_handedOver
            && m_stage != Stage::Unusable;
}

const StripeKey *KeySetup::key() const
{
    if (m_reading.problem || m_reading.keys.size() != 1)
        return nullptr;
    return &m_reading.keys.front();
}

KeySetup::Doubt KeySetup::doubt() const
{
    if (!key())
        return Doubt::None;
    const auto &identity = key()->identity;
    if (identity.kind == KeyKind::Standard && path() == KeyPath::Restricted)
        return Doubt::StandardInsteadOfRestricted;
    if (identity.mode == KeyMode::Test && m_settledDoubt != Doubt::TestKey)
        return Doubt::TestKey;
    return Doubt::None;
}

Vault::Backend KeySetup::keychain() const
{
    return m_workers.vault.backend();
}

QList<SavedKey> KeySetup::savedKeys() const
{
    return m_workers.savedKeys.all();
}

QString KeySetup::suggestedName() const
{
    if (m_savedKey)
        return m_savedKey->name;
    return m_workers.savedKeys.freeName(QStringLiteral("Stripe"));
}

bool KeySetup::step(Event event)
{
    const auto following = nextStage(m_stage, event, m_route);
    if (following)
        enterStage(*following);
    return following.has_value();
}

void KeySetup::enterStage(Stage stage)
{
    m_stage = stage;
    if (stage == Stage::SavedKeys || stage == Stage::ChooseKind)
        m_keychainProblem.reset();
    if (stage == Stage::SavedKeys && !wouldLoseKey())
        forgetKey();
    if (stage == Stage::EnterKey)
        m_workers.api.openConnection();
    Q_EMIT stageChanged(stage);
}

void KeySetup::start()
{
    m_route.anySaved = !savedKeys().isEmpty();
    enterStage(m_route.anySaved ? Stage::SavedKeys : Stage::ChooseKind);
}

void KeySetup::choosePath(KeyPath path)
{
    if (path == m_route.path)
        return;
    m_route.path = path;
    Q_EMIT pathChanged();
}

void KeySetup::next()
{
    if (m_stage == Stage::ChooseKind)
        m_route.keyIsMade = false;
    step(Event::Next);
}

void KeySetup::haveKey()
{
    if (m_stage == Stage::ChooseKind)
        m_route.keyIsMade = true;
    step(Event::HaveKey);
}

QList<Stage> KeySetup::leftOut() const
{
    QList<Stage> stages;
    if (m_route.keyIsMade) {
        for (const Stage step : dashboardSteps(path())) {
            if (step != Stage::EnterKey)
                stages << step;
        }
    }
    if (m_report && m_report->verdict != Verdict::Ready)
        stages << Stage::Checking;
    if (!m_route.saved)
        stages << Stage::NameKey;
    return stages;
}

void KeySetup::returnToMakeKey()
{
    const Stage target = path() == KeyPath::Standard ? Stage::RevealKey : Stage::CreateKey;
    m_route.keyIsMade = false;
    while (m_stage != target && canGoBack())
        back();
}

void KeySetup::back()
{
    leaveWork();
    step(Event::Back);
}

void KeySetup::enter(QString &text)
{
    m_reading = KeyFormat::read(text);
    wipe(text);
    m_settledDoubt = Doubt::None;
    m_report.reset();
    m_handedOver = false;
    m_route.fetched = false;
    m_route.saved = false;
    if (!isReplacing())
        m_savedKey.reset();
    welcomeKey();
}

void KeySetup::chooseKey(int index)
{
    if (m_reading.problem != Problem::SeveralKeys || index < 0
        || index >= int(m_reading.keys.size()))
        return;
    StripeKey chosen = std::move(m_reading.keys[size_t(index)]);
    m_reading.keys.clear();
    m_reading.identity = chosen.identity;
    m_reading.keys.push_back(std::move(chosen));
    m_reading.problem.reset();
    welcomeKey();
}

void KeySetup::welcomeKey()
{
    // Right as it stands: Combidesk takes either kind, and everything after is the same.
    if (key() && key()->identity.kind == KeyKind::Restricted)
        choosePath(KeyPath::Restricted);
    if (key())
        m_workers.api.openConnection();
    Q_EMIT readingChanged();
}

void KeySetup::settleDoubt()
{
    if (doubt() == Doubt::StandardInsteadOfRestricted)
        m_route.path = KeyPath::Standard;
    else
        m_settledDoubt = doubt();
    Q_EMIT readingChanged();
}

void KeySetup::check()
{
    const bool entered = m_stage == Stage::EnterKey;
    if (!key() || (entered && doubt() != Doubt::None))
        return;
    // A connection that stood when Stripe could not be asked may be dead without anyone knowing.
    if (m_stage == Stage::CouldNotAsk)
        m_workers.api.forgetConnections();
    if (nextStage(m_stage, Event::Check, m_route))
        startCheck();
}

void KeySetup::startCheck()
{
    m_findings.clear();
    m_report.reset();
    m_check = new KeyCheck(m_workers.api, { key()->identity, key()->secret.duplicate() }, this);
    connect(m_check, &KeyCheck::found, this, [this](const Finding &finding) {
        m_findings.append(finding);
        Q_EMIT found(finding);
    });
    connect(m_check, &KeyCheck::finished, this, &KeySetup::onChecked);
    enterStage(Stage::Checking);
    m_check->start();
}

void KeySetup::onChecked(const Report &report)
{
    m_check->deleteLater();
    m_check.clear();
    m_report = report;
    m_findings = report.findings;
    m_route.verdict = report.verdict;
    if (m_route.saved && m_savedKey) {
        m_savedKey->takeResult(report);
        m_workers.savedKeys.takeResult(m_savedKey->id, report);
    }
    step(Event::CheckConcluded);
}

void KeySetup::continueAnyway()
{
    step(Event::ContinueAnyway);
}

void KeySetup::save(const QString &name)
{
    if (key() && m_report && nextStage(m_stage, Event::Save, m_route))
        startSaving(name);
}

void KeySetup::startSaving(const QString &name)
{
    SavedKey record;
    record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    record.name = name;
    record.key = key()->identity;
    record.takeResult(*m_report);
    m_savedKey = record;
    m_keychainProblem.reset();
    m_saving = new KeySaving(m_workers.vault, m_workers.savedKeys, this);
    connect(m_saving, &KeySaving::finished, this, &KeySetup::onSaved);
    enterStage(Stage::Saving);
    m_keychainPatience.start();
    m_saving->start(key()->secret, record, m_replaced);
}

void KeySetup::onSaved(std::optional<Problem> problem)
{
    m_keychainPatience.stop();
    m_keychainIsAsking = false;
    m_keychainProblem = problem;
    m_route.saved = !problem;
    if (!problem)
        m_replaced.clear();
    step(problem ? Event::SaveFailed : Event::Saved);
}

void KeySetup::skipSaving()
{
    leaveWork();
    step(Event::SkipSaving);
}

void KeySetup::setUpAnother()
{
    const auto following = nextStage(m_stage, Event::SetUpAnother, m_route);
    if (!following)
        return;
    leaveWork();
    // Somebody who went back to the list finds what was entered; a key that is done with is put
    // away.
    if (!wouldLoseKey())
        forgetKey();
    m_savedKey.reset();
    m_replaced.clear();
    enterStage(*following);
}

void KeySetup::useSaved(const QString &id)
{
    m_route.toHandOver = true;
    fetch(id, Event::UseSaved);
}

void KeySetup::checkSaved(const QString &id)
{
    m_route.toHandOver = false;
    fetch(id, Event::CheckSaved);
}

// Another copy of the program may have removed it; then the list says so.
std::optional<SavedKey> KeySetup::findSaved(const QString &id)
{
    const auto saved = m_workers.savedKeys.find(id);
    if (!saved)
        takeList();
    return saved;
}

void KeySetup::takeList()
{
    m_route.anySaved = !savedKeys().isEmpty();
    Q_EMIT savedKeysChanged();
    if (!m_route.anySaved && (m_stage == Stage::SavedKeys || m_stage == Stage::NotFetched))
        enterStage(Stage::ChooseKind);
}

void KeySetup::fetch(const QString &id, Event event)
{
    const auto saved = findSaved(id);
    if (!saved || !nextStage(m_stage, event, m_route))
        return;
    leaveWork();
    forgetKey();
    m_savedKey = saved;
    m_fetching = id;
    step(event);
    m_keychainPatience.start();
    m_workers.vault.load(id, this, [this, id](Secret key, std::optional<Problem> problem) {
        onFetched(id, std::move(key), problem);
    });
}

void KeySetup::onFetched(const QString &id, Secret key, std::optional<Problem> problem)
{
    if (m_fetching != id || m_stage != Stage::Fetching)
        return; // the person went elsewhere in the meantime
    m_keychainPatience.stop();
    m_keychainIsAsking = false;
    m_keychainProblem = problem;
    if (problem) {
        step(Event::FetchFailed);
        return;
    }
    m_reading = {};
    m_reading.identity = m_savedKey->key;
    m_reading.keys.push_back({ m_savedKey->key, std::move(key) });
    m_route.fetched = true;
    m_route.saved = true;
    if (m_route.toHandOver)
        step(Event::Fetched);
    else
        startCheck();
}

void KeySetup::checkAllSaved()
{
    if (m_stage != Stage::SavedKeys && m_stage != Stage::NotFetched)
        return;
    leaveWork();
    m_checkingAll = new SavedKeysCheck(m_workers.api, m_workers.vault, m_workers.savedKeys, this);
    connect(m_checkingAll, &SavedKeysCheck::checking, this, &KeySetup::savedKeyChecking);
    connect(m_checkingAll, &SavedKeysCheck::checked, this,
            [this](const QString &id) { Q_EMIT savedKeyChecked(id); });
    connect(m_checkingAll, &SavedKeysCheck::failed, this, &KeySetup::savedKeyNotChecked);
    connect(m_checkingAll, &SavedKeysCheck::finished, this, [this] {
        m_checkingAll->deleteLater();
        m_checkingAll.clear();
        Q_EMIT allSavedKeysChecked();
    });
    QStringList ids;
    for (const SavedKey &saved : savedKeys())
        ids.append(saved.id);
    m_workers.api.openConnection();
    m_checkingAll->start(ids);
}

void KeySetup::replaceSaved(const QString &id)
{
    const auto saved = findSaved(id);
    const auto following = nextStage(m_stage, Event::Replace, m_route);
    if (!saved || !following)
        return;
    leaveWork();
    forgetKey();
    m_savedKey = saved;
    m_replaced = id;
    enterStage(*following);
}

void KeySetup::replaceCheckedKey()
{
    if (m_savedKey)
        replaceSaved(QString(m_savedKey->id));
}

void KeySetup::removeSaved(const QString &id)
{
    // First the key, then its name: a failure must not leave a key that nobody sees any more.
    m_workers.vault.forget(id, this, [this, id](std::optional<Problem> problem) {
        if (!problem && !m_workers.savedKeys.remove(id))
            problem = Problem::ListNotWritten;
        if (problem)
            Q_EMIT savedKeyNotRemoved(id, *problem);
    });
}

void KeySetup::stop()
{
    leaveWork();
}

void KeySetup::setProxyLogin(const QString &user, const QString &password)
{
    m_workers.api.setProxyLogin(user, password);
}

// Whatever is under way ends or goes on unseen; nothing of it reaches the person any more.
void KeySetup::leaveWork()
{
    delete m_check.data();
    delete m_checkingAll.data();
    if (m_saving) {
        m_saving->abandon();
        m_saving.clear();
    }
    m_fetching.clear();
    m_keychainPatience.stop();
    m_keychainIsAsking = false;
}

void KeySetup::forgetKey()
{
    m_reading = {};
    m_report.reset();
    m_findings.clear();
    m_savedKey.reset();
    m_replaced.clear();
    m_settledDoubt = Doubt::None;
    m_handedOver = false;
    m_route.fetched = false;
    m_route.saved = false;
    Q_EMIT keyForgotten();
}
