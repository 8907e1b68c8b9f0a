// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

#include <optional>

// What other programs make of a calendar file: its id, stamp, day, title, notes and alarm_days.
namespace CalendarReader {

enum class Outcome { Read, NotRead, NobodyReads };

struct Reading
{
    Outcome outcome;
    QJsonObject entry;
    QString complaint; // when it was not read
};

// zone: where the reader believes to be, "Pacific/Apia".
Reading read(const QString &path, const QByteArray &zone = "UTC");

} // namespace CalendarReader
