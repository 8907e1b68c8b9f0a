// SPDX-License-Identifier: MIT

#pragma once

#include "conversation.h"
#include "keyrotation.h"
#include "keywork.h"
#include "nametosaveunder.h"
#include "savedkeyturn.h"

// The conversation about one key: at which stage it stands, which key it is about, what follows.
// Each event that has no meaning at the present stage changes nothing and cancels nothing.
class KeySetup : public QObject
{
    Q_OBJECT
public:
    // All outlive this object.
    struct Workers
    {
        StripeApi &api;
        Vault &vault;
        SavedKeys &savedKeys;
    };

    using UnsavedKey = ::UnsavedKey;

    explicit KeySetup(const Workers &workers,
                      std::chrono::milliseconds keychainPatience = KeychainPatience::usual,
                      QObject *parent = nullptr);

    Stage stage() const { return m_conversation.stage(); }
    KeyPath path() const { return m_conversation.path(); }
    bool canGoBack() const { return m_conversation.accepts(Conversation::Event::Back); }
    bool canShowList() const { return m_conversation.accepts(Conversation::Event::ShowList); }
    bool canMakeKey() const { return m_conversation.accepts(Conversation::Event::MakeKey); }
    bool isKeyMade() const { return m_conversation.isKeyMade; }
    // Where one looks first who comes to the list; empty when the conversation was about none of
    // it.
    QString savedKeyInQuestion() const { return m_conversation.savedKeyInQuestion(); }
    // Steps on the way to the present stage that were passed over or ended without success.
    QList<Stage> leftOut() const { return m_conversation.leftOut(); }

    const KeyInHand &inHand() const { return m_inHand; }
    KeyRotation &rotation() { return m_rotation; }
    // The key in hand, entered or fetched; null when there is none.
    const StripeKey *key() const { return m_inHand.key(); }
    KeyDoubt doubt() const { return m_inHand.doubt(path()); }
    // While it is not None, save() waits for the person's answer.
    ReplacementDoubt replacementDoubt() const { return m_inHand.replacementDoubt(); }
    const std::optional<Report> &report() const { return m_inHand.report; }
    // Closing now, or turning to another key, would lose one that Stripe does not show again.
    bool wouldLoseKey() const { return m_inHand.wouldBeLost(); }
    QString suggestedName() const { return nameToSaveUnder(m_inHand, m_workers.savedKeys); }

    Vault::Backend keychain() const { return m_workers.vault.backend(); }
    Vault::Protection keychainProtection() const { return m_workers.vault.protection(); }
    // Why no key can be saved here, known before anybody tries; none if nothing is known.
    std::optional<Problem> keychainObstacle() const { return m_workers.vault.obstacle(); }
    bool keychainIsAsking() const { return m_work.keychainIsAsking(); }
    std::optional<Problem> keychainProblem() const { return m_conversation.keychainProblem; }

    void start();
    void choosePath(KeyPath path);
    void next();
    void haveKey(); // somebody else has made it: past the steps in the Dashboard
    void returnToMakeKey();
    void back();
    void enter(Secret text);
    void chooseKey(int index); // when several were entered
    void confirmDoubt(); // the person has been asked, and wants it so
    // The entered key, or once more the one that was checked. Whoever entered a saved key once more
    // is told first.
    void check();
    void continueAnyway() { m_conversation.take(Conversation::Event::ContinueAnyway); }
    void confirmReplacement(); // the person has been asked, and wants it so
    void keepReplaced(); // the key in hand is saved beside the one that it was to replace
    void save(const QString &name);
    void skipSaving();
    void noteCopied();
    void showList()
    {
        m_conversation.take(Conversation::Event::ShowList);
    } // of saved keys; an unsaved one stays in hand

    // From the list, an unsaved key stays in hand and is found again; elsewhere see UnsavedKey.
    void setUpAnother(UnsavedKey unsaved = UnsavedKey::Keep);
    void useSaved(const QString &id, UnsavedKey unsaved = UnsavedKey::Keep);
    void checkSaved(const QString &id, UnsavedKey unsaved = UnsavedKey::Keep);
    void replaceSaved(const QString &id, UnsavedKey unsaved = UnsavedKey::Keep);

    // The window closes: whatever is under way is left, and taken back where it needs to be.
    void stop()
    {
        m_work.cancel();
        m_rotation.stop();
    }
    void setProxyLogin(const QString &user, Secret password);

Q_SIGNALS:
    void stageChanged(Stage stage);
    void pathChanged();
    void replacesChanged(); // what is known of the key to be replaced, or whether there is one
    void readingChanged();
    void keyForgotten(); // whatever shows the entered text lets go of it
    void found(const Finding &finding);
    void savedKeyGone(const QString &id); // another copy of the program has removed it
    void keychainChanged(); // keychain() or keychainObstacle() is another now
    void keychainAsked(); // keychainIsAsking() is another now
    // The new key is saved, but the keychain did not give up the one that it replaces.
    void replacedKeyKept(const SavedKey &replaced, Problem problem);

private:
    void onStageChanged(Stage stage);
    void onTextRead();
    bool isLookedForFirst();
    void onRecognised(const std::optional<SavedKey> &saved, bool isCertain);
    void startCheck(Conversation::Event event);
    void onFound(const Finding &finding);
    void onChecked(const Report &report);
    void onSaved(const SavedKey &record, std::optional<Problem> problem);
    void onAlreadySaved(const SavedKey &saved);
    void onReplacedKept(const SavedKey &replaced, Problem problem);

    Workers m_workers;
    Conversation m_conversation;
    KeyWork m_work;
    SavedKeyTurn m_turn;
    KeyRotation m_rotation;
    KeyInHand &m_inHand;
};
