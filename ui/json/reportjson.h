// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "app/saved/savedkey.h"

#include <QJsonObject>
#include <QString>

// The object that --check --json prints, and those of --list and --check-saved. README.md documents
// this contract.
namespace ReportJson {

QJsonObject object(const Report &report);
// The object and a line's end.
QString text(const Report &report);

// The same for a saved key, with what is remembered of it.
QJsonObject object(const SavedKey &key, const Report &report);

} // namespace ReportJson
