// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"

#include <QLatin1String>

// What a problem is called in JSON; README.md documents these names. Several problems of the text
// share "not_a_key". Problems of the keychain occur with saved keys alone.
QLatin1String problemCode(Problem problem);
