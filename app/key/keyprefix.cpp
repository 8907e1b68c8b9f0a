// SPDX-License-Identifier: MIT

#include "keyprefix.h"

#include "characters.h"

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

// Before the first underscore of a prefix stand so many letters.
constexpr qsizetype FewestLetters = 2;
constexpr qsizetype MostLetters = 5;

bool endsSomeName(QChar c)
{
    return QStringView(u"ckeistq").contains(c);
}

std::optional<PrefixPlace> prefixAround(QStringView text, qsizetype underscore, qsizetype from)
{
    if (underscore == from || !endsSomeName(text[underscore - 1]))
        return std::nullopt;
    const qsizetype most = std::min(MostLetters, underscore - from);
    for (qsizetype letters = FewestLetters; letters <= most; ++letters) {
        const qsizetype begin = underscore - letters;
        const auto prefix = keyPrefixOf(text.sliced(begin));
        const bool beginsWord = begin == from || !isAsciiLetterOrDigit(text[begin - 1]);
        if (prefix && prefix->text.indexOf(u'_') == letters
            && (beginsWord || prefix->isUnmistakable()))
            return PrefixPlace { begin, *prefix };
    }
    return std::nullopt;
}

} // namespace

std::optional<KeyPrefix> keyPrefixOf(QStringView text)
{
    const auto found = std::ranges::find_if(
            Prefixes, [text](const KeyPrefix &prefix) { return text.startsWith(prefix.text); });
    return found == Prefixes.end() ? std::nullopt : std::optional(*found);
}

std::optional<PrefixPlace> PrefixPlace::next(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u'_', from); at >= 0; at = text.indexOf(u'_', at + 1)) {
        if (const auto place = prefixAround(text, at, from))
            return place;
    }
    return std::nullopt;
}

QStringView keyBodyAt(QStringView text, qsizetype at)
{
    const QStringView run = runAt(text, at);
    const qsizetype end = at + run.size();
    if (end == text.size() || text[end] != u'_')
        return run;
    const auto next = prefixAround(text, end, at);
    return next && next->prefix.isUnmistakable() ? run.first(next->begin - at) : run;
}
