// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

// The first connect() or singleShot() after from whose functor has no context object: it would be
// called although whoever it works on is gone.
std::optional<qsizetype> connectionWithoutContext(const QString &code, qsizetype from);
