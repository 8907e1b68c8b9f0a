// SPDX-License-Identifier: MIT

#include "calendarreader.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

CalendarReader::Reading CalendarReader::read(const QString &path, const QByteArray &zone)
{
    QProcess reader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, QString::fromLatin1(zone));
    reader.setProcessEnvironment(environment);
    reader.start(QStringLiteral(SKW_PYTHON),
                 { QStringLiteral(SKW_TEST_SUPPORT "/readcalendar.py"), path });
    if (!reader.waitForFinished() || reader.exitCode() == 77)
        return { Outcome::NobodyReads, {}, {} };
    if (reader.exitCode() != 0)
        return { Outcome::NotRead, {}, QString::fromUtf8(reader.readAllStandardError()) };
    return { Outcome::Read, QJsonDocument::fromJson(reader.readAllStandardOutput()).object(), {} };
}
