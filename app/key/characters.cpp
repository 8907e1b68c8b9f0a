// SPDX-License-Identifier: MIT

#include "characters.h"

#include <algorithm>

namespace {

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

bool isAsciiLetterOrDigit(QChar c)
{
    return isSmall(c) || isCapital(c) || (c >= u'0' && c <= u'9');
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

bool isLineBreak(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x0a && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool isBlank(QChar c)
{
    // Letters by Unicode's word that have nothing to show.
    constexpr QStringView fillers = u"\u115f\u1160\u2800\u3164\uffa0";
    return (c.isSpace() && !isLineBreak(c) && !isTab(c)) || fillers.contains(c);
}

bool isTab(QChar c)
{
    return c == u'\t' || (c.unicode() >= 0x1c && c.unicode() <= 0x1f);
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'`´‘’‚‛“”„‟‹›«»").contains(c);
}

bool isDash(QChar c)
{
    return c.category() == QChar::Punctuation_Dash || c == u'\u2212';
}

bool isBar(QChar c)
{
    return c == u'|' || c == u'│' || c == u'┃' || c == u'║';
}

bool isMask(QChar c)
{
    return QStringView(u"*•…·●∙⋅∗＊・").contains(c);
}

char32_t characterAt(QStringView text, qsizetype at)
{
    return lengthAt(text, at) == 2 ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                   : text[at].unicode();
}

qsizetype lengthAt(QStringView text, qsizetype at)
{
    return text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2
                                                                                               : 1;
}

bool isLookalike(char32_t c)
{
    if (c <= 0x7f)
        return false;
    if (QChar::isSurrogate(c))
        return true;
    if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c)
        && QChar::category(c) != QChar::Punctuation_Connector)
        return false;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Arabic:
    case QChar::Script_Hebrew:
    case QChar::Script_Devanagari:
        return false;
    default:
        return true;
    }
}

QStringView runAt(QStringView text, qsizetype at)
{
    const auto begin = text.begin() + at;
    return { begin, std::find_if_not(begin, text.end(), isAsciiLetterOrDigit) };
}

bool isAlphanumeric(QStringView text)
{
    return std::ranges::all_of(text, isAsciiLetterOrDigit);
}

bool isWordlike(QStringView text)
{
    if (text.isEmpty())
        return false;
    return std::ranges::all_of(text, isCapital)
            || ((isSmall(text.front()) || isCapital(text.front()))
                && std::ranges::all_of(text.sliced(1), isSmall));
}
