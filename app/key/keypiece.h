// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/facts/problem.h"

#include <optional>

// What one word of a pasted text is. A word has no spaces, quotes or commas in it.
namespace KeyPiece {

// Fewer or more characters than this after the prefix are not a whole key.
inline constexpr qsizetype ShortestBody = 16;
inline constexpr qsizetype LongestBody = 512;

// A key that can be checked and handed over, whole and nothing else.
bool isUsable(QStringView piece);
// The same, perhaps cut off or far too long.
bool isUsableOfAnyLength(QStringView piece);
// A key, secret or id of Stripe's that is of no use here.
std::optional<Problem> wrongKind(QStringView piece);
// The shortened form in which Stripe lists keys.
bool isMasked(QStringView piece);
// A key with letters of another alphabet in it, as when it was retyped or translated.
bool hasForeignLetters(QStringView piece);

// What follows Stripe's prefix; empty when there is none.
QStringView bodyOf(QStringView piece);
bool isAlphanumeric(QStringView text);
// What may be shown of piece; nothing of it when it has no prefix of Stripe's.
KeyIdentity identityOf(QStringView piece);

} // namespace KeyPiece
