// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

// A whole day in somebody's calendar, as a file for it (RFC 5545), with an alarm a week before. It
// has no time of day, so no time zone moves it to another day. Pure.
struct CalendarEntry
{
    QString id; // a calendar that has one with this id already replaces it
    QDate day;
    QString title;
    QString notes;
    QDateTime writtenAt; // UTC; of two with one id, the later one counts

    QByteArray toFile() const;

    bool operator==(const CalendarEntry &) const = default;
};
