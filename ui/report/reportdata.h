// SPDX-License-Identifier: MIT

#pragma once

#include "reportsubject.h"

#include <QByteArray>
#include <QDateTime>

// The report for programs: JSON, as docs/report.schema.json describes it. Never the key itself.
namespace ReportData {

QByteArray json(const QList<ReportSubject> &subjects, const QDateTime &writtenAt);

// contents begin like such a report, of this version or another one.
bool isReport(const QByteArray &contents);

} // namespace ReportData
