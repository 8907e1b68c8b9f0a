// SPDX-License-Identifier: MIT

#include "keybody.h"

#include <algorithm>

void KeyBody::append(QStringView piece, qsizetype pieceEnd)
{
    pieces.push_back(piece);
    size += piece.size();
    end = pieceEnd;
}

bool KeyBody::hasPresentForm() const
{
    const auto first = std::ranges::find_if_not(pieces, &QStringView::isEmpty);
    return first != pieces.end() && first->startsWith(u"51");
}
