// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"

#include <QLatin1String>

// What a problem is called in JSON; README.md documents these names. It is called as in the files
// of saved keys, but some problems of the text share a name. Problems of the keychain occur with
// saved keys alone.
QLatin1String problemCode(Problem problem);
