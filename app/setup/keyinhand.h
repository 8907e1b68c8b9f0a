// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/key/keyformat.h"
#include "app/saved/savedkeys.h"
#include "stage.h"

#include <optional>

// A good key about which the person should think once more before it is sent.
enum class KeyDoubt { None, TestKey, StandardInsteadOfRestricted };

// What speaks against putting it in the place of the saved key that it is to replace; the later
// ones weigh more.
enum class ReplacementDoubt { None, TestForLive, AccountNotKnown, OtherAccount };

// What becomes of an entered key that is not saved when the conversation turns to another one. Only
// a person's yes makes it Discard; with Keep nothing happens while there is such a key.
enum class UnsavedKey { Keep, Discard };

// All that is known of the one key that the conversation is about. Forgetting it is assigning {}.
struct KeyInHand
{
    enum class Origin { Entered, FetchedToCheck, FetchedToUse };

    KeyFormat::Reading reading;
    Origin origin = Origin::Entered;
    KeyDoubt confirmedDoubt = KeyDoubt::None;
    bool isLookedFor = false; // among the saved keys, whether that came to an end or not
    bool mayBeSaved = false; // as the keychain did not say that it is none of them
    std::optional<SavedKey> recognised; // the saved key that was entered once more
    QList<Finding> findings; // of the check under way, or of the last one
    std::optional<Report> report;
    QString account; // "acct_...", empty when not learnt; once learnt, it stays
    std::optional<SavedKey> saved; // as it stands in the list; nothing while it is not saved
    std::optional<SavedKey> replaces; // the saved key in whose place it comes
    bool rotates = false; // that one stays here until Stripe refuses it
    ReplacementDoubt confirmedReplacement = ReplacementDoubt::None;
    std::optional<Problem> replacedKept; // why the keychain still has the replaced key
    QString name; // that the person gave it, whether it could be saved or not
    bool copied = false; // to the clipboard, on its way to Combidesk

    // Nothing while there is none, or a choice of several.
    const StripeKey *key() const;
    KeyDoubt doubt(KeyPath path) const;
    ReplacementDoubt replacementDoubt() const;
    bool isFetched() const { return origin != Origin::Entered; }
    bool isSaved() const { return saved.has_value(); }
    // The id of the saved key that it is, or whose place it takes; empty for neither.
    QString idInList() const;
    // Nobody but us has it, and Stripe shows it only once. A key that Stripe refuses is no loss.
    bool wouldBeLost() const;
    bool mayBeLeft(UnsavedKey unsaved) const
    {
        return !wouldBeLost() || unsaved == UnsavedKey::Discard;
    }
    // It was entered in the place of the one that is to be rotated, and is that one.
    bool isOldKey() const;
    // The saved key that goes when this one is saved.
    std::optional<SavedKey> toForget() const { return rotates ? std::nullopt : replaces; }

    // Another text was entered in its place; what it is to replace stays.
    void takeText(KeyFormat::Reading text);
    void choose(size_t index); // one of reading.keys when there are several
    // It is used as the saved key that it is.
    void becomeSaved(const SavedKey &key);
    void replaceNothing();
    void beginCheck();
    void takeReport(const Report &result);
    // What the list is to remember of it, under an id of its own.
    SavedKey recordToSave(const QString &givenName) const;
};
