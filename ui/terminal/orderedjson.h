// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

// JSON, indented, with the members of each object in this order and any others after them. Qt's own
// writer sorts members by their names.
QString orderedJson(const QJsonValue &value, const QStringList &order);
