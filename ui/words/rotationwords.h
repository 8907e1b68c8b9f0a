// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"
#include "app/saved/savedkey.h"

#include <QCoreApplication>

#include <optional>

// The sentences about a key that is being rotated. They name each key by its ending. Those that say
// so have simple marks (<b>).
class RotationWords
{
    Q_DECLARE_TR_FUNCTIONS(RotationWords)
public:
    static QString ending(const QString &display); // "…Ab12"

    // Of the old key, a few words for its row in the list.
    static QString status(const Retirement &retirement);
    static QString details(const Retirement &retirement);
    // Of the new key, likewise.
    static QString details(const Predecessor &predecessor);
    // Of either; empty of a key that is not rotated.
    static QString details(const SavedKey &key);

    // Which of the two Combidesk has.
    static QString handOver(const SavedKey &old, const SavedKey &successor);
    // Whether the old key still works, as far as that is known.
    static QString oldKey(const SavedKey &old);
    static QString asking(const SavedKey &old); // Stripe, about it
    static QString notAsked(const SavedKey &old, Problem problem);
    // That Stripe has ended it too early; with marks.
    static QString alarm(const SavedKey &old);
    // On removing one that has ended.
    static QString removal(const SavedKey &old);
};
