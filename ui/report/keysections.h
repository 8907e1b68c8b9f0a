// SPDX-License-Identifier: MIT

#pragma once

#include "keyfacts.h"
#include "reportdocument.h"
#include "reportsubject.h"

#include <QCoreApplication>

// What a report says of one key, section by section. A section with no parts has nothing to say.
class KeySections
{
    Q_DECLARE_TR_FUNCTIONS(KeySections)
public:
    // subject outlives this object.
    explicit KeySections(const ReportSubject &subject);

    ReportDocument::Section changed() const; // since when what can no longer be read
    ReportDocument::Section outcome() const;
    ReportDocument::Section key() const;
    ReportDocument::Section need() const; // each of the eleven in a row
    ReportDocument::Section beyond() const;
    ReportDocument::Section rotation() const; // which key came in place of which, and when
    ReportDocument::Section history() const;
    ReportDocument::Section responsible() const; // who it is, and room for a signature

private:
    bool isStandard() const;
    bool hasEndedInRotation() const;

    const ReportSubject &m_subject;
    const Report &m_report;
    const KeyFacts m_facts;
};
