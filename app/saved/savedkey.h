// SPDX-License-Identifier: MIT

#pragma once

#include "checkhistory.h"
#include "reviewday.h"
#include "rotation.h"

// What is remembered about one saved key. The key itself is in the keychain, under id.
struct SavedKey
{
    // How much of that could be read.
    enum class Memory {
        Whole,
        // Its file is or was damaged; the memory begins anew with what is noted from then on.
        Lost,
        // Written by a version that says that this one must not change it. Read as far as it is
        // understood.
        OfNewerVersion,
    };

    // How much of its history is read. Five hundred keys with all of it take their time; how a key
    // is stands at the end: the last check that decided something, and the tries since.
    enum class HistoryPart { Whole, End };

    QString id; // a random UUID; names the keychain's entry and the file
    QString name; // the person's own
    KeyIdentity key;
    QString account;
    QDateTime checkedAt; // UTC; of the last check that led to a report
    Verdict verdict = Verdict::Undecided;
    int granted = 0; // how many of the eleven it could read then
    // How many Stripe denied; the rest could not be checked. 0 with MissingPermissions when the
    // first release wrote it, which did not count them.
    int missing = 0;
    QList<Warning> warnings; // what that check warned of; the first release wrote none down

    QDate madeOn; // in Stripe; null when nobody said
    QDateTime savedAt; // UTC; not valid when the first release saved it
    QString owner; // as the person wrote it, empty if not
    QString approver; // likewise
    ReviewDay review;
    CheckHistory history;
    std::optional<Retirement> retirement; // while another key comes in its place
    std::optional<Predecessor> predecessor; // whose place it took in a rotation
    Memory memory = Memory::Whole;

    void takeResult(const Report &report);
    // A check was wanted and there was none.
    void takeFailure(Problem problem, const QDateTime &now);
    // The newest check or failed try; its verdict is Undecided when it decided nothing.
    std::optional<CheckRecord> lastTry() const { return history.last(); }

    bool operator==(const SavedKey &) const = default;
};
