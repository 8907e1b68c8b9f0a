// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

// What a single character of a pasted text is to a key.

bool isAsciiLetterOrDigit(QChar c);
bool isHexDigit(QChar c);
bool isLineBreak(QChar c);
// A gap within a line to the eye, as wide as it may be; not a tab, which parts columns.
bool isBlank(QChar c);
// A tab, or one of the controls that were made for the same: to part fields.
bool isTab(QChar c);
bool isQuote(QChar c);
bool isDash(QChar c);
// A line between the columns of a table.
bool isBar(QChar c);
// What stands for letters that are not shown.
bool isMask(QChar c);

// The character at a place, both halves of it.
char32_t characterAt(QStringView text, qsizetype at);
// How many halves it has.
qsizetype lengthAt(QStringView text, qsizetype at);
// A letter, digit, accent or underscore that is not ASCII and may be taken for one that is, or a
// half of a character. Chinese, Arabic and the like look like nothing in a key.
bool isLookalike(char32_t c);

// From a place on, as far as all are ASCII letters and digits.
QStringView runAt(QStringView text, qsizetype at);
bool isAlphanumeric(QStringView text);
// Letters alone, in the capitals of a word: "and", "And" or "AND".
bool isWordlike(QStringView text);
