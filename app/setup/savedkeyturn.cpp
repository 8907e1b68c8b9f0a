// SPDX-License-Identifier: MIT

#include "savedkeyturn.h"

#include "keywork.h"

#include <utility>

using Event = Conversation::Event;

SavedKeyTurn::SavedKeyTurn(Conversation &conversation, KeyWork &work, SavedKeys &savedKeys)
    : m_conversation(conversation)
    , m_inHand(conversation.inHand)
    , m_work(work)
    , m_savedKeys(savedKeys)
{
    connect(&m_savedKeys, &SavedKeys::changed, this, &SavedKeyTurn::onListChanged);
}

void SavedKeyTurn::fetch(const QString &id, KeyInHand::Origin purpose)
{
    const auto saved = m_savedKeys.find(id);
    if (!saved) {
        onGone(id);
        return;
    }
    m_conversation.forgetKey();
    m_inHand.origin = purpose;
    m_inHand.saved = saved;
    m_inHand.name = saved->name;
    m_inHand.account = saved->account;
    findPredecessor();
    m_work.fetch(id, [this](Secret key, std::optional<Problem> problem) {
        onFetched(std::move(key), problem);
    });
    m_conversation.take(purpose == KeyInHand::Origin::FetchedToUse ? Event::UseSaved
                                                                   : Event::CheckSaved);
}

// A rotation that was left goes on with either of its keys.
void SavedKeyTurn::findPredecessor()
{
    const auto &predecessor = m_inHand.saved->predecessor;
    const auto old = predecessor ? m_savedKeys.find(predecessor->id) : std::nullopt;
    if (!old || !old->retirement)
        return;
    m_inHand.replaces = old;
    m_inHand.rotates = true;
}

void SavedKeyTurn::onFetched(Secret key, std::optional<Problem> problem)
{
    m_conversation.keychainProblem = problem;
    if (problem) {
        if (m_inHand.origin == KeyInHand::Origin::FetchedToCheck)
            m_savedKeys.takeFailure(m_inHand.saved->id, *problem);
        m_conversation.take(Event::FetchFailed);
        return;
    }
    const KeyIdentity identity = m_inHand.saved->key;
    m_inHand.reading.identity = identity;
    m_inHand.reading.keys.push_back({ identity, std::move(key) });
    followSaved();
    if (m_inHand.origin == KeyInHand::Origin::FetchedToUse)
        m_conversation.take(Event::Fetched);
    else
        Q_EMIT fetchedToCheck();
}

void SavedKeyTurn::replace(const QString &id, Event event)
{
    const auto saved = m_savedKeys.find(id);
    if (!saved) {
        onGone(id);
        return;
    }
    const auto following = m_conversation.following(event);
    m_conversation.forgetKey();
    m_inHand.replaces = saved;
    if (event == Event::Rotate) {
        m_inHand.rotates = true;
        m_conversation.isKeyMade = false;
        m_conversation.setPath(saved->key.kind == KeyKind::Standard ? KeyPath::Standard
                                                                    : KeyPath::Restricted);
    }
    m_conversation.goTo(*following);
}

void SavedKeyTurn::onGone(const QString &id)
{
    Q_EMIT gone(id);
    leaveEmptyList();
}

void SavedKeyTurn::onListChanged(const QString &id)
{
    followReplaced(id);
    if (!m_work.isFetching())
        followSaved();
    leaveEmptyList();
}

// More may be known of it by now, such as its account. When it was removed, not by being replaced,
// nothing is replaced any more; but "Rotate key" was pressed, and the new key is still to come.
void SavedKeyTurn::followReplaced(const QString &id)
{
    if (!m_inHand.replaces || m_inHand.replaces->id != id)
        return;
    const auto present = m_savedKeys.find(id);
    if (present)
        m_inHand.replaces = present;
    else if (!m_inHand.rotates && !m_inHand.isSaved() && !m_work.isSaving())
        m_inHand.replaceNothing();
    Q_EMIT replacesChanged();
}

// The key in hand may have been removed, or told more about, while it was fetched, checked or
// handed over.
void SavedKeyTurn::followSaved()
{
    if (!m_inHand.isSaved())
        return;
    const auto present = m_savedKeys.find(m_inHand.saved->id);
    const bool isAnother = !present || present->name != m_inHand.saved->name;
    m_inHand.saved = present;
    if (isAnother && m_conversation.stage() == Stage::HandOver)
        m_conversation.tellAgain();
}

// The list may have become empty before our eyes, or where "Back" leads to it.
void SavedKeyTurn::leaveEmptyList()
{
    if (m_savedKeys.isEmpty())
        m_conversation.take(Event::ListEmptied);
}
