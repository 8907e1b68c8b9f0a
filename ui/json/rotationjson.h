// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"

#include <QJsonValue>

// A rotation of a saved key in JSON: the other key and the days. null when there was none.
namespace RotationJson {

QJsonValue replacedBy(const SavedKey &key); // the key that comes in its place
QJsonValue replaces(const SavedKey &key); // the key in whose place it came

} // namespace RotationJson
