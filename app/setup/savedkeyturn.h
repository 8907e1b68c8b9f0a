// SPDX-License-Identifier: MIT

#pragma once

#include "conversation.h"

#include <QObject>

class KeyWork;

// The conversation turns to a saved key: to use it, to check it, to replace it; and hears when one
// that it is about was removed, here or by another copy of the program.
class SavedKeyTurn : public QObject
{
    Q_OBJECT
public:
    // All outlive this object.
    SavedKeyTurn(Conversation &conversation, KeyWork &work, SavedKeys &savedKeys);

    // What was in hand before is forgotten.
    void fetch(const QString &id, KeyInHand::Origin purpose);
    // By which event the conversation comes to do so: Replace, or Rotate.
    void replace(const QString &id, Conversation::Event event);

Q_SIGNALS:
    void fetchedToCheck();
    void gone(const QString &id); // it is not in the list any more
    void replacesChanged(); // what is known of the key to be replaced, or whether there is one

private:
    void findPredecessor();
    void onFetched(Secret key, std::optional<Problem> problem);
    void onGone(const QString &id);
    void onListChanged(const QString &id);
    void followReplaced(const QString &id);
    void followSaved();
    void leaveEmptyList();

    Conversation &m_conversation;
    KeyInHand &m_inHand;
    KeyWork &m_work;
    SavedKeys &m_savedKeys;
};
