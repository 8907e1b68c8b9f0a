// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/keyidentity.h"
#include "app/facts/problem.h"
#include "keyprefix.h"

#include <QString>

#include <optional>
#include <vector>

// Something in a text that begins as Stripe's keys, secrets and ids do.
struct FoundKey
{
    qsizetype begin = 0;
    qsizetype end = 0;
    KeyPrefix prefix;
    // The whole of it, where it can be used; otherwise what certainly belongs to it.
    std::vector<QStringView> pieces;
    std::optional<Problem> problem; // why it cannot be used
    QString letter; // the one that is none of a key's

    bool isWhole() const { return !problem; }
    // Whether more than a prefix was found.
    bool hasBody() const { return end - begin > prefix.text.size(); }
};

// Finds them one after the other. Linear in the text, which outlives it.
class KeySearch
{
public:
    explicit KeySearch(QStringView text)
        : m_text(text)
    {
    }

    std::optional<FoundKey> next();

private:
    FoundKey usableAt(const PrefixPlace &place) const;
    std::optional<FoundKey> unusableAt(const PrefixPlace &place) const;
    std::optional<Problem> doubtBefore(qsizetype begin) const;

    const QStringView m_text;
    qsizetype m_at = 0; // behind what was found last
};
