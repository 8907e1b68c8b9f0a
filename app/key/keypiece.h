// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/facts/problem.h"

#include <QStringView>

#include <optional>

// What one word is that begins with a prefix of Stripe's.
namespace KeyPiece {

// Fewer or more characters than this after the prefix are not a whole key.
inline constexpr qsizetype ShortestBody = 16;
inline constexpr qsizetype LongestBody = 512;

// A key, secret or id of Stripe's that is of no use here.
std::optional<Problem> wrongKind(QStringView piece);
// The shortened form in which Stripe lists keys, also without its beginning.
bool isMasked(QStringView piece);
// What may be shown of piece; nothing of it when it has no prefix of Stripe's.
KeyIdentity identityOf(QStringView piece);

} // namespace KeyPiece
