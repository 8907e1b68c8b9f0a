// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"

#include <QCoreApplication>
#include <QList>

// Saved keys and how each stands, as --list and --check-saved print them.
class SavedKeysText
{
    Q_DECLARE_TR_FUNCTIONS(SavedKeysText)
public:
    struct Entry
    {
        SavedKey key;
        std::optional<Report> found; // by a check just now
    };

    static QString plain(const QList<Entry> &entries); // one line each
    static QString json(const QList<Entry> &entries); // one array, and a line's end

private:
    static QString line(const Entry &entry);
    static QString outcome(const Entry &entry);
};
