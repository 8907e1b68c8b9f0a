// SPDX-License-Identifier: MIT

#pragma once

#include "savedkey.h"

// The last check of a saved key that led to a report, as far as it is remembered: neither statuses
// nor numbers of requests, and why a row is unknown only where it was the reason for all. Without
// one there are no rows, and checkedAt is not valid.
Report rememberedReport(const SavedKey &key);
