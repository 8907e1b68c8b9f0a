// SPDX-License-Identifier: MIT

#include "keysearch.h"

#include "characters.h"
#include "keyend.h"
#include "keypiece.h"
#include "wordend.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A sign and two digits that stand for one byte, right before a place.
bool isBehindByteCode(QStringView text, qsizetype at, char16_t sign)
{
    return at >= 3 && text[at - 3] == sign && isHexDigit(text[at - 2]) && isHexDigit(text[at - 1]);
}

std::optional<Problem> problemOfLength(qsizetype bodySize)
{
    if (bodySize < KeyPiece::ShortestBody)
        return Problem::TooShort;
    return bodySize > KeyPiece::LongestBody ? std::optional(Problem::TooLong) : std::nullopt;
}

} // namespace

std::optional<FoundKey> KeySearch::next()
{
    while (const auto place = PrefixPlace::next(m_text, m_at)) {
        auto found =
                place->prefix.isUsable() ? std::optional(usableAt(*place)) : unusableAt(*place);
        m_at = found ? found->end : place->end();
        if (found)
            return found;
    }
    return std::nullopt;
}

FoundKey KeySearch::usableAt(const PrefixPlace &place) const
{
    KeyEnd key = KeyEnd::of(m_text, place.begin, place.end());
    auto pieces = std::move(key.body.pieces);
    pieces.front() = QStringView(m_text.begin() + place.begin, pieces.front().end());
    std::optional<Problem> problem = doubtBefore(place.begin);
    if (!problem)
        problem = key.doubt;
    if (!problem)
        problem = problemOfLength(key.body.size);
    return { place.begin, key.body.end, place.prefix, std::move(pieces), problem, key.letter };
}

std::optional<FoundKey> KeySearch::unusableAt(const PrefixPlace &place) const
{
    const auto begin = m_text.begin() + place.begin;
    const auto end = std::find_if_not(begin, m_text.end(),
                                      [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'_'; });
    QStringView piece(begin, end);
    if (place.prefix.isUnmistakable())
        piece = QStringView(begin, keyBodyAt(m_text, place.end()).end());
    const qsizetype behind = place.begin + piece.size();
    std::optional<Problem> problem = KeyPiece::wrongKind(piece);
    if (wordEndAt(m_text, place.begin, behind) == WordEnd::Mask && place.prefix.isUnmistakable())
        problem = Problem::MaskedKey;
    if (!problem)
        return std::nullopt;
    return FoundKey { place.begin, behind, place.prefix, { piece }, problem, {} };
}

// A key begins with its prefix; what is attached before it makes it part of something else.
std::optional<Problem> KeySearch::doubtBefore(qsizetype begin) const
{
    if (begin == m_at)
        return std::nullopt;
    if (isBehindByteCode(m_text, begin, u'%'))
        return Problem::PercentEncoded;
    if (isBehindByteCode(m_text, begin, u'='))
        return std::nullopt;
    const QStringView before = m_text.sliced(m_at, begin - m_at);
    const auto mark =
            std::find_if(before.rbegin(), before.rend(), [](QChar c) { return c != u'_'; });
    const bool isAttached = mark != before.rend() && isAsciiLetterOrDigit(*mark);
    return isAttached ? std::optional(Problem::TextAroundKey) : std::nullopt;
}
