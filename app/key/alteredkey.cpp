// SPDX-License-Identifier: MIT

#include "alteredkey.h"

#include "app/facts/secret.h"
#include "characters.h"
#include "keypiece.h"
#include "keyprefix.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// What people copy; nothing else is worth guessing at.
constexpr std::array Beginnings { "rk_live_"_L1, "rk_test_"_L1, "sk_live_"_L1,
                                  "sk_test_"_L1, "pk_live_"_L1, "pk_test_"_L1 };
// More of them, and it is a word of another language.
constexpr int MostStrangers = 2;
constexpr qsizetype FewestGroups = 4;
constexpr qsizetype LongestKeyGroup = 8;
constexpr qsizetype LongestPrefix = 8;
constexpr auto EncodedUnderscore = "%5f"_L1;

// Each sort of change, the one that tells most about what happened first.
enum class Change { Foreign, Encoded, Misread, OtherSign, Capital, None };

struct Step
{
    Change change = Change::None;
    qsizetype size = 1;
};

bool areAlikeInPictures(QChar a, QChar b)
{
    constexpr QStringView strokes = u"Il1i|!";
    return strokes.contains(a) && strokes.contains(b);
}

bool isFullWidth(QChar c, QChar ascii)
{
    return c.unicode() == ascii.unicode() + 0xfee0;
}

// How the character of the prefix stands in text.
std::optional<Step> stepAt(QStringView text, qsizetype at, QChar expected)
{
    const QChar c = text[at];
    if (c == expected)
        return Step {};
    if (isLookalike(characterAt(text, at)))
        return Step { Change::Foreign, lengthAt(text, at) };
    if (expected == u'_') {
        if (text.sliced(at).startsWith(EncodedUnderscore, Qt::CaseInsensitive))
            return Step { Change::Encoded, EncodedUnderscore.size() };
        const bool isOtherSign = isDash(c) || isBlank(c) || c == u'.';
        return isOtherSign ? std::optional(Step { Change::OtherSign }) : std::nullopt;
    }
    if (c.unicode() <= 0x7f && c.toLower() == expected)
        return Step { Change::Capital };
    return areAlikeInPictures(c, expected) ? std::optional(Step { Change::Misread }) : std::nullopt;
}

// Enough letters behind a beginning to have been a key.
bool hasBodyAt(QStringView text, qsizetype at)
{
    qsizetype letters = 0;
    for (; at < text.size() && letters < KeyPiece::ShortestBody; at += lengthAt(text, at)) {
        if (!isAsciiLetterOrDigit(text[at]) && !isLookalike(characterAt(text, at)))
            return false;
        ++letters;
    }
    return letters == KeyPiece::ShortestBody;
}

Problem problemOf(Change change)
{
    switch (change) {
    case Change::Foreign:
        return Problem::ForeignLetters;
    case Change::Encoded:
        return Problem::PercentEncoded;
    case Change::Misread:
        return Problem::MisreadLetter;
    case Change::OtherSign:
        return Problem::OtherSigns;
    case Change::Capital:
    case Change::None:
        return Problem::CapitalLetters;
    }
    Q_UNREACHABLE();
}

std::optional<AlteredKey> alteredAt(QStringView text, qsizetype at, QLatin1String beginning)
{
    Change change = Change::None;
    QStringView letter;
    int strangers = 0;
    for (const char expected : beginning) {
        const auto step = at < text.size() ? stepAt(text, at, QLatin1Char(expected)) : std::nullopt;
        if (!step)
            return std::nullopt;
        if (step->change == Change::Foreign && !isFullWidth(text[at], QLatin1Char(expected)))
            ++strangers;
        if (step->change < change) {
            change = step->change;
            letter = text.sliced(at, step->size);
        }
        at += step->size;
    }
    if (change == Change::None || strangers > MostStrangers || !hasBodyAt(text, at))
        return std::nullopt;
    const bool isLetter = change == Change::Foreign || change == Change::Misread;
    return AlteredKey { problemOf(change), isLetter ? letter.toString() : QString() };
}

// "rk_l ive_ 51Hq 7ZtR", "r k _ l": in groups from its beginning on.
bool isKeyInGroups(QStringView text, qsizetype at)
{
    QString joined;
    joined.reserve(FewestGroups * LongestKeyGroup + LongestPrefix);
    for (int groups = 0; groups < FewestGroups || joined.size() < LongestPrefix; ++groups) {
        const QStringView near = text.sliced(at, std::min(LongestKeyGroup + 1, text.size() - at));
        const auto end = std::ranges::find_if_not(
                near, [](QChar c) { return isAsciiLetterOrDigit(c) || c == u'_'; });
        const QStringView group(near.begin(), end);
        at += group.size() + 1;
        joined += group;
        if (group.isEmpty() || group.size() > LongestKeyGroup || at >= text.size()
            || !isBlank(text[at - 1])) {
            wipe(joined);
            return false;
        }
    }
    const auto prefix = keyPrefixOf(joined);
    wipe(joined);
    return prefix && prefix->isUsable();
}

} // namespace

std::optional<AlteredKey> AlteredKey::in(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isWithinWord = at > 0 && isAsciiLetterOrDigit(text[at - 1]);
        const bool mayBegin =
                text[at].unicode() > 0x7f || QStringView(u"rspRSP").contains(text[at]);
        if (isWithinWord || !mayBegin)
            continue;
        for (const QLatin1String beginning : Beginnings) {
            if (auto altered = alteredAt(text, at, beginning))
                return altered;
        }
        if (isKeyInGroups(text, at))
            return AlteredKey { Problem::GroupedKey, {} };
    }
    return std::nullopt;
}
