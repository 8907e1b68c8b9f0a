// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>

// When a saved key is to be looked at again.
struct ReviewDay
{
    enum class Rhythm { NotChosen, Never, ThreeMonths, SixMonths, TwelveMonths, OneDay };

    Rhythm rhythm = Rhythm::NotChosen;
    // In the person's own calendar, wherever that is; null with NotChosen and Never.
    QDate day;

    // For the rhythms of months: so many after from. Another rhythm has no day by itself.
    static ReviewDay after(Rhythm rhythm, const QDate &from);

    // As it stands after the key was looked at on that day: of a rhythm the next one, once it was
    // due.
    ReviewDay afterLook(const QDate &on) const;

    bool isDue(const QDate &today) const { return day.isValid() && day <= today; }

    bool operator==(const ReviewDay &) const = default;
};
