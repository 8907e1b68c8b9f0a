// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/key/keyformat.h"
#include "app/saved/savedkeys.h"
#include "app/vault/vault.h"
#include "stage.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class KeyCheck;
class KeySaving;
class SavedKeysCheck;
class StripeApi;

// The conversation: at which stage it stands, what has been entered and found so far, and what
// happens next. The only object that pages talk to.
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

    // A good key about which the person should think once more before it is sent.
    enum class Doubt { None, TestKey, StandardInsteadOfRestricted };

    explicit KeySetup(const Workers &workers, QObject *parent = nullptr);
    ~KeySetup() override;

    Stage stage() const { return m_stage; }
    KeyPath path() const { return m_route.path; }
    bool canGoBack() const;
    // Closing now would lose a key that was entered and is neither saved nor handed over.
    bool wouldLoseKey() const;

    const KeyFormat::Reading &reading() const { return m_reading; }
    // The key in hand, entered or fetched; null when there is none.
    const StripeKey *key() const;
    Doubt doubt() const;

    const QList<Finding> &findings() const { return m_findings; }
    const std::optional<Report> &report() const { return m_report; }

    Vault::Backend keychain() const;
    bool keychainIsAsking() const { return m_keychainIsAsking; }
    std::optional<Problem> keychainProblem() const { return m_keychainProblem; }

    QList<SavedKey> savedKeys() const;
    // The saved key in hand: just saved, fetched, or to be replaced.
    const std::optional<SavedKey> &savedKey() const { return m_savedKey; }
    bool isReplacing() const { return !m_replaced.isEmpty(); }
    bool isSaved() const { return m_route.saved; }
    QString suggestedName() const;
    bool isCheckingAll() const { return !m_checkingAll.isNull(); }

    // Events. One that has no meaning at the present stage does nothing.
    void start();
    void choosePath(KeyPath path);
    void next();
    void haveKey(); // somebody else has made it: past the steps in the Dashboard
    bool isKeyMade() const { return m_route.keyIsMade; }
    // Steps on the way to the present stage that were passed over or ended without success.
    QList<Stage> leftOut() const;
    // To the step where a key is made, one by one as back() does: each page on the way keeps what
    // it has.
    void returnToMakeKey();
    void back();
    void enter(QString &text); // taken over and overwritten
    void chooseKey(int index); // one of reading().keys when there are several
    void settleDoubt(); // the person has been asked, and wants it so
    void check(); // the entered key, or once more the one that was checked
    void continueAnyway();
    void save(const QString &name);
    void skipSaving();
    void markHandedOver() { m_handedOver = true; }

    void setUpAnother();
    void useSaved(const QString &id);
    void checkSaved(const QString &id);
    void checkAllSaved();
    void replaceSaved(const QString &id);
    void replaceCheckedKey();
    void removeSaved(const QString &id);

    // The window closes: whatever is under way is left, and taken back where it needs to be.
    void stop();
    // How long the keychain may take before keychainAsks().
    void setKeychainPatience(std::chrono::milliseconds patience)
    {
        m_keychainPatience.setInterval(patience);
    }
    void setProxyLogin(const QString &user, const QString &password);

Q_SIGNALS:
    void stageChanged(Stage stage);
    void pathChanged();
    void readingChanged();
    void keyForgotten(); // whatever shows the entered text lets go of it
    void found(const Finding &finding);
    void keychainAsks(); // it has not answered for three seconds, so it may be asking the person
    void savedKeysChanged();
    void savedKeyChecking(const QString &id);
    void savedKeyChecked(const QString &id);
    void savedKeyNotChecked(const QString &id, Problem problem);
    void savedKeyNotRemoved(const QString &id, Problem problem);
    void allSavedKeysChecked();

private:
    bool step(Event event);
    void enterStage(Stage stage);
    void welcomeKey();
    std::optional<SavedKey> findSaved(const QString &id);
    void takeList();
    void fetch(const QString &id, Event event);
    void onFetched(const QString &id, Secret key, std::optional<Problem> problem);
    void startCheck();
    void onChecked(const Report &report);
    void startSaving(const QString &name);
    void onSaved(std::optional<Problem> problem);
    void leaveWork();
    void forgetKey();

    Workers m_workers;
    Stage m_stage = Stage::ChooseKind;
    Route m_route;
    KeyFormat::Reading m_reading;
    Doubt m_settledDoubt = Doubt::None;
    QList<Finding> m_findings;
    std::optional<Report> m_report;
    std::optional<SavedKey> m_savedKey;
    QString m_replaced;
    QString m_fetching;
    std::optional<Problem> m_keychainProblem;
    QTimer m_keychainPatience;
    bool m_keychainIsAsking = false;
    bool m_handedOver = false;
    QPointer<KeyCheck> m_check;
    QPointer<KeySaving> m_saving;
    QPointer<SavedKeysCheck> m_checkingAll;
};
