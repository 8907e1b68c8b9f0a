// SPDX-License-Identifier: MIT

#pragma once

#include "generalsections.h"
#include "reportdocument.h"
#include "reportsubject.h"

#include <QCoreApplication>
#include <QDateTime>

// Writes the report on one key, or on many, for the auditor, in the program's present language.
// Never the key itself, and nothing about customers.
class ReportWriter
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
public:
    // At least one of subjects; its data file goes with it.
    static ReportDocument write(const QList<ReportSubject> &subjects,
                                const GeneralSections::DataFile &data, const QDateTime &now);
    // The name of its file without the ending: "Stripe key report 2026-11-23 Ab12"
    static QString fileName(const QList<ReportSubject> &subjects, const QDateTime &now);
    static QString fileNameForMany(const QDateTime &now);

private:
    static QList<ReportDocument::Section> ofOne(const QList<ReportSubject> &subjects,
                                                const GeneralSections::DataFile &data);
    static QList<ReportDocument::Section> ofMany(const QList<ReportSubject> &subjects,
                                                 const GeneralSections::DataFile &data,
                                                 const QDateTime &now);
    static ReportDocument::Section overview(const QList<ReportSubject> &subjects,
                                            const QDateTime &now);
};
