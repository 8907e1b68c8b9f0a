// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "reviewday.h"

#include <QLatin1String>

#include <optional>

// How a value is spelled in a file of a saved key. Files that exist must stay readable, so a
// spelling never changes. JSON for others is spelled in the same way (ui/json).
namespace Spelling {

QLatin1String textOf(KeyKind kind);
QLatin1String textOf(KeyMode mode);
QLatin1String textOf(Verdict verdict);
QLatin1String textOf(Warning warning);
QLatin1String textOf(ReviewDay::Rhythm rhythm);
QLatin1String textOf(Problem problem); // each has its own

// The value that is spelled so; the first one, which stands for "not known", for any other text.
KeyKind kind(const QString &text);
KeyMode mode(const QString &text);
Verdict verdict(const QString &text);
ReviewDay::Rhythm rhythm(const QString &text);
std::optional<Warning> warning(const QString &text);
std::optional<Problem> problem(const QString &text);

} // namespace Spelling
