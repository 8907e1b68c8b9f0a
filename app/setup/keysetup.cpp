// SPDX-License-Identifier: MIT

#include "keysetup.h"

#include "app/stripe/stripeapi.h"

#include <utility>

using Event = Conversation::Event;

KeySetup::KeySetup(const Workers &workers, std::chrono::milliseconds keychainPatience,
                   QObject *parent)
    : QObject(parent)
    , m_workers(workers)
    , m_conversation(workers.savedKeys)
    , m_work(workers.api, workers.vault, workers.savedKeys, keychainPatience)
    , m_turn(m_conversation, m_work, workers.savedKeys)
    , m_rotation(m_conversation, m_turn, workers.api, workers.vault, workers.savedKeys,
                 keychainPatience)
    , m_inHand(m_conversation.inHand)
{
    connect(&m_conversation, &Conversation::stageChanged, this, &KeySetup::onStageChanged);
    connect(&m_conversation, &Conversation::pathChanged, this, &KeySetup::pathChanged);
    connect(&m_conversation, &Conversation::keyForgotten, this, &KeySetup::keyForgotten);
    connect(&m_turn, &SavedKeyTurn::fetchedToCheck, this, [this] { startCheck(Event::Fetched); });
    connect(&m_turn, &SavedKeyTurn::gone, this, &KeySetup::savedKeyGone);
    connect(&m_turn, &SavedKeyTurn::replacesChanged, this, &KeySetup::replacesChanged);
    connect(&m_work, &KeyWork::recognised, this, &KeySetup::onRecognised);
    connect(&m_work, &KeyWork::found, this, &KeySetup::onFound);
    connect(&m_work, &KeyWork::checked, this, &KeySetup::onChecked);
    connect(&m_work, &KeyWork::saved, this, &KeySetup::onSaved);
    connect(&m_work, &KeyWork::alreadySaved, this, &KeySetup::onAlreadySaved);
    connect(&m_work, &KeyWork::replacedKept, this, &KeySetup::onReplacedKept);
    connect(&m_work, &KeyWork::keychainAsked, this, &KeySetup::keychainAsked);
    connect(&workers.vault, &Vault::changed, this, &KeySetup::keychainChanged);
}

void KeySetup::start()
{
    m_conversation.goTo(m_workers.savedKeys.isEmpty() ? Stage::ChooseKind : Stage::SavedKeys);
}

void KeySetup::onStageChanged(Stage stage)
{
    if (stage == Stage::EnterKey)
        m_workers.api.openConnection();
    m_rotation.takeStage(stage);
    Q_EMIT stageChanged(stage);
}

void KeySetup::choosePath(KeyPath path)
{
    if (m_conversation.accepts(Event::ChoosePath))
        m_conversation.setPath(path);
}

void KeySetup::next()
{
    if (stage() == Stage::ChooseKind)
        m_conversation.isKeyMade = false;
    m_conversation.take(Event::Next);
}

void KeySetup::haveKey()
{
    if (!m_conversation.accepts(Event::HaveKey))
        return;
    m_conversation.isKeyMade = true;
    m_conversation.take(Event::HaveKey);
}

void KeySetup::returnToMakeKey()
{
    if (!m_conversation.accepts(Event::MakeKey))
        return;
    if (stage() == Stage::Unusable)
        m_conversation.dropText();
    m_conversation.isKeyMade = false;
    m_conversation.take(Event::MakeKey);
}

void KeySetup::back()
{
    if (!canGoBack())
        return;
    m_work.cancel();
    m_conversation.take(Event::Back);
}

void KeySetup::enter(Secret text)
{
    if (!m_conversation.accepts(Event::Enter))
        return;
    QString entered = text.revealText();
    m_inHand.takeText(KeyFormat::read(entered));
    wipe(entered);
    if (stage() == Stage::Recognising) {
        m_work.cancel();
        m_conversation.take(Event::Enter);
    }
    onTextRead();
}

void KeySetup::chooseKey(int index)
{
    if (!m_conversation.accepts(Event::Enter) || m_inHand.reading.problem != Problem::SeveralKeys
        || index < 0 || index >= int(m_inHand.reading.keys.size()))
        return;
    m_inHand.choose(size_t(index));
    onTextRead();
}

void KeySetup::onTextRead()
{
    if (key()) {
        // Right as it stands: Combidesk takes either kind, and everything after is the same.
        if (key()->identity.kind == KeyKind::Restricted)
            m_conversation.setPath(KeyPath::Restricted);
        m_workers.api.openConnection();
    }
    Q_EMIT readingChanged();
}

void KeySetup::confirmDoubt()
{
    if (!m_conversation.accepts(Event::Enter) || doubt() == KeyDoubt::None)
        return;
    if (doubt() == KeyDoubt::StandardInsteadOfRestricted)
        m_conversation.setPath(KeyPath::Standard);
    else
        m_inHand.confirmedDoubt = doubt();
    Q_EMIT readingChanged();
}

void KeySetup::check()
{
    if (!m_conversation.accepts(Event::Check) || !key())
        return;
    if (stage() == Stage::EnterKey
        && (doubt() != KeyDoubt::None || m_inHand.isOldKey() || isLookedForFirst()))
        return;
    // A connection that stood when Stripe could not be asked may be dead without anyone knowing.
    if (stage() == Stage::CouldNotAsk)
        m_workers.api.forgetConnections();
    startCheck(Event::Check);
}

// A key that is saved already is used as the one that it is, and not saved twice.
bool KeySetup::isLookedForFirst()
{
    if (const auto recognised = std::exchange(m_inHand.recognised, {})) {
        if (const auto saved = m_workers.savedKeys.find(recognised->id))
            m_inHand.becomeSaved(*saved);
    }
    if (m_inHand.isSaved() || std::exchange(m_inHand.isLookedFor, true))
        return false;
    const QList<SavedKey> alike = m_workers.savedKeys.alike(key()->identity);
    if (alike.isEmpty())
        return false;
    m_inHand.mayBeSaved = true;
    m_work.recognise(key()->secret, alike);
    m_conversation.take(Event::AlikeFound);
    return true;
}

void KeySetup::onRecognised(const std::optional<SavedKey> &saved, bool isCertain)
{
    m_inHand.mayBeSaved = !isCertain;
    m_inHand.recognised = saved;
    if (saved)
        m_conversation.take(Event::Recognised);
    else
        startCheck(Event::NotRecognised);
}

void KeySetup::startCheck(Event event)
{
    m_inHand.beginCheck();
    // First, as whoever hears of the stage may go back, which ends the check.
    m_work.check(*key());
    m_conversation.take(event);
}

void KeySetup::onFound(const Finding &finding)
{
    m_inHand.findings.append(finding);
    Q_EMIT found(finding);
}

void KeySetup::onChecked(const Report &report)
{
    m_inHand.takeReport(report);
    if (m_inHand.saved)
        m_workers.savedKeys.takeResult(m_inHand.saved->id, report);
    m_conversation.take(Event::CheckConcluded);
}

void KeySetup::confirmReplacement()
{
    if (m_conversation.accepts(Event::Save) && replacementDoubt() != ReplacementDoubt::None)
        m_inHand.confirmedReplacement = replacementDoubt();
}

void KeySetup::keepReplaced()
{
    if (!m_conversation.accepts(Event::Save) || !m_inHand.replaces)
        return;
    if (m_inHand.name == m_inHand.replaces->name)
        m_inHand.name.clear();
    m_inHand.replaceNothing();
}

void KeySetup::save(const QString &name)
{
    if (!m_conversation.accepts(Event::Save) || !key() || !report()
        || replacementDoubt() != ReplacementDoubt::None)
        return;
    SavedKey record = m_inHand.recordToSave(name);
    // The steps in the Dashboard have just been walked.
    if (path() == KeyPath::Restricted && !isKeyMade() && !m_inHand.rotates)
        record.madeOn = QDate::currentDate();
    m_inHand.name = name;
    m_conversation.keychainProblem.reset();
    m_work.save(key()->secret, record, m_inHand.toForget(),
                m_inHand.mayBeSaved ? m_workers.savedKeys.alike(record.key) : QList<SavedKey>());
    m_conversation.take(Event::Save);
}

void KeySetup::onSaved(const SavedKey &record, std::optional<Problem> problem)
{
    m_conversation.keychainProblem = problem;
    if (!problem)
        m_inHand.saved = record;
    m_conversation.take(problem ? Event::SaveFailed : Event::Saved);
}

// The keychain, closed when it was asked before the check, has opened for the saving.
void KeySetup::onAlreadySaved(const SavedKey &saved)
{
    m_workers.savedKeys.takeResult(saved.id, *report());
    m_inHand.becomeSaved(m_workers.savedKeys.find(saved.id).value_or(saved));
    m_conversation.take(Event::Saved);
}

void KeySetup::onReplacedKept(const SavedKey &replaced, Problem problem)
{
    if (m_inHand.replaces && m_inHand.replaces->id == replaced.id)
        m_inHand.replacedKept = problem;
    Q_EMIT replacedKeyKept(replaced, problem);
}

void KeySetup::skipSaving()
{
    if (!m_conversation.accepts(Event::SkipSaving))
        return;
    m_work.cancel();
    m_conversation.take(Event::SkipSaving);
}

void KeySetup::noteCopied()
{
    if (m_conversation.accepts(Event::Copy))
        m_inHand.copied = true;
}

void KeySetup::setUpAnother(UnsavedKey unsaved)
{
    if (!m_conversation.accepts(Event::SetUpAnother))
        return;
    if (m_inHand.mayBeLeft(unsaved))
        m_conversation.forgetKey();
    else if (stage() == Stage::HandOver)
        return;
    else
        m_inHand.replaceNothing();
    m_conversation.take(Event::SetUpAnother);
}

void KeySetup::useSaved(const QString &id, UnsavedKey unsaved)
{
    if (m_conversation.accepts(Event::UseSaved) && m_inHand.mayBeLeft(unsaved))
        m_turn.fetch(id, KeyInHand::Origin::FetchedToUse);
}

void KeySetup::checkSaved(const QString &id, UnsavedKey unsaved)
{
    if (m_conversation.accepts(Event::CheckSaved) && m_inHand.mayBeLeft(unsaved))
        m_turn.fetch(id, KeyInHand::Origin::FetchedToCheck);
}

void KeySetup::replaceSaved(const QString &id, UnsavedKey unsaved)
{
    if (m_conversation.accepts(Event::Replace) && m_inHand.mayBeLeft(unsaved))
        m_turn.replace(id, Event::Replace);
}

void KeySetup::setProxyLogin(const QString &user, Secret password)
{
    m_workers.api.setProxyLogin(user, std::move(password));
}
