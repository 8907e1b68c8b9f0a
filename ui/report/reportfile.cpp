// SPDX-License-Identifier: MIT

#include "reportfile.h"

#include "reportdata.h"
#include "reportpages.h"
#include "reportwriter.h"
#include "ui/system/privatefile.h"
#include "webpage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

bool isFree(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    return file.open(QIODevice::ReadOnly) && ReportData::isReport(file.readAll());
}

} // namespace

ReportFile::ReportFile(const QList<ReportSubject> &subjects, const QDateTime &writtenAt)
    : m_subjects(subjects)
    , m_writtenAt(writtenAt)
{
}

QString ReportFile::suggestedName() const
{
    return ReportWriter::fileName(m_subjects, m_writtenAt);
}

QString ReportFile::ending(Format format)
{
    switch (format) {
    case Format::Pdf:
        return u"pdf"_s;
    case Format::WebPage:
        return u"html"_s;
    case Format::Data:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFile::Format> ReportFile::formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const Format format : { Format::Pdf, Format::WebPage, Format::Data }) {
        if (suffix == ending(format))
            return format;
    }
    return std::nullopt;
}

bool ReportFile::save(const QString &path) const
{
    const Format format = formatOf(path).value_or(Format::Pdf);
    const QByteArray data = ReportData::json(m_subjects, m_writtenAt);
    if (format == Format::Data)
        return PrivateFile::write(path, data);
    const QString beside = dataPath(path);
    if (!PrivateFile::write(beside, data))
        return false;
    const bool isWritten =
            PrivateFile::write(path, pages(format, QFileInfo(beside).fileName(), data));
    if (!isWritten)
        QFile::remove(beside);
    return isWritten;
}

QByteArray ReportFile::pages(Format format, const QString &dataName, const QByteArray &data) const
{
    const QByteArray sum = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
    const ReportDocument document = ReportWriter::write(m_subjects, { dataName, sum }, m_writtenAt);
    return format == Format::WebPage ? WebPage::of(document) : ReportPages(document).toPdf();
}

QString ReportFile::dataPath(const QString &path)
{
    const QFileInfo file(path);
    const QString base = file.dir().filePath(file.completeBaseName());
    QString candidate = base + u".json"_s;
    for (int number = 2; !isFree(candidate); ++number)
        candidate = base + u' ' + QString::number(number) + u".json"_s;
    return candidate;
}
