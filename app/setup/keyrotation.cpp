// SPDX-License-Identifier: MIT

#include "keyrotation.h"

#include "savedkeyturn.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Event = Conversation::Event;

KeyRotation::KeyRotation(Conversation &conversation, SavedKeyTurn &turn, StripeApi &api,
                         Vault &vault, SavedKeys &savedKeys,
                         std::chrono::milliseconds keychainPatience)
    : m_conversation(conversation)
    , m_inHand(conversation.inHand)
    , m_turn(turn)
    , m_api(api)
    , m_vault(vault)
    , m_savedKeys(savedKeys)
    , m_patience(keychainPatience)
{
    connect(&m_patience, &KeychainPatience::changed, this, &KeyRotation::changed);
    connect(&m_turn, &SavedKeyTurn::replacesChanged, this, &KeyRotation::changed);
}

const SavedKey *KeyRotation::oldKey() const
{
    return m_inHand.rotates && m_inHand.replaces ? &*m_inHand.replaces : nullptr;
}

bool KeyRotation::isOldKeyGone() const
{
    return oldKey() && !m_savedKeys.find(oldKey()->id);
}

bool KeyRotation::mayBeCalledOff() const
{
    return oldKey() && oldKey()->retirement && oldKey()->retirement->successor.isEmpty();
}

void KeyRotation::rotate(const QString &id, UnsavedKey unsaved)
{
    if (!m_conversation.accepts(Event::Rotate) || !m_inHand.mayBeLeft(unsaved))
        return;
    const auto old = m_savedKeys.find(id);
    const bool isBegun = old && old->retirement;
    const QString successor = isBegun ? successorOf(*old) : QString();
    if (successor.isEmpty() && !(isBegun && old->retirement->handedOverAt.isValid()))
        m_turn.replace(id, Event::Rotate);
    else if (!m_conversation.accepts(Event::UseSaved))
        return;
    else if (!successor.isEmpty())
        m_turn.fetch(successor, KeyInHand::Origin::FetchedToUse);
    else // the new key is in Combidesk alone
        m_turn.fetch(id, KeyInHand::Origin::FetchedToCheck);
}

// The new key names its predecessor from the moment in which it is saved. The other way round it
// may not have come to be written.
QString KeyRotation::successorOf(const SavedKey &old)
{
    if (m_savedKeys.find(old.retirement->successor))
        return old.retirement->successor;
    const QList<SavedKey> keys = m_savedKeys.all();
    const auto successor = std::ranges::find_if(keys, [&old](const SavedKey &key) {
        return key.predecessor && key.predecessor->id == old.id;
    });
    return successor == keys.end() ? QString() : successor->id;
}

void KeyRotation::confirm(int overlapDays)
{
    if (!m_conversation.accepts(Event::Rotated) || !oldKey())
        return;
    const int days =
            std::clamp(overlapDays, Retirement::shortestOverlap, Retirement::longestOverlap);
    m_savedKeys.edit(oldKey()->id, [days](SavedKey &old) {
        if (!old.retirement)
            old.retirement = Retirement::begun(QDate::currentDate());
        old.retirement->worksUntil = old.retirement->begunOn.addDays(days);
    });
    m_conversation.take(Event::Rotated);
}

void KeyRotation::callOff()
{
    if (!m_conversation.accepts(Event::CallOff) || !mayBeCalledOff())
        return;
    m_savedKeys.edit(oldKey()->id, [](SavedKey &old) { old.retirement.reset(); });
    m_conversation.take(Event::CallOff);
}

void KeyRotation::noteHandedOver()
{
    if (!m_conversation.accepts(Event::HandedOver) || !oldKey())
        return;
    noteWithBoth([](Retirement &retirement) {
        retirement.handedOverAt = QDateTime::currentDateTimeUtc();
    });
}

void KeyRotation::takeStage(Stage stage)
{
    if (!isAwaited(stage)) {
        stop();
        return;
    }
    if (stage == Stage::HandOver && m_inHand.saved
        && oldKey()->retirement->successor != m_inHand.saved->id)
        join(*m_inHand.saved);
    if (!m_isAsked && !oldKey()->retirement->isEnded())
        checkOldKey();
}

// Where one goes on with a rotation that has begun, its page tells how the old key is.
bool KeyRotation::isAwaited(Stage stage) const
{
    return (stage == Stage::RotateKey || stage == Stage::HandOver) && oldKey()
            && oldKey()->retirement && !isOldKeyGone();
}

// Its name goes over to the new key; with two of the same name, the old one is told by its ending.
void KeyRotation::join(const SavedKey &successor)
{
    const SavedKey old = *oldKey();
    const QString otherName = m_savedKeys.freeName(old.name + u" ..."_s + old.key.display.right(4));
    m_savedKeys.edit(old.id, [&](SavedKey &key) {
        if (key.name == successor.name)
            key.name = otherName;
    });
    noteWithBoth([&successor](Retirement &retirement) {
        retirement.successor = successor.id;
        retirement.successorDisplay = successor.key.display;
    });
}

void KeyRotation::noteWithBoth(const std::function<void(Retirement &)> &edit)
{
    const SavedKey old = *oldKey();
    std::optional<Retirement> retirement;
    m_savedKeys.edit(old.id, [&](SavedKey &key) {
        if (key.retirement)
            edit(*key.retirement);
        retirement = key.retirement;
    });
    if (!retirement || !m_inHand.saved)
        return;
    m_savedKeys.edit(m_inHand.saved->id, [&](SavedKey &key) {
        key.predecessor = Predecessor::of(old.id, old.key.display, *retirement);
    });
}

void KeyRotation::checkOldKey()
{
    if (m_check || !isAwaited(m_conversation.stage()))
        return;
    m_isAsked = true;
    m_notChecked.reset();
    m_check = new SavedKeysCheck(m_api, m_vault, m_savedKeys, this);
    connect(m_check, &SavedKeysCheck::fetching, &m_patience, &KeychainPatience::start);
    connect(m_check, &SavedKeysCheck::fetched, &m_patience, &KeychainPatience::stop);
    connect(m_check, &SavedKeysCheck::failed, this,
            [this](const QString &, Problem problem) { m_notChecked = problem; });
    connect(m_check, &SavedKeysCheck::checked, this, [this](const QString &, const Report &report) {
        if (report.verdict == Verdict::Undecided)
            m_notChecked = report.problem;
    });
    connect(m_check, &SavedKeysCheck::finished, this, &KeyRotation::onChecked);
    m_check->start({ *oldKey() });
    Q_EMIT changed();
}

void KeyRotation::onChecked()
{
    m_check->deleteLater();
    m_check.clear();
    Q_EMIT changed();
}

void KeyRotation::stop()
{
    delete m_check.data();
    m_patience.stop();
    m_notChecked.reset();
    m_isAsked = false;
}
