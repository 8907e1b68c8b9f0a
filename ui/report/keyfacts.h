// SPDX-License-Identifier: MIT

#pragma once

#include "reportsubject.h"

#include <QCoreApplication>

// What is known of one key, each fact in a few words; empty when it is not known.
class KeyFacts
{
    Q_DECLARE_TR_FUNCTIONS(KeyFacts)
public:
    // subject outlives this object.
    explicit KeyFacts(const ReportSubject &subject);

    QString whereKept() const;
    QString whoAsked() const;
    QString whenChecked() const;
    QString owner() const;
    QString approver() const;
    QString reviewDay() const;
    QString needed(Access access) const; // which of the eleven were found so
    QString beyond(Access access) const; // which of the eight

private:
    const ReportSubject &m_subject;
    const Report &m_report;
};
