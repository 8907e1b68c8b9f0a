// SPDX-License-Identifier: MIT

#include "surroundings.h"

#include "characters.h"
#include "keyprefix.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using KeyFormat::Cleaned;
using KeyFormat::Cleanings;

namespace {

bool isSpace(QChar c)
{
    return isBlank(c) || isTab(c) || isLineBreak(c);
}

// Nothing where text is more than a few signs.
std::optional<Cleanings> cleaningsOf(QStringView text)
{
    Cleanings cleanings;
    for (const QChar c : text) {
        if (isSpace(c))
            cleanings |= Cleaned::Spaces;
        else if (isQuote(c))
            cleanings |= Cleaned::Quotes;
        else if (QStringView(u",;.!?:").contains(c))
            cleanings |= Cleaned::Punctuation;
        else
            return std::nullopt;
    }
    return cleanings;
}

// "export NAME", "NAME" or "\"NAME\"", as in a shell, a settings file or JSON.
bool isVariableName(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("export "_L1))
        text = text.sliced(7);
    while (!text.isEmpty() && isQuote(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isQuote(text.back()))
        text.chop(1);
    const auto belongs = [](QChar c) {
        return isAsciiLetterOrDigit(c) || QStringView(u"_-.").contains(c);
    };
    return !text.isEmpty() && !text.front().isDigit() && std::ranges::all_of(text, belongs)
            && !PrefixPlace::next(text, 0);
}

} // namespace

bool Surroundings::add(QStringView signs)
{
    const auto cleanings = cleaningsOf(signs);
    m_cleaned |= cleanings.value_or(Cleanings());
    return cleanings.has_value();
}

void Surroundings::addBefore(QStringView text)
{
    const auto behindSign = std::find_if(text.rbegin(), text.rend(),
                                         [](QChar c) { return !isSpace(c) && !isQuote(c); });
    const QStringView before(text.begin(), behindSign.base());
    const bool isAssigned = before.endsWith(u'=') || before.endsWith(u':');
    if (isAssigned && isVariableName(before.chopped(1))) {
        m_cleaned |= Cleaned::Assignment;
        add(text.sliced(before.size()));
    } else if (before.isEmpty()) {
        add(text);
    } else {
        m_isLongerText = true;
    }
}

void Surroundings::addBetween(QStringView text)
{
    m_isLongerText |= !cleaningsOf(text);
}

void Surroundings::addBehind(QStringView text)
{
    m_isLongerText |= !add(text);
}

Cleanings Surroundings::cleaned() const
{
    return m_isLongerText ? Cleanings(Cleaned::LongerText) : m_cleaned;
}
