// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// One sentence in a catalogue of translations.
struct Message
{
    QString context; // the class that says it
    QString source;
    QString comment; // what tells two equal sources apart, mostly empty
    QString state; // "unfinished", "vanished", "obsolete"; empty when all is well
    bool counts = false; // has one form for each plural
    QStringList translations; // as many as there are forms

    // Unique within its catalogue.
    QString id() const;
};

// What the program's catalogue of a language holds ("en", "nl", "de", "fr"; English only plurals).
QList<Message> catalogueOf(const QString &code);

// What such a catalogue should hold: all that ui/ says, still without translations. Nothing where
// lupdate is not installed.
std::optional<QList<Message>> newCatalogue(const QString &code);
