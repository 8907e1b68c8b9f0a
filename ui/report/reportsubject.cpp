// SPDX-License-Identifier: MIT

#include "reportsubject.h"

ReportSubject ReportSubject::ofUnsaved(const Report &report)
{
    ReportSubject subject;
    subject.report = report;
    return subject;
}

ReportSubject ReportSubject::ofSaved(const Report &report, const SavedKey &saved,
                                     Vault::Backend keychain)
{
    ReportSubject subject { report, saved, keychain, {} };
    // The practice keychain is nowhere to be found.
    if (keychain != Vault::Backend::Practice)
        subject.entry = Vault::entry(saved.id);
    // Stripe does not name it with each check; once learnt, it stays.
    if (subject.report.account.isEmpty())
        subject.report.account = saved.account;
    return subject;
}
