// SPDX-License-Identifier: MIT

#pragma once

#include "cleanings.h"

#include <QString>

// A text as it was pasted, and what is left of it without what surrounds a key by accident: spaces,
// quotes, punctuation, the name of a variable, characters that nobody can see. Wiped when it dies.
class PastedText
{
public:
    explicit PastedText(QStringView text);
    ~PastedText();
    Q_DISABLE_COPY_MOVE(PastedText)

    QStringView bare() const { return m_bare; }
    KeyFormat::Cleanings cleaned() const { return m_cleaned; }

private:
    void removeInvisible(QStringView text);
    bool stripSpaces();
    bool stripQuotes();
    bool stripPunctuation();
    bool stripAssignment();

    QString m_visible;
    QStringView m_bare; // a part of m_visible
    KeyFormat::Cleanings m_cleaned;
};

bool isLineBreak(QChar c);
bool isQuote(QChar c);
