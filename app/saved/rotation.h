// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"

#include <QDate>
#include <QDateTime>
#include <QString>

// A saved key that is on its way out: "Rotate key" was pressed in Stripe, another key comes in its
// place, and for a few days both work. Remembered with the old key.
struct Retirement
{
    static constexpr int shortestOverlap = 1; // days; with none the bookkeeping would stop
    static constexpr int longestOverlap = 7; // days; Stripe allows no more

    enum class Step {
        ToEnter, // the new key is not saved yet
        ToHandOver, // Combidesk does not have it yet
        ToEnd, // the old key still answers, or was not asked since
        Ended, // Stripe refuses it, and nobody needs it
    };

    QDate begunOn; // in the person's own calendar, as is the next
    QDate worksUntil; // about; as it was chosen in Stripe
    QString successor; // the id of the new key; empty while it is not saved
    QString successorDisplay; // "rk_live_...Cd34", likewise
    QDateTime handedOverAt; // UTC; when the person said that Combidesk has the new key
    QDateTime refusedAt; // UTC; when Stripe was first seen to refuse the old key

    static Retirement begun(const QDate &today);
    bool isEnded() const { return refusedAt.isValid(); }
    // Nobody told that Combidesk has another key, and this one is of no use to it any more.
    bool stopsCombidesk() const { return isEnded() && !handedOverAt.isValid(); }
    Step step() const;
    void takeResult(const Report &report);
    void loseSuccessor();

    bool operator==(const Retirement &) const = default;
};

// The key in whose place a saved key came. Remembered with the new key, so that both ends of a
// rotation are known when the old one is gone from here.
struct Predecessor
{
    QString id;
    QString display; // "rk_live_...Ab12"
    QDate begunOn;
    QDate worksUntil;
    QDateTime handedOverAt; // these as with Retirement
    QDateTime refusedAt;

    static Predecessor of(const QString &id, const QString &display, const Retirement &retirement);

    bool operator==(const Predecessor &) const = default;
};
