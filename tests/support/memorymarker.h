// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

// Letters that stand nowhere in this process until they are asked for, and how often they stand
// there afterwards: in freed memory too, which is where a forgotten copy of a key would be.
class MemoryMarker
{
public:
    // Different for each number.
    explicit MemoryMarker(quint32 number);

    QString text() const;
    QByteArray bytes() const;
    // Without a temporary copy, if text has room for 48 more.
    void appendTo(QString &text) const;

    // Copies in all of the process's writable memory, as UTF-16 and as ASCII; -1 where it cannot be
    // searched, as on macOS.
    int copiesAsText() const;
    int copiesAsBytes() const;
    // How many of its six pieces of eight letters stand there, each wherever it does. Whatever is
    // left of the text somewhere, fifteen letters of it have one of them.
    int piecesAsText() const;
    int piecesAsBytes() const;

private:
    char letterAt(qsizetype index) const;
    int pieces(qsizetype stride) const;
    int copies(qsizetype first, qsizetype length, qsizetype stride) const;

    quint32 m_number;
};
