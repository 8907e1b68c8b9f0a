// SPDX-License-Identifier: MIT

#include "enddoubt.h"

#include "characters.h"
#include "keypiece.h"
#include "keyprefix.h"
#include "tablecell.h"
#include "textgap.h"
#include "wordend.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = TextGap::Kind;

namespace {

constexpr qsizetype LongestLabel = 64;
constexpr qsizetype LongestGroup = 8;

// "User name: Ann", perhaps with a mark before it. 0 where line is not of that kind.
qsizetype sizeOfLabel(QStringView line)
{
    const QStringView near = line.first(std::min(LongestLabel, line.size()));
    const auto name = std::ranges::find_if(near, [](QChar c) { return c.isLetterOrNumber(); });
    const auto sign = std::find_if_not(name, near.end(), [](QChar c) {
        return c.isLetterOrNumber() || isBlank(c) || QStringView(u"_-.()/").contains(c);
    });
    const bool isLabel = sign != near.end() && (*sign == u':' || *sign == u'=');
    return isLabel ? sign - near.begin() + 1 : 0;
}

// Both lines say what they hold, so neither is the rest of the other.
bool areLabelled(QStringView text, qsizetype begin, qsizetype nextLine)
{
    const QStringView next = restOfLine(text, nextLine);
    const qsizetype label = sizeOfLabel(next);
    return label > 0 && !next.sliced(label).trimmed().isEmpty()
            && sizeOfLabel(lineBefore(text, begin)) > 0;
}

// Groups of a few letters each, as people write down long numbers.
bool isInGroups(QStringView text, qsizetype at)
{
    for (int groups = 0; groups < 3; ++groups) {
        if (at == text.size() || (!isBlank(text[at]) && !isDash(text[at])))
            return false;
        const qsizetype size = runAt(text, at + 1).size();
        if (size == 0 || size > LongestGroup)
            return false;
        at += 1 + size;
    }
    return true;
}

// The letters and digits at a place behind a key may be the rest of it, so far as they themselves
// tell.
bool canEndKey(QStringView text, qsizetype begin, qsizetype runBegin)
{
    const QStringView run = keyBodyAt(text, runBegin);
    if (run.isEmpty()) // another key begins there
        return false;
    const qsizetype at = runBegin + run.size();
    const WordEnd end = wordEndAt(text, runBegin, at);
    if (end == WordEnd::Lookalike)
        return false;
    if (end == WordEnd::Attached) // a mark around all of it may stand behind the key
        return at + 1 == text.size() || !isAsciiLetterOrDigit(text[at + 1]);
    const QStringView behind = text.sliced(at);
    if (behind.startsWith("://"_L1))
        return false;
    const bool isMailAddress = behind.startsWith(u'@') && !runAt(text, at + 1).isEmpty();
    return !isMailAddress || lineBefore(text, begin).contains("://"_L1);
}

} // namespace

std::optional<Problem> EndDoubt::problemAt(qsizetype at) const
{
    switch (wordEndAt(m_text, m_begin, at)) {
    case WordEnd::Whole:
        return at < m_text.size() && isBar(m_text[at]) && continuesInCellBelow(m_text, at)
                ? std::optional(Problem::UncertainEnd)
                : std::nullopt;
    case WordEnd::Gap:
        return problemBehind(TextGap::at(m_text, at));
    case WordEnd::Mask:
        return Problem::MaskedKey;
    case WordEnd::Lookalike:
        return Problem::ForeignLetters;
    case WordEnd::Percent:
        return Problem::PercentEncoded;
    case WordEnd::Hyphen:
        return Problem::HyphenatedKey;
    case WordEnd::Concatenation:
        return Problem::UncertainEnd;
    case WordEnd::Attached:
        return m_body.size < KeyPiece::ShortestBody && isInGroups(m_text, at)
                ? Problem::GroupedKey
                : Problem::TextAroundKey;
    }
    Q_UNREACHABLE();
}

std::optional<Problem> EndDoubt::problemBehind(const TextGap &gap) const
{
    if (gap.end == m_text.size())
        return std::nullopt;
    const QChar next = m_text[gap.end];
    if (isAsciiLetterOrDigit(next)) {
        if (!mayGoOn(gap))
            return std::nullopt;
        return m_body.size < KeyPiece::ShortestBody && isInGroups(m_text, m_body.end)
                ? Problem::GroupedKey
                : Problem::UncertainEnd;
    }
    if (gap.kind == Kind::None)
        return problemAt(gap.end);
    if (isMask(next) && m_body.size < KeyPiece::ShortestBody)
        return Problem::MaskedKey;
    const bool goesOn = (isBar(next) && continuesInCellBelow(m_text, gap.end))
            || (gap.kind >= Kind::LineBreak && mayGoOnBehindMark(gap.end))
            || mayGoOnBehindHyphen(gap);
    return goesOn ? std::optional(Problem::UncertainEnd) : std::nullopt;
}

bool EndDoubt::mayGoOn(const TextGap &gap) const
{
    if (!canEndKey(m_text, m_begin, gap.end))
        return false;
    const QStringView run = keyBodyAt(m_text, gap.end);
    if (m_body.hasPresentForm() && m_body.size + run.size() == KeyBody::PresentSize)
        return true; // even if it is a word
    const bool isAlone = isAloneOnLine(m_text, gap.end + run.size());
    // A key may well end in one small letter, or two.
    const bool isWord = isWordlike(run) && run.size() >= (isAlone ? 3 : 2);
    switch (gap.kind) {
    case Kind::None:
        return true;
    case Kind::Blank:
        return !m_body.isPresentKey() && !isWord;
    case Kind::Tab:
        return false;
    case Kind::LineBreak: {
        const bool isLabel = isWordlike(run) && areLabelled(m_text, m_begin, gap.end);
        return isAlone || (!m_body.isPresentKey() && !isLabel);
    }
    case Kind::EmptyLine: {
        const bool isSentence = isWordlike(run) && !isAlone; // "I am"
        return !m_body.isPresentKey() && !isWord && !isSentence;
    }
    }
    Q_UNREACHABLE();
}

// A hyphen at a line's end that a gap keeps from the key, as where a key was wrapped twice. Two of
// them stand before a mail's signature.
bool EndDoubt::mayGoOnBehindHyphen(const TextGap &gap) const
{
    if (!isDash(m_text[gap.end]) || wordEndAt(m_text, m_begin, gap.end) != WordEnd::Hyphen)
        return false;
    const TextGap behind = TextGap::at(m_text, gap.end + 1);
    const QStringView run = keyBodyAt(m_text, behind.end);
    const bool isAlone = gap.kind >= Kind::LineBreak && !run.isEmpty();
    return isAlone || (!run.isEmpty() && !isWordlike(run));
}

// Lines of a comment or a list begin alike. A wrapped key has nothing else in its last line.
bool EndDoubt::mayGoOnBehindMark(qsizetype at) const
{
    const QChar mark = m_text[at];
    if (!lineBefore(m_text, m_begin).trimmed().startsWith(mark))
        return false;
    while (at < m_text.size() && (m_text[at] == mark || isBlank(m_text[at])))
        ++at;
    const QStringView run = keyBodyAt(m_text, at);
    return !run.isEmpty() && !isWordlike(run) && isAloneOnLine(m_text, at + run.size());
}
