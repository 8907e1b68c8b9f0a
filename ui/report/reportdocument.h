// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

// A report as people read it, in one language: headings, sentences and tables, and nothing of how
// they look. ReportPages sets it on paper, WebPage writes it for browsers. Plain texts throughout.
struct ReportDocument
{
    enum class Tone { Plain, Good, Bad, Hint };

    struct Phrase
    {
        QString text;
        Tone tone = Tone::Plain;
    };

    // What it comes to, in a box.
    struct Outcome
    {
        Tone tone = Tone::Plain;
        QString headline;
        QStringList sentences;
    };

    using Facts = QList<std::pair<QString, QString>>; // names and values

    struct Table
    {
        QStringList head;
        QList<QList<Phrase>> rows; // each as long as head
    };

    // Empty lines to write on, by what belongs there.
    struct RoomToSign
    {
        QStringList names;
    };

    using Part = std::variant<QString, Outcome, Facts, Table, RoomToSign>;

    struct Section
    {
        QString heading; // may be empty
        QList<Part> parts;
        int level = 2; // of the heading; the title has 1
    };

    QString language; // as in HTML's lang: "de", "en-GB"
    QString title;
    QString mark; // stands on each page; for what did not come from Stripe, that it did not
    QString footer;
    QList<Section> sections;
};
