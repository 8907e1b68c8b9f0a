// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// docs/pasted-texts.md: texts as people paste them, what a person is told of them, and what is
// sent.
QString pastedTextsTable();
