// SPDX-License-Identifier: MIT

#pragma once

#include "reportdocument.h"
#include "reportsubject.h"

#include <QCoreApplication>

// What a report says whichever keys it is about: what was tested and what was not, how to end a
// key, where an auditor can read more.
class GeneralSections
{
    Q_DECLARE_TR_FUNCTIONS(GeneralSections)
public:
    // The file with the same content as data, so that a reader can tell that it is unchanged.
    struct DataFile
    {
        QString name;
        QByteArray sha256; // in hexadecimal digits
    };

    // subjects outlives this object.
    explicit GeneralSections(const QList<ReportSubject> &subjects);

    ReportDocument::Section limits() const;
    ReportDocument::Section revoking() const;
    ReportDocument::Section controls() const; // of standards, that bear on it
    static ReportDocument::Section evidence(const DataFile &data);

private:
    bool anyStandard() const;
    bool allStandard() const;
    bool anySaved() const;
    bool dutiesAreSegregated() const;

    const QList<ReportSubject> &m_subjects;
};
