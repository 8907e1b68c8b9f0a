// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

// One run of the whole program, from start to end, without a display.
struct ProgramRun
{
    int status = -1; // -1 when it crashed or did not end
    QByteArray output;
    QByteArray errors;

    // The one JSON object on standard output; empty when there is anything else.
    QJsonObject json() const;
    // Whether any part of the key came out that is longer than the last four.
    bool shows(const QByteArray &key) const;

    // Without a display, a home and proxies. The language is English.
    static QProcessEnvironment environment();
    static ProgramRun of(const QStringList &arguments, const QByteArray &input = {},
                         const QProcessEnvironment &environment = ProgramRun::environment());
    static QString program();
};
