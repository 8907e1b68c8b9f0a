// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

// What bytes from standard input say. Nobody says how they were written, so it is told from them:
// by a byte order mark; as UTF-16 without one, by the zeros at every other place; as UTF-8 where it
// is that; otherwise as Windows-1252, which has all of Latin-1's letters.
namespace InputText {

QString decoded(const QByteArray &bytes);

} // namespace InputText
