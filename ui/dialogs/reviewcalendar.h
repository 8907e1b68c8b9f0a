// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/calendarentry.h"
#include "app/saved/savedkey.h"

#include <QCoreApplication>

// The day on which to look at a saved key again, in words for a person's calendar. Never the key.
class ReviewCalendar
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCalendar)
public:
    static CalendarEntry entryOf(const SavedKey &key, const QDate &day, const QDateTime &now);
    // "Look at Stripe key 2027-03-01 Ab12.ics"
    static QString fileName(const SavedKey &key, const QDate &day);
};
