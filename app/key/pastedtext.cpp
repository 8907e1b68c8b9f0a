// SPDX-License-Identifier: MIT

#include "pastedtext.h"

#include "keyprefix.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using KeyFormat::Cleaned;

namespace {

// Besides the named ones, all controls and all of Unicode's format characters: those that join,
// that keep apart without a gap, and that turn the direction of writing.
bool isInvisible(QChar c)
{
    if (c == u'\t' || isLineBreak(c))
        return false;
    const char16_t code = c.unicode();
    return code == 0x00a0 || code == 0x034f || (code >= 0x2060 && code <= 0x206f)
            || (code >= 0xfe00 && code <= 0xfe0f) || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format;
}

// "export NAME", "NAME" or "\"NAME\"", as in a shell, a settings file or JSON.
bool isVariableName(QStringView text)
{
    if (text.startsWith("export "_L1))
        text = text.sliced(7);
    text = text.trimmed();
    while (!text.isEmpty() && isQuote(text.back()))
        text.chop(1);
    const auto belongs = [](QChar c) {
        return isAsciiLetterOrDigit(c) || c == u'_' || c == u'-' || c == u'.';
    };
    return !text.isEmpty() && !text.front().isDigit() && std::ranges::all_of(text, belongs)
            && indexOfKey(text, 0) < 0;
}

} // namespace

bool isLineBreak(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x0a && code <= 0x0d) || code == 0x85 || code == 0x2028 || code == 0x2029;
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'`´‘’‚‛“”„‟‹›«»").contains(c);
}

PastedText::PastedText(QStringView text)
{
    removeInvisible(text);
    m_bare = m_visible;
    while (stripSpaces() || stripQuotes() || stripPunctuation() || stripAssignment()) {}
}

PastedText::~PastedText()
{
    wipe(m_visible);
}

void PastedText::removeInvisible(QStringView text)
{
    // Room for all of it at once: growing would leave copies behind.
    m_visible.reserve(text.size());
    std::ranges::remove_copy_if(text, std::back_inserter(m_visible), isInvisible);
    m_cleaned.setFlag(Cleaned::InvisibleCharacters, m_visible.size() < text.size());
}

bool PastedText::stripSpaces()
{
    const QStringView trimmed = m_bare.trimmed();
    if (trimmed.size() == m_bare.size())
        return false;
    m_bare = trimmed;
    m_cleaned |= Cleaned::Spaces;
    return true;
}

bool PastedText::stripQuotes()
{
    const qsizetype before = m_bare.size();
    while (!m_bare.isEmpty() && isQuote(m_bare.front()))
        m_bare = m_bare.sliced(1);
    while (!m_bare.isEmpty() && isQuote(m_bare.back()))
        m_bare.chop(1);
    if (m_bare.size() == before)
        return false;
    m_cleaned |= Cleaned::Quotes;
    return true;
}

// Two full stops or more are the sign of a masked key, and stay.
bool PastedText::stripPunctuation()
{
    if (m_bare.isEmpty() || !QStringView(u",;.").contains(m_bare.back())
        || m_bare.endsWith(".."_L1))
        return false;
    m_bare.chop(1);
    m_cleaned |= Cleaned::Punctuation;
    return true;
}

bool PastedText::stripAssignment()
{
    const auto sign = std::ranges::find_if(m_bare, [](QChar c) { return c == u'=' || c == u':'; });
    const qsizetype at = sign - m_bare.begin();
    if (at >= m_bare.size() - 1 || !isVariableName(m_bare.first(at)))
        return false;
    m_bare = m_bare.sliced(at + 1);
    m_cleaned |= Cleaned::Assignment;
    return true;
}
