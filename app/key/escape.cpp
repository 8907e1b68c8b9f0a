// SPDX-License-Identifier: MIT

#include "escape.h"

#include "characters.h"
#include "keyprefix.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 16;
constexpr qsizetype MostParameters = 16;
constexpr qsizetype MostBackslashes = 16;

struct NamedCharacter
{
    QLatin1String name;
    char16_t meaning;
};

// Those with a meaning for where a key begins and ends; 0 for those that nobody sees.
constexpr std::array NamedCharacters {
    NamedCharacter { "nbsp"_L1, u'\u00a0' },
    NamedCharacter { "amp"_L1, u'&' },
    NamedCharacter { "lt"_L1, u'<' },
    NamedCharacter { "gt"_L1, u'>' },
    NamedCharacter { "quot"_L1, u'"' },
    NamedCharacter { "apos"_L1, u'\'' },
    NamedCharacter { "ensp"_L1, u' ' },
    NamedCharacter { "emsp"_L1, u' ' },
    NamedCharacter { "thinsp"_L1, u' ' },
    NamedCharacter { "Tab"_L1, u'\t' },
    NamedCharacter { "NewLine"_L1, u'\n' },
    NamedCharacter { "lowbar"_L1, u'_' },
    NamedCharacter { "shy"_L1, 0 },
    NamedCharacter { "zwj"_L1, 0 },
    NamedCharacter { "zwnj"_L1, 0 },
    NamedCharacter { "lrm"_L1, 0 },
    NamedCharacter { "rlm"_L1, 0 },
    NamedCharacter { "NoBreak"_L1, 0 },
    NamedCharacter { "ZeroWidthSpace"_L1, 0 },
};

std::optional<char16_t> meaningOf(QStringView name)
{
    if (name.startsWith(u'#')) {
        const bool isHex = name.startsWith(u"#x") || name.startsWith(u"#X");
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber && code > 0 && code <= 0xffff ? std::optional(char16_t(code))
                                                      : std::nullopt;
    }
    const auto found = std::ranges::find_if(
            NamedCharacters, [name](const NamedCharacter &known) { return known.name == name; });
    return found == NamedCharacters.end() ? std::nullopt : std::optional(found->meaning);
}

// "&amp;amp;nbsp;" was written for a program more than once.
std::optional<Escape> htmlAt(QStringView text)
{
    qsizetype begin = 1;
    while (text.sliced(begin).startsWith("amp;"_L1))
        begin += 4;
    const QStringView name = text.sliced(begin, std::min(LongestName, text.size() - begin));
    const qsizetype end = name.indexOf(u';');
    if (const auto meaning = end > 0 ? meaningOf(name.first(end)) : std::nullopt)
        return Escape { Escape::Kind::Html, begin + end + 1, *meaning };
    return begin > 1 ? std::optional(Escape { Escape::Kind::Html, begin, u'&' }) : std::nullopt;
}

std::optional<Escape> backslashAt(QStringView text)
{
    const QStringView near = text.first(std::min(MostBackslashes, text.size()));
    const auto behind = std::ranges::find_if(near, [](QChar c) { return c != u'\\'; });
    const qsizetype at = behind - near.begin();
    if (at == near.size())
        return std::nullopt;
    const auto escape = [at](qsizetype more, char16_t meaning) {
        return Escape { Escape::Kind::Backslash, at + more, meaning };
    };
    const QStringView rest = text.sliced(at);
    if (keyPrefixOf(rest)) // a folder of Windows
        return std::nullopt;
    switch (rest.front().unicode()) {
    case u'n':
    case u'r':
        return escape(1, u'\n');
    case u't':
        return escape(1, u'\t');
    case u'_':
    case u'"':
    case u'\'':
    case u'/':
    case u'*':
        return escape(1, rest.front().unicode());
    case u'u': {
        bool isNumber = false;
        const ushort code = rest.size() < 5 ? 0 : rest.sliced(1, 4).toUShort(&isNumber, 16);
        return isNumber && code > 0 ? std::optional(escape(5, code)) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

// ESC [ parameters letter:
// https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ Colours and the
// marks around a paste (ESC[200~) change nothing; what moves the cursor parts what stands there.
std::optional<Escape> terminalAt(QStringView text)
{
    const qsizetype begin = text.startsWith(u'\u009b') ? 1 : 2;
    if (begin == 2 && !text.startsWith(u"\u001b["))
        return std::nullopt;
    const QStringView code = text.sliced(begin, std::min(MostParameters, text.size() - begin));
    const auto last = std::ranges::find_if(code, [](QChar c) { return c < u'0' || c > u'?'; });
    if (last == code.end() || *last < u'@' || *last > u'~')
        return std::nullopt;
    const bool changesNothing = QStringView(u"mK~").contains(*last);
    return Escape { Escape::Kind::Terminal, begin + (last - code.begin()) + 1,
                    char16_t(changesNothing ? 0 : u' ') };
}

} // namespace

std::optional<Escape> Escape::at(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    switch (rest.front().unicode()) {
    case u'&':
        return htmlAt(rest);
    case u'\\':
        return backslashAt(rest);
    case u'\u001b':
    case u'\u009b':
        return terminalAt(rest);
    default:
        return std::nullopt;
    }
}
