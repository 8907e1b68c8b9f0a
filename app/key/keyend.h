// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"
#include "keybody.h"

#include <QString>

#include <optional>

// Where a key ends that begins somewhere in a longer text, and whether that is certain. A key is
// letters and digits; what is certain depends on what stands behind them.
struct KeyEnd
{
    KeyBody body;
    std::optional<Problem> doubt; // why nobody can tell whether the key ends there
    QString letter; // the one from another alphabet, when that is the doubt

    // Of the key that begins at begin and whose prefix ends at bodyBegin.
    static KeyEnd of(QStringView text, qsizetype begin, qsizetype bodyBegin);
};
