// SPDX-License-Identifier: MIT

#include "keyprefix.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// A longer prefix stands before a shorter one with which it begins. Sources:
// https://docs.stripe.com/keys, the Stripe CLI and Stripe's messages; the last group are ids that
// lie close to keys in the Dashboard.
constexpr std::array Prefixes {
    KeyPrefix { "rk_live_"_L1, KeyKind::Restricted, KeyMode::Live },
    KeyPrefix { "rk_test_"_L1, KeyKind::Restricted, KeyMode::Test },
    KeyPrefix { "sk_live_"_L1, KeyKind::Standard, KeyMode::Live },
    KeyPrefix { "sk_test_"_L1, KeyKind::Standard, KeyMode::Test },
    KeyPrefix { "pk_live_"_L1, KeyKind::Publishable, KeyMode::Live },
    KeyPrefix { "pk_test_"_L1, KeyKind::Publishable, KeyMode::Test },
    KeyPrefix { "sk_org_live_"_L1, KeyKind::Organisation, KeyMode::Live },
    KeyPrefix { "sk_org_test_"_L1, KeyKind::Organisation, KeyMode::Test },
    KeyPrefix { "sk_org_"_L1, KeyKind::Organisation, KeyMode::Unknown },
    KeyPrefix { "whsec_"_L1, KeyKind::Webhook, KeyMode::Unknown },
    KeyPrefix { "rkcs_live_"_L1, KeyKind::Other, KeyMode::Live },
    KeyPrefix { "rkcs_test_"_L1, KeyKind::Other, KeyMode::Test },
    KeyPrefix { "ek_live_"_L1, KeyKind::Other, KeyMode::Live },
    KeyPrefix { "ek_test_"_L1, KeyKind::Other, KeyMode::Test },
    KeyPrefix { "ek_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "cs_live_"_L1, KeyKind::Other, KeyMode::Live },
    KeyPrefix { "cs_test_"_L1, KeyKind::Other, KeyMode::Test },
    KeyPrefix { "pss_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "oak_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "pi_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "seti_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "mk_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "acct_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "cus_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "req_"_L1, KeyKind::Other, KeyMode::Unknown },
    KeyPrefix { "we_"_L1, KeyKind::Other, KeyMode::Unknown },
};
// Those from which a key can be told even in the middle of other text.
constexpr size_t UnmistakableOnes = 10;
constexpr size_t KeysThatPeopleCopy = 6;

bool matchesLoosely(QStringView text, QLatin1String prefix)
{
    qsizetype at = 0;
    for (const char expected : prefix) {
        if (at == text.size())
            return false;
        const QChar c = text[at];
        if (c != QLatin1Char(expected) && !isForeignLetter(c))
            return false;
        at += c.isHighSurrogate() ? 2 : 1;
    }
    return true;
}

} // namespace

std::optional<KeyPrefix> keyPrefixOf(QStringView text)
{
    const auto found = std::ranges::find_if(
            Prefixes, [text](const KeyPrefix &prefix) { return text.startsWith(prefix.text); });
    return found == Prefixes.end() ? std::nullopt : std::optional(*found);
}

bool resemblesKey(QStringView text)
{
    return std::any_of(
            Prefixes.begin(), Prefixes.begin() + KeysThatPeopleCopy,
            [text](const KeyPrefix &prefix) { return matchesLoosely(text, prefix.text); });
}

qsizetype indexOfKey(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'_', from); at >= 0; at = text.indexOf(u'_', at + 1)) {
        // "rk", "sk" and "pk" stand before their first underscore, "whsec" does too.
        for (const qsizetype back : { 2, 5 }) {
            if (at - back < from)
                continue;
            const QStringView here = text.sliced(at - back);
            if (std::any_of(Prefixes.begin(), Prefixes.begin() + UnmistakableOnes,
                            [here](const KeyPrefix &p) { return here.startsWith(p.text); }))
                return at - back;
        }
    }
    return -1;
}

bool isForeignLetter(QChar c)
{
    return c.unicode() > 0x7f
            && (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()
                || c.category() == QChar::Punctuation_Connector);
}

bool isAsciiLetterOrDigit(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'A' && code <= u'Z')
            || (code >= u'a' && code <= u'z');
}
