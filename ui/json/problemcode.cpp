// SPDX-License-Identifier: MIT

#include "problemcode.h"

using namespace Qt::StringLiterals;

QLatin1String problemCode(Problem problem)
{
    switch (problem) {
    case Problem::NothingEntered:
    case Problem::NotAKey:
    case Problem::TooShort:
    case Problem::TooLong:
        return "not_a_key"_L1;
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
    case Problem::TextAroundKey:
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
    case Problem::ForeignLetters:
    case Problem::MisreadLetter:
        return "lookalike_letter"_L1;
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
    case Problem::KeychainDeclined:
        return "keychain_declined"_L1;
    case Problem::KeychainFull:
        return "keychain_full"_L1;
    case Problem::KeychainLocked:
        return "keychain_locked"_L1;
    case Problem::KeychainRefused:
        return "keychain_refused"_L1;
    case Problem::KeychainSilent:
        return "keychain_silent"_L1;
    case Problem::KeychainEntryNotFound:
        return "keychain_entry_not_found"_L1;
    case Problem::KeychainDiffers:
        return "keychain_differs"_L1;
    case Problem::ListNotWritten:
        return "list_not_written"_L1;
    }
    Q_UNREACHABLE();
}
