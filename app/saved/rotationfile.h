// SPDX-License-Identifier: MIT

#pragma once

#include "rotation.h"

#include <QJsonObject>

#include <optional>

// Both ends of a rotation as they stand in the files of the two keys. Pure. An object that names no
// day on which it began is none; what else makes no sense counts as not known.
namespace RotationFile {

std::optional<Retirement> retirement(const QJsonObject &json);
std::optional<Predecessor> predecessor(const QJsonObject &json);
// former is what stands there now: what a later version put there stays.
QJsonObject textOf(const Retirement &retirement, const QJsonObject &former);
QJsonObject textOf(const Predecessor &predecessor, const QJsonObject &former);

} // namespace RotationFile
