// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

// A file that a person asked for: written whole or not at all, and for the person's eyes alone.
namespace PrivateFile {

// False when that was not possible; then what stood there before still does.
bool write(const QString &path, const QByteArray &contents);

} // namespace PrivateFile
