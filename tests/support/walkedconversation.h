// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkeys.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "heldstripe.h"
#include "queuedvault.h"
#include "randomwalk.h"
#include "wayback.h"

#include <QSet>
#include <QTemporaryDir>

#include <memory>

// A conversation whose Stripe and keychain answer step by step, and the rules that hold after each
// step. What a rule compares with is known from what has happened, not from the conversation.
class WalkedConversation : public WalkedWorld
{
public:
    void take(const Step &step) override;
    void close() override;
    QStringList complaints() override { return std::exchange(m_complaints, {}); }

protected:
    // What a step is to the rules.
    enum class Deed {
        Other,
        GoBack,
        ReturnToMakeKey,
        EnterKey, // in the place of one that was entered before
        ChooseKey,
        UseSaved,
        CheckSaved,
        ReplaceSaved,
        Rotate,
        AgreeToReplace, // a key that may be another company's
    };

    struct Act
    {
        Deed deed = Deed::Other;
        bool isAgreed = false; // the person has been asked whether an unsaved key may go
        QString id = {}; // of the saved key that it is about
    };

    // What an event without meaning must leave alone.
    struct Snapshot
    {
        Stage stage = Stage::ChooseKind;
        KeyPath path = KeyPath::Restricted;
        QByteArray key;
        KeyDoubt doubt = KeyDoubt::None;
        bool hasReport = false;
        bool isCheckingAll = false;
        bool isCheckingOldKey = false;
        bool rotates = false;
        std::optional<SavedKey> saved;
        std::optional<SavedKey> replaces;
        qsizetype keychainCalls = 0;
        qsizetype stripeCalls = 0;
        QList<SavedKey> list;

        bool operator==(const Snapshot &) const = default;
    };

    WalkedConversation();

    // The program starts, and ends when the keychain is idle after it was closed.
    virtual void open();
    virtual void end();
    bool isOpen() const { return bool(m_setup); }
    KeySetup &setup() const { return *m_setup; }
    SavedKeysOverview &overview() const { return *m_overview; }
    // Does what the step says; the event loop has not turned yet afterwards.
    virtual Act act(const Step &step) = 0;
    virtual void checkRules(const Step &step, const Act &act, const Snapshot &before);
    void turn() const;
    // Runs the keychain until the program may end.
    void awaitIdleKeychain();

    // Mostly what is waited for happens. Now and then there is something rare.
    std::optional<Step> chooseHappening(QRandomGenerator &chance) const;
    // The keys in the list by their numbers, the oldest first.
    QStringList numbersOfSaved() const;
    QString idOf(const QString &number) const
    {
        return m_ids.value(number.toInt() - 1, QStringLiteral("none"));
    }
    QString numberOf(const QString &id) const { return QString::number(m_ids.indexOf(id) + 1); }
    Snapshot snapshot() const;
    QByteArray keyInHand() const;
    // The key that was entered and that nobody has kept or refused since; empty when there is none.
    const QByteArray &unsavedKey() const { return m_unsaved; }
    // The saved key that is to be replaced, or was.
    const std::optional<SavedKey> &replaced() const { return m_replaced; }
    bool othersChangedList() const { return m_othersChangedList; }

    void check(bool holds, const QString &complaint);

    HeldStripe m_stripe;
    QueuedVault m_vault;
    QTemporaryDir m_folder { folderInMemory() };
    SavedKeys m_savedKeys { m_folder.filePath(QStringLiteral("keys")) };
    std::unique_ptr<StripeApi> m_api;
    std::unique_ptr<KeySetup> m_setup;
    std::unique_ptr<SavedKeysOverview> m_overview;

private:
    struct Happening;
    static QString folderInMemory();
    static const QList<Happening> &happenings();

    void saveBefore(const QString &name);
    bool takeHappening(const Step &step);
    void noteNewKeys();
    bool isKept(const QByteArray &key) const;
    void checkKey(const Act &act, const Step &step, const Snapshot &before);
    void checkBack(const Snapshot &before);
    void noteMove(const Act &act, const Snapshot &before);
    void checkReplacing(const Act &act, const Snapshot &before);
    void noteReplaced(const Act &act);
    void checkRotations();
    void checkFetched(Deed deed, const Snapshot &before);
    void checkStage();
    void checkJobs();
    void checkSavedKey();
    void checkEnd();

    QStringList m_complaints;
    QStringList m_ids; // of every saved key there ever was
    QSet<QString> m_lost; // what somebody else took out of the keychain
    bool m_othersChangedList = false;
    WayBack m_wayBack;
    QByteArray m_unsaved;
    bool m_isKeychainSlow = false;
    bool m_isFetchedToUse = false;
    std::optional<SavedKey> m_replaced;
    QSet<QString> m_agreed; // ids that may be replaced, each with the ending of the new key
    QHash<QString, SavedKey> m_records; // of every saved key there ever was
};
