// SPDX-License-Identifier: MIT

#include "app/saved/calendarentry.h"

#include "tests/support/calendarreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

CalendarEntry entry()
{
    return { u"4f9d@example.com"_s, QDate(2027, 3, 1), u"Look at it again"_s,
             u"Open the program."_s,
             QDateTime(QDate(2026, 11, 23), QTime(10, 0, 5), QTimeZone::utc()) };
}

} // namespace

class TestCalendarEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsWrittenAsTheStandardHasIt()
    {
        QCOMPARE(entry().toFile(),
                 "BEGIN:VCALENDAR\r\n"
                 "VERSION:2.0\r\n"
                 "PRODID:-//Combidesk//Stripe Key Wizard " SKW_VERSION "//EN\r\n"
                 "BEGIN:VEVENT\r\n"
                 "UID:4f9d@example.com\r\n"
                 "DTSTAMP:20261123T100005Z\r\n"
                 "SEQUENCE:29923800\r\n"
                 "DTSTART;VALUE=DATE:20270301\r\n"
                 "SUMMARY:Look at it again\r\n"
                 "DESCRIPTION:Open the program.\r\n"
                 "TRANSP:TRANSPARENT\r\n"
                 "BEGIN:VALARM\r\n"
                 "ACTION:DISPLAY\r\n"
                 "TRIGGER:-P7D\r\n"
                 "DESCRIPTION:Look at it again\r\n"
                 "END:VALARM\r\n"
                 "END:VEVENT\r\n"
                 "END:VCALENDAR\r\n"_ba);
    }

    void noLineIsTooLongAndNoCharacterIsCut_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("short") << u"Key"_s;
        // Each length once around the fold, in characters of one to four octets.
        for (int length = 60; length < 80; ++length) {
            QTest::addRow("%d letters", length) << QString(length, u'a');
            QTest::addRow("%d letters with dots", length) << QString(length, u'ü');
        }
        QTest::newRow("of three octets each") << QString(60, u'€');
        QTest::newRow("of four octets each") << u"🔑"_s.repeated(60);
    }

    void noLineIsTooLongAndNoCharacterIsCut()
    {
        QFETCH(QString, title);
        CalendarEntry long_ = entry();
        long_.title = title;
        QByteArray file = long_.toFile();
        for (const QByteArray &line : file.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY2(line.size() <= 76, line.constData());
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter),
                     line.constData());
        }
        const QByteArray line = "\r\nSUMMARY:" + title.toUtf8() + "\r\n";
        QVERIFY(file.replace("\r\n ", "").contains(line));
    }

    void otherProgramsReadWhatWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Webshop NL"_s;
        QTest::newRow("with what the format uses itself") << uR"(a,b;c:d\e "f")"_s;
        QTest::newRow("in two lines") << u"first\nsecond"_s;
        QTest::newRow("in lines of Windows") << u"first\r\nsecond"_s;
        QTest::newRow("with characters of each kind") << u"Größe “élève” 🔑 鍵"_s;
        QTest::newRow("much longer than a line") << u"Schlüssel, "_s.repeated(40).trimmed();
        QTest::newRow("that tries to add a line") << u"x\r\nATTENDEE:mailto:a@example.com"_s;
        QTest::newRow("with a character that nobody sees") << u"a\x1b\x07"
                                                              "b"_s;
    }

    void otherProgramsReadWhatWasWritten()
    {
        QFETCH(QString, text);
        CalendarEntry written = entry();
        written.title = written.notes = text;
        const QString path = m_folder.filePath(u"a.ics"_s);
        QVERIFY(write(path, written));
        const auto reading = CalendarReader::read(path);
        if (reading.outcome == CalendarReader::Outcome::NobodyReads)
            QSKIP("Neither python3-icalendar nor python3-vobject is installed.");
        QVERIFY2(reading.outcome == CalendarReader::Outcome::Read, qPrintable(reading.complaint));
        const QString expected =
                QString(text).replace(u"\r\n"_s, u"\n"_s).remove(u'\x1b').remove(u'\x07');
        QCOMPARE(reading.entry["title"_L1].toString(), expected);
        QCOMPARE(reading.entry["notes"_L1].toString(), expected);
        QCOMPARE(reading.entry["id"_L1].toString(), written.id);
        QCOMPARE(reading.entry["stamp"_L1].toString(), u"2026-11-23T10:00:05Z"_s);
        QCOMPARE(reading.entry["alarm_days"_L1].toDouble(), -7.0);
    }

    void itIsTheSameDayEverywhere_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        const QDate summerTimeBegins(2027, 3, 28);
        const QDate neverSeenInSamoa(2011, 12, 30);
        for (const char *zone : { "UTC", "Europe/Amsterdam", "Pacific/Kiritimati",
                                  "Pacific/Pago_Pago", "America/St_Johns", "Asia/Kathmandu" })
            QTest::addRow("in %s", zone) << QByteArray(zone) << summerTimeBegins;
        QTest::newRow("where it never was") << "Pacific/Apia"_ba << neverSeenInSamoa;
        QTest::newRow("on a leap day") << "Europe/Amsterdam"_ba << QDate(2028, 2, 29);
    }

    void itIsTheSameDayEverywhere()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        CalendarEntry written = entry();
        written.day = day;
        const QString path = m_folder.filePath(u"a.ics"_s);
        QVERIFY(write(path, written));
        const auto reading = CalendarReader::read(path, zone);
        if (reading.outcome == CalendarReader::Outcome::NobodyReads)
            QSKIP("Neither python3-icalendar nor python3-vobject is installed.");
        QVERIFY2(reading.outcome == CalendarReader::Outcome::Read, qPrintable(reading.complaint));
        QCOMPARE(reading.entry["day"_L1].toString(), day.toString(Qt::ISODate));
    }

private:
    static bool write(const QString &path, const CalendarEntry &entry)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(entry.toFile()) > 0;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCalendarEntry)
#include "tst_calendarentry.moc"
