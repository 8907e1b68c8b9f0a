// SPDX-License-Identifier: MIT

#include "reviewcalendar.h"

using namespace Qt::StringLiterals;

CalendarEntry ReviewCalendar::entryOf(const SavedKey &key, const QDate &day, const QDateTime &now)
{
    CalendarEntry entry;
    entry.id = key.id + u"@stripe-key-wizard.combidesk.com"_s;
    entry.day = day;
    entry.writtenAt = now;
    //: A title in a calendar. %1: the name that the person gave the key
    entry.title = tr("Look at the Stripe key “%1” again").arg(key.name);
    //: %1: the key as Stripe shows it, "rk_live_...Ab12"
    entry.notes = tr("Open Stripe Key Wizard, choose this key (%1) and press “Check again”. Is the "
                     "key still needed, and by whom?")
                          .arg(key.key.display);
    return entry;
}

QString ReviewCalendar::fileName(const SavedKey &key, const QDate &day)
{
    const QString lastFour = key.key.display.section(u"..."_s, 1);
    //: The name of a file. %1: the day and the end of the key, "2027-03-01 Ab12"
    return tr("Look at Stripe key %1")
                   .arg(QString(day.toString(Qt::ISODate) + u' ' + lastFour).trimmed())
            + u".ics"_s;
}
