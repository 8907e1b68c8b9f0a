// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"

#include <QString>

#include <optional>

// A key whose beginning somebody or something has written otherwise: retyped it, read it from a
// picture, corrected it as if it were a word. What it was is plain to see, but not certain enough
// to be sent.
struct AlteredKey
{
    Problem problem = Problem::NotAKey;
    QString letter; // the one that is none of a key's, when it is that

    // The first one in text. Linear in the text.
    static std::optional<AlteredKey> in(QStringView text);
};
