// SPDX-License-Identifier: MIT

#include "calendarentry.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line's end (RFC 5545, 3.1)

bool continuesCharacter(char octet)
{
    return (uchar(octet) & 0xc0U) == 0x80U;
}

// Lines that are too long go on in the next one, behind a space. No character is cut in two.
QByteArray folded(QByteArray line)
{
    QByteArray lines;
    qsizetype room = longestLine;
    while (line.size() > room) {
        qsizetype cut = room;
        while (continuesCharacter(line.at(cut)))
            --cut;
        lines += line.first(cut) + "\r\n ";
        line.remove(0, cut);
        room = longestLine - 1; // the space counts
    }
    return lines + line + "\r\n";
}

// 3.3.11
QString escaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u';', u"\\;"_s);
    text.replace(u',', u"\\,"_s);
    text.replace(u'\n', u"\\n"_s);
    return text;
}

} // namespace

QByteArray CalendarEntry::toFile() const
{
    const QString stamp = writtenAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
    const QStringList lines {
        u"BEGIN:VCALENDAR"_s,
        u"VERSION:2.0"_s,
        u"PRODID:-//Combidesk//Stripe Key Wizard " SKW_VERSION "//EN"_s,
        u"BEGIN:VEVENT"_s,
        u"UID:"_s + escaped(id),
        u"DTSTAMP:"_s + stamp,
        // It has to grow with each file that is written.
        u"SEQUENCE:"_s + QString::number(writtenAt.toSecsSinceEpoch() / 60),
        u"DTSTART;VALUE=DATE:"_s + day.toString(u"yyyyMMdd"),
        u"SUMMARY:"_s + escaped(title),
        u"DESCRIPTION:"_s + escaped(notes),
        u"TRANSP:TRANSPARENT"_s, // the day stays free for appointments
        u"BEGIN:VALARM"_s,
        u"ACTION:DISPLAY"_s,
        u"TRIGGER:-P7D"_s,
        u"DESCRIPTION:"_s + escaped(title),
        u"END:VALARM"_s,
        u"END:VEVENT"_s,
        u"END:VCALENDAR"_s,
    };
    QByteArray file;
    for (const QString &line : lines)
        file += folded(line.toUtf8());
    return file;
}
