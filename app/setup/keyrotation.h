// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkeyscheck.h"
#include "app/vault/keychainpatience.h"
#include "conversation.h"

#include <QPointer>

#include <functional>

class SavedKeyTurn;

// A saved key is rotated: from "Rotate key" in Stripe until Stripe refuses the old one. What has
// been done is noted with both keys, so that a person who stops anywhere can go on another day.
// Where the end of the old key is awaited, it is asked by itself; it stays in the keychain.
class KeyRotation : public QObject
{
    Q_OBJECT
public:
    // All outlive this object.
    KeyRotation(Conversation &conversation, SavedKeyTurn &turn, StripeApi &api, Vault &vault,
                SavedKeys &savedKeys, std::chrono::milliseconds keychainPatience);

    // Nothing while none is under way. The key in hand is the new one, or is to become it.
    const SavedKey *oldKey() const;
    // It has been removed from this computer.
    bool isOldKeyGone() const;
    // It has begun, and no new key is saved.
    bool mayBeCalledOff() const;
    bool isCheckingOldKey() const { return !m_check.isNull(); }
    // Why the old key could not be asked the last time.
    std::optional<Problem> notChecked() const { return m_notChecked; }
    bool keychainIsAsking() const { return m_patience.isOver(); }

    // Begins with a saved key, or goes on where that was left. See UnsavedKey.
    void rotate(const QString &id, UnsavedKey unsaved = UnsavedKey::Keep);
    // The person has pressed "Rotate key" in Stripe, and the old key works for so many days more.
    void confirm(int overlapDays);
    void callOff(); // it was not pressed after all; see mayBeCalledOff()
    void noteHandedOver(); // Combidesk has the new key
    void checkOldKey();

    // What the conversation's coming to stage means for a rotation.
    void takeStage(Stage stage);
    void stop(); // asking the old key

Q_SIGNALS:
    void changed(); // what is known of the old key, or how asking it goes

private:
    bool isAwaited(Stage stage) const;
    QString successorOf(const SavedKey &old);
    void join(const SavedKey &successor);
    void noteWithBoth(const std::function<void(Retirement &)> &edit);
    void onChecked();

    Conversation &m_conversation;
    KeyInHand &m_inHand;
    SavedKeyTurn &m_turn;
    StripeApi &m_api;
    Vault &m_vault;
    SavedKeys &m_savedKeys;
    KeychainPatience m_patience;
    QPointer<SavedKeysCheck> m_check;
    std::optional<Problem> m_notChecked;
    bool m_isAsked = false; // by itself, since the conversation came here
};
