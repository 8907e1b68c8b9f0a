// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDebug>
#include <QString>

// A key in memory: it moves but is never copied by accident, is wiped when it dies or moves on, and
// prints as "Secret(***)".
//
// What it cannot promise: Qt's network and clipboard classes keep copies of their own for as long
// as they need them, and a page of memory may have been swapped out. SECURITY.md says so to people.
class Secret
{
public:
    Secret() = default;
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    // Take the text over and overwrite the caller's copy.
    static Secret takenFrom(QString &text);
    static Secret takenFrom(QByteArray &bytes);

    // Say explicitly that a second copy comes into being.
    static Secret copyOf(QStringView text);
    Secret duplicate() const;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    // The bytes themselves, valid as long as this object lives and is not moved from.
    QByteArrayView reveal() const { return m_bytes; }
    // A copy as text, the caller's own, to be overwritten.
    QString revealText() const;

    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe();

    QByteArray m_bytes;
};

// Overwrite text that held a secret, and the memory it had room in, then empty it. Only this one
// copy: text must not be shared, and what it grew out of before is not reached.
void wipe(QString &text);
void wipe(QByteArray &bytes);
void wipe(void *memory, qsizetype bytes);

QDebug operator<<(QDebug debug, const Secret &secret);
