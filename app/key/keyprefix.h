// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"

#include <QStringView>

#include <optional>

// One beginning by which Stripe marks its keys, secrets and ids.
struct KeyPrefix
{
    QLatin1String text;
    KeyKind kind;
    KeyMode mode;

    // Whether a key that begins so can be checked and handed over.
    bool isUsable() const { return kind == KeyKind::Restricted || kind == KeyKind::Standard; }
};

// The longest of Stripe's prefixes with which text begins.
std::optional<KeyPrefix> keyPrefixOf(QStringView text);

// Whether text begins with the prefix of a usable or publishable key when every letter beyond ASCII
// may stand for any character.
bool resemblesKey(QStringView text);

// Where in text the first key after from begins, or -1. Looks for prefixes that are long enough not
// to turn up by chance.
qsizetype indexOfKey(QStringView text, qsizetype from);

// A letter, digit, accent or underscore that is not ASCII, or a half of one.
bool isForeignLetter(QChar c);
bool isAsciiLetterOrDigit(QChar c);
