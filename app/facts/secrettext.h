// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <array>

// Secret text while a person edits it: it lies in one place from beginning to end, as growing would
// leave copies behind, and what is taken out of it is overwritten at once.
class SecretText
{
public:
    static constexpr qsizetype capacity = 4096; // UTF-16 code units

    SecretText() = default;
    ~SecretText() { clear(); }
    Q_DISABLE_COPY_MOVE(SecretText)

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    // The text itself, valid until the next change.
    QStringView view() const { return { m_text.data(), m_size }; }

    // Put text in the place of length code units from at on. What there is no room for is left out;
    // answers how much was put in.
    qsizetype replace(qsizetype at, qsizetype length, QStringView text);
    void clear() { replace(0, m_size, {}); }

private:
    std::array<char16_t, capacity> m_text {};
    qsizetype m_size = 0;
};
