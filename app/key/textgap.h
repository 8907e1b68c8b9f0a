// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

// What parts two words of a text: blanks, tabs, line breaks with the marks of a quoted mail behind
// them, and those tags of HTML that do not keep letters apart (<b>, <span>) or break a line (<br>).
struct TextGap
{
    // By how much it parts what stands before from what stands behind; the greatest in it.
    enum class Kind { None, Blank, Tab, LineBreak, EmptyLine };

    Kind kind = Kind::None;
    qsizetype end = 0;

    static TextGap at(QStringView text, qsizetype at);
};

// Where a line goes on that ends with "=" at a place, as quoted-printable means it; behind the
// marks of a quoted mail.
std::optional<qsizetype> behindSoftBreak(QStringView text, qsizetype at);

// From a place to the next line break.
QStringView restOfLine(QStringView text, qsizetype at);
// Whether nothing but blanks stands between a place and the next line break.
bool isAloneOnLine(QStringView text, qsizetype end);
// What stands before a place in its line, as far back as some hundred characters.
QStringView lineBefore(QStringView text, qsizetype at);
