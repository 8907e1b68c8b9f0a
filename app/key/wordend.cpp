// SPDX-License-Identifier: MIT

#include "wordend.h"

#include "characters.h"
#include "textgap.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestEmphasis = 3;

bool isRunAt(QStringView text, qsizetype at)
{
    return at < text.size() && isAsciiLetterOrDigit(text[at]);
}

// The sign and two digits that stand for one byte.
bool isByteCode(QStringView text, qsizetype at)
{
    return at + 2 < text.size() && isHexDigit(text[at + 1]) && isHexDigit(text[at + 2]);
}

// "_word_", "**word**": as many before it as behind it.
bool isEmphasis(QStringView text, qsizetype begin, qsizetype at)
{
    const QChar mark = text[at];
    qsizetype size = 0;
    while (size <= LongestEmphasis && at + size < text.size() && text[at + size] == mark)
        ++size;
    if (size > LongestEmphasis || size > begin || isRunAt(text, at + size))
        return false;
    return std::ranges::all_of(text.sliced(begin - size, size),
                               [mark](QChar c) { return c == mark; });
}

// With an operator between the parts, or without one, as in C and Python.
WordEnd endOfQuoted(QStringView text, qsizetype at)
{
    const auto behindQuotes = [text](qsizetype from) {
        while (from < text.size() && isQuote(text[from]))
            ++from;
        return from;
    };
    const qsizetype behind = behindQuotes(at);
    if (isRunAt(text, behind))
        return isWordlike(runAt(text, behind)) ? WordEnd::Whole : WordEnd::Attached;
    qsizetype next = TextGap::at(text, behind).end;
    const bool isJoined = next < text.size() && QStringView(u"+.&\\").contains(text[next]);
    if (isJoined)
        next = TextGap::at(text, next + 1).end;
    const qsizetype part = behindQuotes(next);
    if (part == next || !isRunAt(text, part))
        return WordEnd::Whole;
    const QStringView run = runAt(text, part);
    const qsizetype end = part + run.size();
    const bool isQuoted = end < text.size() && isQuote(text[end]);
    return isQuoted && (isJoined || !isWordlike(run)) ? WordEnd::Concatenation : WordEnd::Whole;
}

WordEnd endAtDash(QStringView text, qsizetype at)
{
    bool breaksLine = false;
    while (at < text.size() && isDash(text[at])) {
        const TextGap gap = TextGap::at(text, at + 1);
        breaksLine |= gap.kind >= TextGap::Kind::LineBreak;
        at = gap.end;
    }
    if (!isRunAt(text, at))
        return WordEnd::Whole;
    return breaksLine ? WordEnd::Hyphen : WordEnd::Attached;
}

// In quoted-printable, "=2E" is a full stop. "=3D" is the sign itself, so that the text may have
// been encoded twice.
WordEnd endAtEqualsSign(QStringView text, qsizetype at)
{
    const bool isCode = isByteCode(text, at) && !isRunAt(text, at + 3);
    if (isCode && !text.sliced(at).startsWith("=3D"_L1))
        return WordEnd::Whole;
    const qsizetype next = TextGap::at(text, at + (isCode ? 3 : 1)).end;
    const bool goesOn = isRunAt(text, next) || (next < text.size() && text[next] == u'=');
    return goesOn ? WordEnd::Attached : WordEnd::Whole;
}

bool endsWord(QChar c)
{
    if (c.unicode() <= 0x7f)
        return QStringView(u",;:|()[]{}<>?!#&@").contains(c);
    return c.isPunct() || isBar(c);
}

WordEnd endAtSign(QStringView text, qsizetype at)
{
    if (endsWord(text[at]))
        return WordEnd::Whole;
    const char32_t character = characterAt(text, at);
    if (isLookalike(character))
        return WordEnd::Lookalike;
    if (QChar::isLetterOrNumber(character))
        return WordEnd::Whole;
    return isRunAt(text, at + lengthAt(text, at)) ? WordEnd::Attached : WordEnd::Whole;
}

} // namespace

WordEnd wordEndAt(QStringView text, qsizetype begin, qsizetype at)
{
    if (at == text.size())
        return WordEnd::Whole;
    if (TextGap::at(text, at).end > at)
        return WordEnd::Gap;
    const QChar c = text[at];
    if (QStringView(u"*_~").contains(c) && isEmphasis(text, begin, at))
        return WordEnd::Whole;
    if (isMask(c) || text.sliced(at).startsWith(".."_L1))
        return WordEnd::Mask;
    if (isQuote(c))
        return endOfQuoted(text, at);
    if (isDash(c))
        return endAtDash(text, at);
    if (c == u'=')
        return endAtEqualsSign(text, at);
    if (c == u'%' && isByteCode(text, at))
        return WordEnd::Percent;
    if (c == u'_')
        return WordEnd::Attached;
    return endAtSign(text, at);
}
