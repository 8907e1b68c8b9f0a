// SPDX-License-Identifier: MIT

#pragma once

#include "cleanings.h"

#include <QString>

// A text as it was pasted, as a person sees it: without characters that nobody can see, and with
// those that were written in another guise as themselves. Wiped when it dies.
class PastedText
{
public:
    explicit PastedText(QStringView text);
    ~PastedText();
    Q_DISABLE_COPY_MOVE(PastedText)

    QStringView visible() const { return m_visible; }
    KeyFormat::Cleanings cleaned() const { return m_cleaned; }
    // Whether a NUL stood before something that shows.
    bool hasNulInside() const { return m_hasNulInside; }

private:
    void append(char16_t c);

    QString m_visible;
    KeyFormat::Cleanings m_cleaned;
    bool m_endsInNul = false;
    bool m_hasNulInside = false;
};
