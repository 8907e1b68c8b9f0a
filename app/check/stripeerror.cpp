// SPDX-License-Identifier: MIT

#include "stripeerror.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

// What Stripe says, with which status, and what it means. With any other status it is not known.
struct Sign
{
    QLatin1StringView text;
    std::array<int, 4> statuses;
    Problem problem;

    std::optional<Problem> with(int status) const
    {
        const bool fits = std::find(statuses.begin(), statuses.end(), status) != statuses.end();
        return fits ? std::optional(problem) : std::nullopt;
    }
};

// https://docs.stripe.com/error-codes; the permission codes are those of API v1 and v2.
constexpr Sign codes[] = {
    { "more_permissions_required"_L1, { 403 }, Problem::PermissionMissing },
    { "insufficient_permissions"_L1, { 403 }, Problem::PermissionMissing },
    { "api_key_expired"_L1, { 401, 403 }, Problem::Expired },
    { "platform_api_key_expired"_L1, { 401, 403 }, Problem::PlatformKeyExpired },
    { "api_key_invalid"_L1, { 401 }, Problem::Refused },
    { "invalid_api_key"_L1, { 401 }, Problem::Refused },
    { "secret_key_required"_L1, { 400, 401, 403 }, Problem::PublishableKey },
    { "account_invalid"_L1, { 400, 401, 403, 404 }, Problem::AccessRevoked },
    { "testmode_charges_only"_L1, { 400, 402, 403 }, Problem::AccountNotActive },
    { "rate_limit"_L1, { 429 }, Problem::RateLimited },
    { "lock_timeout"_L1, { 409, 429 }, Problem::RateLimited },
};

// As they were met in the field, where no code came with them. The most special ones first: a
// permission may have "IP addresses" in its name.
constexpr Sign words[] = {
    { "does not have the required permissions for this endpoint"_L1,
      { 403 },
      Problem::PermissionMissing },
    { "Expired API Key provided"_L1, { 401, 403 }, Problem::Expired },
    { "Invalid API Key provided"_L1, { 401 }, Problem::Refused },
    { "You did not provide an API key"_L1, { 401 }, Problem::KeyNotReceived },
    { "with a publishable API key"_L1, { 400, 401, 403 }, Problem::PublishableKey },
    { "your platform has expired"_L1, { 401, 403 }, Problem::PlatformKeyExpired },
    { "Application access may have been revoked"_L1, { 401, 403 }, Problem::AccessRevoked },
    { "unable to serve your request"_L1, { 403, 451 }, Problem::PlaceNotServed },
    { "cannot currently make live charges"_L1, { 400, 402, 403 }, Problem::AccountNotActive },
    { "Stripe API version"_L1, { 400 }, Problem::ApiVersionRetired },
    { "Invalid API version"_L1, { 400 }, Problem::ApiVersionRetired },
    { "account has been closed"_L1, { 400, 401, 403 }, Problem::AccountClosed },
    { "account has been rejected"_L1, { 400, 401, 403 }, Problem::AccountClosed },
    { "account was closed"_L1, { 400, 401, 403 }, Problem::AccountClosed },
    { "account was rejected"_L1, { 400, 401, 403 }, Problem::AccountClosed },
    { "has been deleted, so we can't complete"_L1, { 400, 401, 403 }, Problem::AccountClosed },
    { "publicly accessible"_L1, { 401, 403 }, Problem::KeyExposed },
    { "publicly exposed"_L1, { 401, 403 }, Problem::KeyExposed },
    { "been exposed"_L1, { 401, 403 }, Problem::KeyExposed },
    { "been compromised"_L1, { 401, 403 }, Problem::KeyExposed },
    { "IP address"_L1, { 401, 403 }, Problem::NetworkNotAllowed },
    { "access policy"_L1, { 401, 403 }, Problem::NetworkNotAllowed },
    { "access policies"_L1, { 401, 403 }, Problem::NetworkNotAllowed },
};

const Sign *find(std::span<const Sign> signs, const auto &applies)
{
    const auto found = std::find_if(signs.begin(), signs.end(), applies);
    return found == signs.end() ? nullptr : &*found;
}

QString codeOf(const QJsonValue &error)
{
    static const QRegularExpression shape(u"\\A[a-z0-9_]{1,64}\\z"_s);
    const QString code = error["code"_L1].toString();
    return shape.match(code).hasMatch() ? code : QString();
}

} // namespace

std::optional<StripeError> StripeError::of(const QJsonObject &answer)
{
    const QJsonValue error = answer.value("error"_L1);
    if (!error.isObject())
        return {};
    const StripeError result { codeOf(error), error["message"_L1].toString() };
    if (result.code.isEmpty() && !error["message"_L1].isString())
        return {};
    return result;
}

std::optional<Problem> StripeError::meaning(int status) const
{
    const auto isCode = [this](const Sign &sign) { return sign.text == code; };
    const auto isSaid = [this](const Sign &sign) {
        return message.contains(sign.text, Qt::CaseInsensitive);
    };
    if (const Sign *known = find(codes, isCode))
        return known->with(status);
    if (const Sign *known = find(words, isSaid))
        return known->with(status);
    return status == 402 ? std::optional(Problem::PaymentRequired) : std::nullopt;
}
