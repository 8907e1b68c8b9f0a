// SPDX-License-Identifier: MIT

#pragma once

#include "savedkey.h"

#include <QByteArray>

#include <optional>

// A saved key as the JSON text of one file. Pure. The text may have been edited by hand, or written
// by a later version: what makes no sense counts as not known, what is not known is left as it is.
namespace SavedKeyFile {

// Nothing when contents are no JSON object.
std::optional<SavedKey> read(const QString &id, const QByteArray &contents,
                             SavedKey::HistoryPart part = SavedKey::HistoryPart::Whole);

// The new contents; former is what the file holds now, or empty.
QByteArray write(const SavedKey &key, const QByteArray &former);

// One line that fits a list, also for owner and approver. A key that was pasted here by mistake
// does not get into a file.
QString cleanName(QString name);
inline constexpr qsizetype LongestName = 80;

} // namespace SavedKeyFile
