// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

// The text of a saved key's file: JSON whose last member is the history, an entry a line. So a list
// of five hundred keys, which needs but the end of each history, does not parse the whole. Pure.
namespace HistoryLines {

QByteArray write(QJsonObject json);

// What the whole text would give, but of the history as much as HistoryFile::readEnd() looks at.
// Nothing when it is laid out in another way, by hand or by an earlier version.
std::optional<QJsonObject> readEnd(const QByteArray &text);

} // namespace HistoryLines
