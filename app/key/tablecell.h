// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

// Whether what ends at a place, in a table drawn with bars, goes on in the row below: letters and
// digits in the same column and nothing in any other. So terminals wrap a cell that is too wide.
bool continuesInCellBelow(QStringView text, qsizetype at);
