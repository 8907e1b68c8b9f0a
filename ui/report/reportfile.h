// SPDX-License-Identifier: MIT

#pragma once

#include "reportsubject.h"

#include <QDateTime>

// A report as a file: a PDF, a web page or data, as the name's ending says. With pages goes the
// file with their data, beside them.
class ReportFile
{
public:
    enum class Format { Pdf, WebPage, Data };

    ReportFile(const QList<ReportSubject> &subjects, const QDateTime &writtenAt);

    QString suggestedName() const; // without an ending
    // Written whole or not at all. False when that was not possible.
    bool save(const QString &path) const;

    static QString ending(Format format); // "pdf"
    static std::optional<Format> formatOf(const QString &path);

private:
    // Beside path, where no file stands that is somebody else's.
    static QString dataPath(const QString &path);
    QByteArray pages(Format format, const QString &dataName, const QByteArray &data) const;

    QList<ReportSubject> m_subjects;
    QDateTime m_writtenAt;
};
