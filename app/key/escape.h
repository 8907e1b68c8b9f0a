// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <optional>

// One character that stands in a text in another guise, because the text was written for a program
// and not for people: "&nbsp;" in HTML, "\n" in JSON, "\_" in Markdown, and the codes that colour a
// terminal or mark a paste in it.
struct Escape
{
    enum class Kind { Html, Backslash, Terminal };

    Kind kind = Kind::Html;
    qsizetype size = 0; // in the text as it was pasted
    char16_t meaning = 0; // 0 when it shows nothing

    // Looks at a few characters from at on, and at all of the escape that it finds.
    static std::optional<Escape> at(QStringView text, qsizetype at);
};
