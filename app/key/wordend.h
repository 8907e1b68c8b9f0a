// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// What the character directly behind a run of letters and digits says about it.
enum class WordEnd {
    Whole, // the text ends, or there is a sign that no key has and that nothing puts into one
    Gap, // a blank, a line break: it depends on what comes behind
    Mask, // the rest is not shown
    Lookalike, // a letter of another alphabet, perhaps in the place of one of the key's
    Percent, // "%20": the text was written for an address
    Hyphen, // and then a line break, as where a long word is divided
    Concatenation, // "one part" + "the other", as in a program
    Attached, // a sign within a longer word
};

// Of the run that ends at at. begin: where the word begins to which the run belongs, so that marks
// around all of it (**bold**) are known from marks within it.
WordEnd wordEndAt(QStringView text, qsizetype begin, qsizetype at);
