// SPDX-License-Identifier: MIT

#pragma once

#include "keyfacts.h"
#include "reportdocument.h"

#include <QCoreApplication>

// One key among many in a report: a row of the table of all, and a section of its own.
class KeySummary
{
    Q_DECLARE_TR_FUNCTIONS(KeySummary)
public:
    // subject outlives this object. now is in UTC.
    KeySummary(const ReportSubject &subject, const QDateTime &now);

    static QStringList head(); // of the table
    QList<ReportDocument::Phrase> row() const;
    ReportDocument::Section section() const;

private:
    ReportDocument::Phrase status() const;
    ReportDocument::Facts reach() const; // what can be read, by outcome

    const ReportSubject &m_subject;
    const Report &m_report;
    const KeyFacts m_facts;
    const QDateTime m_now;
};
