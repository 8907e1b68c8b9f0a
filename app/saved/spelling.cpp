// SPDX-License-Identifier: MIT

#include "spelling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

template<typename Value> struct Spelled
{
    Value value;
    QLatin1String text;
};
// As C++20 would have it by itself; clang up to 16 does not.
template<typename Value> Spelled(Value, QLatin1String) -> Spelled<Value>;

constexpr std::array Kinds {
    Spelled { KeyKind::None, "none"_L1 },
    Spelled { KeyKind::Restricted, "restricted"_L1 },
    Spelled { KeyKind::Standard, "secret"_L1 },
    Spelled { KeyKind::Publishable, "publishable"_L1 },
    Spelled { KeyKind::Organisation, "organisation"_L1 },
    Spelled { KeyKind::Webhook, "webhook"_L1 },
    Spelled { KeyKind::Other, "other"_L1 },
};
constexpr std::array Modes {
    Spelled { KeyMode::Unknown, "unknown"_L1 },
    Spelled { KeyMode::Live, "live"_L1 },
    Spelled { KeyMode::Test, "test"_L1 },
};
constexpr std::array Verdicts {
    Spelled { Verdict::Undecided, "undecided"_L1 },
    Spelled { Verdict::Ready, "ready"_L1 },
    Spelled { Verdict::MissingPermissions, "missing_permissions"_L1 },
    Spelled { Verdict::UnusableKey, "unusable_key"_L1 },
};
constexpr std::array Warnings {
    Spelled { Warning::TestKey, "test_key"_L1 },
    Spelled { Warning::FullAccessKey, "full_access_key"_L1 },
    Spelled { Warning::ReadsMoreThanNeeded, "reads_more_than_needed"_L1 },
    Spelled { Warning::ManualPayouts, "manual_payouts"_L1 },
};
constexpr std::array Rhythms {
    Spelled { ReviewDay::Rhythm::NotChosen, ""_L1 },
    Spelled { ReviewDay::Rhythm::Never, "never"_L1 },
    Spelled { ReviewDay::Rhythm::ThreeMonths, "three_months"_L1 },
    Spelled { ReviewDay::Rhythm::SixMonths, "six_months"_L1 },
    Spelled { ReviewDay::Rhythm::TwelveMonths, "twelve_months"_L1 },
    Spelled { ReviewDay::Rhythm::OneDay, "one_day"_L1 },
};

// The first of spellings stands for whatever is not known.
template<typename Value, size_t size>
Value valueOf(const QString &text, const std::array<Spelled<Value>, size> &spellings)
{
    const auto found = std::ranges::find(spellings, text, &Spelled<Value>::text);
    return found == spellings.end() ? spellings.front().value : found->value;
}

template<typename Value, size_t size>
QLatin1String textIn(Value value, const std::array<Spelled<Value>, size> &spellings)
{
    const auto found = std::ranges::find(spellings, value, &Spelled<Value>::value);
    return found == spellings.end() ? spellings.front().text : found->text;
}

} // namespace

QLatin1String Spelling::textOf(KeyKind kind)
{
    return textIn(kind, Kinds);
}

QLatin1String Spelling::textOf(KeyMode mode)
{
    return textIn(mode, Modes);
}

QLatin1String Spelling::textOf(Verdict verdict)
{
    return textIn(verdict, Verdicts);
}

QLatin1String Spelling::textOf(Warning warning)
{
    return textIn(warning, Warnings);
}

std::optional<Warning> Spelling::warning(const QString &text)
{
    const auto found = std::ranges::find(Warnings, text, &Spelled<Warning>::text);
    return found == Warnings.end() ? std::nullopt : std::optional(found->value);
}

QLatin1String Spelling::textOf(ReviewDay::Rhythm rhythm)
{
    return textIn(rhythm, Rhythms);
}

KeyKind Spelling::kind(const QString &text)
{
    return valueOf(text, Kinds);
}

KeyMode Spelling::mode(const QString &text)
{
    return valueOf(text, Modes);
}

Verdict Spelling::verdict(const QString &text)
{
    return valueOf(text, Verdicts);
}

ReviewDay::Rhythm Spelling::rhythm(const QString &text)
{
    return valueOf(text, Rhythms);
}

std::optional<Problem> Spelling::problem(const QString &text)
{
    // They have numbers without a gap, and what is none has no text.
    for (int number = 0; !textOf(Problem(number)).isEmpty(); ++number) {
        if (text == textOf(Problem(number)))
            return Problem(number);
    }
    return std::nullopt;
}

QLatin1String Spelling::textOf(Problem problem)
{
    switch (problem) {
    case Problem::NothingEntered:
        return "nothing_entered"_L1;
    case Problem::NotAKey:
        return "not_a_key"_L1;
    case Problem::TooShort:
        return "too_short"_L1;
    case Problem::TooLong:
        return "too_long"_L1;
    case Problem::ForeignLetters:
        return "foreign_letters"_L1;
    case Problem::TextAroundKey:
        return "text_around_key"_L1;
    case Problem::SeveralKeys:
        return "several_keys"_L1;
    case Problem::MaskedKey:
        return "masked_key"_L1;
    case Problem::PublishableKey:
        return "publishable_key"_L1;
    case Problem::OrganisationKey:
        return "organisation_key"_L1;
    case Problem::OtherSecret:
        return "other_secret"_L1;
    case Problem::UncertainEnd:
        return "uncertain_end"_L1;
    case Problem::HyphenatedKey:
        return "hyphenated_key"_L1;
    case Problem::GroupedKey:
        return "grouped_key"_L1;
    case Problem::PercentEncoded:
        return "percent_encoded"_L1;
    case Problem::CapitalLetters:
        return "capital_letters"_L1;
    case Problem::OtherSigns:
        return "other_signs"_L1;
    case Problem::MisreadLetter:
        return "misread_letter"_L1;
    case Problem::NulInside:
        return "nul_inside"_L1;
    case Problem::Refused:
        return "refused"_L1;
    case Problem::Expired:
        return "expired"_L1;
    case Problem::NetworkNotAllowed:
        return "network_not_allowed"_L1;
    case Problem::PermissionMissing:
        return "permission_missing"_L1;
    case Problem::RateLimited:
        return "rate_limited"_L1;
    case Problem::StripeError:
        return "stripe_error"_L1;
    case Problem::KeyExposed:
        return "key_exposed"_L1;
    case Problem::PlatformKeyExpired:
        return "platform_key_expired"_L1;
    case Problem::AccessRevoked:
        return "access_revoked"_L1;
    case Problem::AccountClosed:
        return "account_closed"_L1;
    case Problem::AccountNotActive:
        return "account_not_active"_L1;
    case Problem::PaymentRequired:
        return "payment_required"_L1;
    case Problem::PlaceNotServed:
        return "place_not_served"_L1;
    case Problem::ApiVersionRetired:
        return "api_version_retired"_L1;
    case Problem::KeyNotReceived:
        return "key_not_received"_L1;
    case Problem::UnknownAnswer:
        return "unknown_answer"_L1;
    case Problem::Offline:
        return "offline"_L1;
    case Problem::TimedOut:
        return "timed_out"_L1;
    case Problem::Proxy:
        return "proxy"_L1;
    case Problem::Tls:
        return "tls"_L1;
    case Problem::Redirected:
        return "redirected"_L1;
    case Problem::StrangeAnswer:
        return "strange_answer"_L1;
    case Problem::Filtered:
        return "filtered"_L1;
    case Problem::CertificateDate:
        return "certificate_date"_L1;
    case Problem::ClientCertificate:
        return "client_certificate"_L1;
    case Problem::KeychainAbsent:
        return "keychain_absent"_L1;
    case Problem::KeychainSwitchedOff:
        return "keychain_switched_off"_L1;
    case Problem::KeychainLocked:
        return "keychain_locked"_L1;
    case Problem::KeychainDeclined:
        return "keychain_declined"_L1;
    case Problem::KeychainRefused:
        return "keychain_refused"_L1;
    case Problem::KeychainSilent:
        return "keychain_silent"_L1;
    case Problem::KeychainFull:
        return "keychain_full"_L1;
    case Problem::KeychainEntryNotFound:
        return "keychain_entry_not_found"_L1;
    case Problem::KeychainDiffers:
        return "keychain_differs"_L1;
    case Problem::ListNotWritten:
        return "list_not_written"_L1;
    }
    return {};
}
