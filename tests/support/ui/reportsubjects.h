// SPDX-License-Identifier: MIT

#pragma once

#include "ui/report/reportsubject.h"

#include <QTimeZone>

// Keys as reports tell of them.
namespace ReportSubjects {

inline QDateTime checkedAt()
{
    return QDateTime(QDate(2026, 11, 23), QTime(13, 37, 5), QTimeZone::utc());
}

inline Report goodReport()
{
    using namespace Qt::StringLiterals;
    Report report;
    report.checkedAt = checkedAt();
    report.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_...9zQx"_s };
    report.account = u"acct_1AbC"_s;
    for (const Permission &permission : permissions())
        report.findings.append({ permission.resource,
                                 Access::Granted,
                                 {},
                                 200,
                                 u"req_%1"_s.arg(report.findings.size() + 1) });
    for (const ExcessProbe &probe : excessProbes())
        report.excess.append({ probe.resource, Access::Missing });
    report.verdict = Verdict::Ready;
    return report;
}

// Payouts can no longer be read.
inline Report editedReport()
{
    using namespace Qt::StringLiterals;
    Report report = goodReport();
    report.findings[int(Resource::Payouts)] = { Resource::Payouts, Access::Missing,
                                                Problem::PermissionMissing, 403, u"req_no"_s };
    report.verdict = Verdict::MissingPermissions;
    report.problem = Problem::PermissionMissing;
    return report;
}

// Saved, and checked with that outcome; nobody has said anything about it yet.
inline SavedKey savedKey(const Report &report)
{
    using namespace Qt::StringLiterals;
    SavedKey key;
    key.id = u"7b4d2f8e-91c3-4a60-b5de-0f1a2b3c4d5e"_s;
    key.name = u"Webshop NL"_s;
    key.key = report.key;
    key.savedAt = QDateTime(QDate(2026, 1, 12), QTime(9, 0), QTimeZone::utc());
    key.takeResult(report);
    return key;
}

// One year of a key: right in January, once not reached, edited in March; somebody looks after it.
inline SavedKey yearOfAKey()
{
    using namespace Qt::StringLiterals;
    const auto on = [](int month, int day) {
        return QDateTime(QDate(2026, month, day), QTime(10, 0), QTimeZone::utc());
    };
    Report right = goodReport();
    right.checkedAt = on(1, 12);
    SavedKey key = savedKey(right);
    right.checkedAt = on(2, 9);
    key.takeResult(right);
    key.takeFailure(Problem::KeychainLocked, on(2, 16));
    Report edited = editedReport();
    edited.checkedAt = on(3, 3);
    key.takeResult(edited);
    key.takeResult(editedReport());
    key.owner = u"Ann de Vries"_s;
    key.approver = u"Bob Smit"_s;
    key.review = { ReviewDay::Rhythm::SixMonths, QDate(2027, 5, 23) };
    return key;
}

// A key of which Stripe was told to make another, and that other one, ten days later.
struct RotatedKeys
{
    ReportSubject old;
    ReportSubject successor;
};

inline RotatedKeys rotated()
{
    using namespace Qt::StringLiterals;
    Report report = goodReport();
    SavedKey old = savedKey(report);
    old.name = u"Webshop NL ...9zQx"_s;
    report.key.display = u"rk_live_...Cd34"_s;
    SavedKey successor = savedKey(report);
    successor.id = u"0c1d2e3f-successor"_s;
    old.retirement = Retirement { QDate(2026, 9, 1),
                                  QDate(2026, 9, 8),
                                  successor.id,
                                  successor.key.display,
                                  QDateTime(QDate(2026, 9, 2), QTime(9, 30), QTimeZone::utc()),
                                  {} };
    Report refused = goodReport();
    refused.checkedAt = QDateTime(QDate(2026, 9, 9), QTime(8, 15), QTimeZone::utc());
    refused.findings.clear();
    refused.excess.clear();
    refused.verdict = Verdict::UnusableKey;
    refused.problem = Problem::Expired;
    old.takeResult(refused);
    successor.predecessor = Predecessor::of(old.id, old.key.display, *old.retirement);
    return { ReportSubject::ofSaved(refused, old, Vault::Backend::GnomeKeyring),
             ReportSubject::ofSaved(report, successor, Vault::Backend::GnomeKeyring) };
}

// A key of which Stripe was told to make another, and nobody has entered that one yet.
inline ReportSubject beingReplaced()
{
    ReportSubject subject = ReportSubject::ofSaved(goodReport(), savedKey(goodReport()),
                                                   Vault::Backend::GnomeKeyring);
    subject.saved->retirement = Retirement::begun(QDate(2026, 11, 22));
    subject.saved->retirement->worksUntil = QDate(2026, 11, 29);
    return subject;
}

inline ReportSubject saved(const Report &report)
{
    return ReportSubject::ofSaved(report, savedKey(report), Vault::Backend::GnomeKeyring);
}

inline ReportSubject edited()
{
    return ReportSubject::ofSaved(editedReport(), yearOfAKey(), Vault::Backend::GnomeKeyring);
}

} // namespace ReportSubjects
