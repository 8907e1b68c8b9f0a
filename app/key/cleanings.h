// SPDX-License-Identifier: MIT

#pragma once

#include <QFlags>

namespace KeyFormat {

// What was taken away around or inside the key.
enum class Cleaned {
    Spaces = 0x01,
    LineBreakInside = 0x02,
    Quotes = 0x04,
    InvisibleCharacters = 0x08,
    Punctuation = 0x10,
    Assignment = 0x20,
    Repetition = 0x40,
    Backslashes = 0x80,
    LongerText = 0x100, // more than those: words, other codes, other keys
};
Q_DECLARE_FLAGS(Cleanings, Cleaned)

} // namespace KeyFormat

Q_DECLARE_OPERATORS_FOR_FLAGS(KeyFormat::Cleanings)
