// SPDX-License-Identifier: MIT

#pragma once

#include "checkhistory.h"

#include <QJsonArray>
#include <QJsonObject>

// The history of a saved key as it stands in its file. Pure. What makes no sense is left out when
// read; an entry of a later version keeps, when written, what this one does not understand.
namespace HistoryFile {

CheckHistory read(const QJsonArray &entries);
// From the last check that decided something.
CheckHistory readEnd(const QJsonArray &entries);
bool isDecided(const QJsonObject &entry);

// The two together: another running copy may have added to former in the meantime.
QJsonArray write(const CheckHistory &history, const QJsonArray &former);

} // namespace HistoryFile
