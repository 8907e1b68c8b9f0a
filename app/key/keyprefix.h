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
    // Long enough not to turn up by chance, so that it is told even in the middle of a word.
    bool isUnmistakable() const { return kind != KeyKind::Other; }
};

// The longest of Stripe's prefixes with which text begins.
std::optional<KeyPrefix> keyPrefixOf(QStringView text);

// A prefix within a text.
struct PrefixPlace
{
    qsizetype begin = 0;
    KeyPrefix prefix;

    qsizetype end() const { return begin + prefix.text.size(); }
    static std::optional<PrefixPlace> next(QStringView text, qsizetype from);
};

// The letters and digits from a place on, up to the next key when it follows without a gap.
QStringView keyBodyAt(QStringView text, qsizetype at);
