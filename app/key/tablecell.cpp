// SPDX-License-Identifier: MIT

#include "tablecell.h"

#include "characters.h"
#include "textgap.h"

#include <algorithm>
#include <vector>

namespace {

constexpr qsizetype LongestRow = 256;

std::vector<QStringView> cellsOf(QStringView row)
{
    std::vector<QStringView> cells;
    for (auto begin = row.begin();;) {
        const auto bar = std::find_if(begin, row.end(), isBar);
        cells.push_back(QStringView(begin, bar).trimmed());
        if (bar == row.end())
            return cells;
        begin = bar + 1;
    }
}

} // namespace

bool continuesInCellBelow(QStringView text, qsizetype at)
{
    const QStringView near = text.sliced(at, std::min(2 * LongestRow, text.size() - at));
    const auto lineEnd = std::ranges::find_if(near, isLineBreak);
    if (lineEnd == near.end())
        return false;
    const auto nextLine = std::find_if_not(lineEnd, near.end(), isLineBreak);
    const auto cells = cellsOf(restOfLine(near, nextLine - near.begin()));
    const auto column = size_t(std::ranges::count_if(lineBefore(text, at), isBar));
    if (column >= cells.size() || cells[column].isEmpty() || !isAlphanumeric(cells[column]))
        return false;
    return std::ranges::count_if(cells, &QStringView::isEmpty) == qsizetype(cells.size()) - 1;
}
