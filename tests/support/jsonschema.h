// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

// docs/NAME.schema.json, as a program that others wrote understands it.
namespace JsonSchema {

// What in the file does not fit, or nothing said when all does. Nothing at all when no such program
// is installed.
std::optional<QString> misfits(const QString &name, const QString &path);

} // namespace JsonSchema
