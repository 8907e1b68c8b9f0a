// SPDX-License-Identifier: MIT

#include "keypiece.h"

#include "characters.h"
#include "keyprefix.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestIdBody = 4;
constexpr qsizetype LastFour = 4;

QStringView bodyOf(QStringView piece)
{
    const auto prefix = keyPrefixOf(piece);
    return prefix ? piece.sliced(prefix->text.size()) : QStringView();
}

} // namespace

namespace KeyPiece {

// The last four only of what is long enough to keep the rest of it unknown.
KeyIdentity identityOf(QStringView piece)
{
    const auto prefix = keyPrefixOf(piece);
    if (!prefix)
        return {};
    KeyIdentity identity { prefix->kind, prefix->mode, prefix->text + "..."_L1 };
    const QStringView body = bodyOf(piece);
    const bool showsItsEnd = prefix->isUsable() || prefix->kind == KeyKind::Publishable;
    if (showsItsEnd && body.size() >= ShortestBody && isAlphanumeric(body))
        identity.display += body.last(LastFour);
    return identity;
}

std::optional<Problem> wrongKind(QStringView piece)
{
    const auto prefix = keyPrefixOf(piece);
    const QStringView body = bodyOf(piece);
    if (!prefix || body.isEmpty())
        return std::nullopt;
    switch (prefix->kind) {
    case KeyKind::Publishable:
        return isAlphanumeric(body) ? std::optional(Problem::PublishableKey) : std::nullopt;
    case KeyKind::Organisation:
        return isAlphanumeric(body) ? std::optional(Problem::OrganisationKey) : std::nullopt;
    case KeyKind::Webhook:
        return Problem::OtherSecret;
    case KeyKind::Other: {
        // Short prefixes such as "ek_" begin other words too; Stripe's ids have digits in them.
        const bool looksRandom = body.size() >= ShortestIdBody
                && std::ranges::any_of(body, [](QChar c) { return c >= u'0' && c <= u'9'; })
                && std::ranges::all_of(body, [](QChar c) {
                                     return isAsciiLetterOrDigit(c) || c == u'_';
                                 });
        return looksRandom ? std::optional(Problem::OtherSecret) : std::nullopt;
    }
    case KeyKind::None:
    case KeyKind::Restricted:
    case KeyKind::Standard:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

// "rk_live_...Ab12", "rk_live_****", and without the beginning, "••••Ab12".
bool isMasked(QStringView piece)
{
    const auto isDot = [](QChar c) { return c == u'.'; };
    const bool dotted = piece.contains(u".."_s);
    const auto belongsToMask = [=](QChar c) { return isMask(c) || (dotted && isDot(c)); };
    const qsizetype masks = std::ranges::count_if(piece, belongsToMask);
    if (masks == 0)
        return false;
    if (keyPrefixOf(piece) || piece.startsWith("rk_"_L1) || piece.startsWith("sk_"_L1)
        || piece.startsWith("pk_"_L1))
        return true;
    const auto afterMask = std::ranges::find_if(piece.rbegin(), piece.rend(), belongsToMask);
    const qsizetype tail = afterMask - piece.rbegin();
    const bool onlyKeyAround = std::ranges::all_of(piece, [=](QChar c) {
        return belongsToMask(c) || isAsciiLetterOrDigit(c) || c == u'_';
    });
    const bool isLong = masks >= 3 || piece.contains(u'…');
    return onlyKeyAround && isLong && (masks == piece.size() || (tail > 0 && tail <= 8));
}

} // namespace KeyPiece
