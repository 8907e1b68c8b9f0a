// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"
#include "keybody.h"

#include <optional>

struct TextGap;

// Why nobody can tell whether a key ends where its letters and digits do, by what stands behind
// them in the text.
class EndDoubt
{
public:
    // Of the key that begins at begin. text and body outlive this object.
    EndDoubt(QStringView text, qsizetype begin, const KeyBody &body)
        : m_text(text)
        , m_begin(begin)
        , m_body(body)
    {
    }

    // Nothing when it is certain that the key ends there.
    std::optional<Problem> problem() const { return problemAt(m_body.end); }

private:
    std::optional<Problem> problemAt(qsizetype at) const;
    std::optional<Problem> problemBehind(const TextGap &gap) const;
    bool mayGoOn(const TextGap &gap) const;
    bool mayGoOnBehindHyphen(const TextGap &gap) const;
    bool mayGoOnBehindMark(qsizetype at) const;

    const QStringView m_text;
    const qsizetype m_begin;
    const KeyBody &m_body;
};
