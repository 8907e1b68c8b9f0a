// SPDX-License-Identifier: MIT

#pragma once

#include "ui/json/problemcode.h"

#include <QTest>

#include <optional>

inline constexpr std::optional<Problem> noProblem;

// So that a failed comparison names the problem.
inline char *toString(Problem problem)
{
    return qstrdup(problemCode(problem).data());
}

inline char *toString(const std::optional<Problem> &problem)
{
    return problem ? toString(*problem) : qstrdup("none");
}
