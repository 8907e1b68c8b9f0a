// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/saved/savedkey.h"

#include <QJsonObject>
#include <QLatin1String>
#include <QString>

// The object that --check --json prints, those of --list and --check-saved, and every code in it.
// README.md documents this contract.
namespace ReportJson {

QJsonObject object(const Report &report);
// The object and a line's end.
QString text(const Report &report);

// The same for a saved key, with what is remembered of it.
QJsonObject object(const SavedKey &key, const Report &report);

// Several problems of the text share "not_a_key". Problems of the keychain occur with saved keys
// alone.
QLatin1String problemCode(Problem problem);

} // namespace ReportJson
