// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "ui/widgets/sign.h"
#include "ui/words/savedkeystatus.h"

// One shape for each verdict, wherever it is told.
Sign signOf(Verdict verdict);
Sign signOf(const Report &report);
Sign signOf(SavedKeyStatus::Kind kind);
