// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"

#include <QJsonArray>

// What is remembered of a saved key beyond its last check, for docs/report.schema.json.
namespace HistoryJson {

// Each check and each try that failed, the oldest first.
QJsonArray checks(const CheckHistory &history);
QJsonArray changes(const CheckHistory &history); // with the day since when

} // namespace HistoryJson
