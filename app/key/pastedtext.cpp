// SPDX-License-Identifier: MIT

#include "pastedtext.h"

#include "app/facts/secret.h"
#include "characters.h"
#include "escape.h"

using namespace Qt::StringLiterals;
using KeyFormat::Cleaned;

namespace {

// Besides the named ones, all controls and all of Unicode's format characters: those that join,
// that keep apart without a gap, and that turn the direction of writing.
bool isInvisible(QChar c)
{
    if (isTab(c) || isLineBreak(c))
        return false;
    const char16_t code = c.unicode();
    return code == 0x034f || (code >= 0x2060 && code <= 0x206f)
            || (code >= 0xfe00 && code <= 0xfe0f) || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format;
}

} // namespace

PastedText::PastedText(QStringView text)
{
    // Room for all of it at once: growing would leave copies behind.
    m_visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto escape = Escape::at(text, at);
        if (!escape) {
            append(text[at].unicode());
            ++at;
            continue;
        }
        at += escape->size;
        if (escape->meaning)
            append(escape->meaning);
        if (escape->kind == Escape::Kind::Backslash && escape->meaning == u'_')
            m_cleaned |= Cleaned::Backslashes;
        if (escape->kind == Escape::Kind::Terminal)
            m_cleaned |= Cleaned::InvisibleCharacters;
    }
}

PastedText::~PastedText()
{
    wipe(m_visible);
}

void PastedText::append(char16_t c)
{
    if (c == 0)
        m_endsInNul = true;
    if (isInvisible(c)) {
        m_cleaned |= Cleaned::InvisibleCharacters;
        return;
    }
    m_hasNulInside |= m_endsInNul;
    m_visible.append(QChar(c));
}
