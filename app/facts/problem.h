// SPDX-License-Identifier: MIT

#pragma once

// Every way it can go wrong, as a fact. ui/words finds the sentence for each; -Werror=switch keeps
// both complete.
enum class Problem {
    // In the text that was entered. Nothing was sent.
    NothingEntered,
    NotAKey,
    TooShort,
    TooLong,
    ForeignLetters,
    TextAroundKey,
    SeveralKeys,
    MaskedKey,
    PublishableKey,
    OrganisationKey,
    OtherSecret,
    UncertainEnd,
    HyphenatedKey,
    GroupedKey,
    PercentEncoded,
    CapitalLetters,
    OtherSigns,
    MisreadLetter,
    NulInside,
    // By Stripe's word.
    Refused,
    Expired,
    NetworkNotAllowed,
    PermissionMissing,
    RateLimited,
    StripeError,
    KeyExposed, // switched off, because it could be read in public
    PlatformKeyExpired,
    AccessRevoked, // of the application that the key belongs to
    AccountClosed,
    AccountNotActive,
    PaymentRequired,
    PlaceNotServed,
    ApiVersionRetired,
    KeyNotReceived, // something on the way took it out
    UnknownAnswer, // Stripe's own, and none of these
    // On the way: Stripe could not be asked, or it was not Stripe that answered.
    Offline,
    TimedOut,
    Proxy,
    Tls,
    Redirected,
    StrangeAnswer,
    Filtered, // forbidden, but not by Stripe
    CertificateDate,
    ClientCertificate,
    // In the keychain.
    KeychainAbsent,
    KeychainSwitchedOff,
    KeychainLocked,
    KeychainDeclined, // by the person
    KeychainRefused, // by itself
    KeychainSilent,
    KeychainFull,
    KeychainEntryNotFound,
    KeychainDiffers,
    // In the list of saved keys, which is a file beside the keychain.
    ListNotWritten,
};
