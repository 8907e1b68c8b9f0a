// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <vector>

// What follows a key's prefix. Views into the text in which it was found; more than one where line
// breaks cut the key and it is certain how it belongs together.
//
// One thing is known of lengths, from keys that were seen: those of the present form begin with
// "51", for the account, and have 99 characters. Stripe does not promise it. So a length never
// makes a key good or bad; it only settles what a line break means where the text itself leaves it
// open. Old keys, of 24 characters, have no such form: any key can be cut at 24.
struct KeyBody
{
    static constexpr qsizetype PresentSize = 99;

    std::vector<QStringView> pieces;
    qsizetype size = 0; // of all of them
    qsizetype end = 0; // in the text, behind the last of them

    // A piece that ends there.
    void append(QStringView piece, qsizetype end);

    bool hasPresentForm() const;
    bool isPresentKey() const { return size == PresentSize && hasPresentForm(); }
};
