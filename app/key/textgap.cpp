// SPDX-License-Identifier: MIT

#include "textgap.h"

#include "characters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTag = 256;
constexpr qsizetype LongestWayBack = 512;

constexpr std::array TagsWithinWords {
    "a"_L1,   "b"_L1,   "bdi"_L1, "big"_L1,  "code"_L1, "del"_L1,  "em"_L1,     "font"_L1,
    "i"_L1,   "ins"_L1, "kbd"_L1, "mark"_L1, "s"_L1,    "samp"_L1, "small"_L1,  "span"_L1,
    "sub"_L1, "sup"_L1, "tt"_L1,  "u"_L1,    "var"_L1,  "wbr"_L1,  "strong"_L1,
};

struct Tag
{
    qsizetype size = 0;
    bool breaksLine = false;
};

// 0 where there is none.
qsizetype sizeOfLineBreak(QStringView text, qsizetype at)
{
    if (text.sliced(at).startsWith(u"\r\n"))
        return 2;
    return at < text.size() && isLineBreak(text[at]) ? 1 : 0;
}

// Only those that do not end a word.
std::optional<Tag> tagAt(QStringView text, qsizetype at)
{
    if (text[at] != u'<')
        return std::nullopt;
    const QStringView near = text.sliced(at, std::min(LongestTag, text.size() - at));
    const qsizetype size = near.indexOf(u'>') + 1;
    if (size == 0)
        return std::nullopt;
    const QStringView name = runAt(near, near.startsWith("</"_L1) ? 2 : 1);
    if (name.compare("br"_L1, Qt::CaseInsensitive) == 0)
        return Tag { size + sizeOfLineBreak(text, at + size), true }; // one break, not two
    const bool isWithinWords = std::ranges::any_of(TagsWithinWords, [name](QLatin1String known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
    return isWithinWords ? std::optional(Tag { size, false }) : std::nullopt;
}

// In quoted-printable, a blank at a line's end is "=20" and a tab "=09". 0 where there is none.
qsizetype sizeOfEncodedBlank(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    const bool isBlank = rest.startsWith("=20"_L1) || rest.startsWith("=09"_L1);
    return isBlank && sizeOfLineBreak(text, at + 3) > 0 ? 3 : 0;
}

qsizetype behindQuoteMarks(QStringView text, qsizetype at)
{
    while (at < text.size() && (text[at] == u'>' || isBar(text[at]) || isBlank(text[at])))
        ++at;
    return at;
}

bool isBlankOrTabAt(QStringView text, qsizetype at)
{
    return at < text.size() && (isBlank(text[at]) || isTab(text[at]));
}

} // namespace

std::optional<qsizetype> behindSoftBreak(QStringView text, qsizetype at)
{
    const qsizetype size = text[at] == u'=' ? sizeOfLineBreak(text, at + 1) : 0;
    if (size == 0)
        return std::nullopt;
    at += 1 + size;
    while (at < text.size() && text[at] == u'>')
        at += isBlankOrTabAt(text, at + 1) ? 2 : 1;
    return at;
}

TextGap TextGap::at(QStringView text, qsizetype at)
{
    TextGap gap { Kind::None, at };
    const auto widen = [&gap](Kind parting, qsizetype size) {
        gap.kind = std::max(gap.kind, parting);
        gap.end += size;
    };
    while (gap.end < text.size()) {
        const QChar c = text[gap.end];
        const auto tag = tagAt(text, gap.end);
        if (isLineBreak(c) || (tag && tag->breaksLine)) {
            widen(gap.kind >= Kind::LineBreak ? Kind::EmptyLine : Kind::LineBreak,
                  tag ? tag->size : sizeOfLineBreak(text, gap.end));
            gap.end = behindQuoteMarks(text, gap.end);
        } else if (tag) {
            gap.end += tag->size;
        } else if (isTab(c)) {
            widen(Kind::Tab, 1);
        } else if (isBlank(c)) {
            widen(Kind::Blank, 1);
        } else if (const qsizetype encoded = sizeOfEncodedBlank(text, gap.end)) {
            widen(Kind::Blank, encoded);
        } else if (const auto next = behindSoftBreak(text, gap.end);
                   next && (gap.kind > Kind::None || runAt(text, *next).isEmpty())) {
            gap.end = *next;
        } else {
            break;
        }
    }
    return gap;
}

QStringView restOfLine(QStringView text, qsizetype at)
{
    const auto begin = text.begin() + at;
    return { begin, std::find_if(begin, text.end(), isLineBreak) };
}

bool isAloneOnLine(QStringView text, qsizetype end)
{
    return restOfLine(text, end).trimmed().isEmpty();
}

QStringView lineBefore(QStringView text, qsizetype at)
{
    const qsizetype way = std::min(at, LongestWayBack);
    const QStringView near = text.sliced(at - way, way);
    const auto lineBreak = std::find_if(near.rbegin(), near.rend(), isLineBreak);
    return near.last(lineBreak - near.rbegin());
}
