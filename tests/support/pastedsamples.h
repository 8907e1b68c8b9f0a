// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

// A text as people have it when they mean to paste a key, and what is to come of it.
struct PastedSample
{
    QString name;
    QString text;
    std::optional<Problem> problem;
    // What may be sent; of several, after the person's choice. Empty: nothing.
    QStringList keys;
    QString letter; // the one that is told to be none of a key's
};

QList<PastedSample> pastedSamples();

Q_DECLARE_METATYPE(PastedSample)
