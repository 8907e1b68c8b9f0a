// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QString>

// The object that --check --json prints, and every code in it. README.md documents this contract.
namespace ReportJson {

QJsonObject object(const Report &report);
// The object and a line's end.
QString text(const Report &report);

// Several problems of the text share "not_a_key". Problems of the keychain never occur in a check:
// their names are for the log of a test.
QLatin1String problemCode(Problem problem);

} // namespace ReportJson
