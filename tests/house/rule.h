// SPDX-License-Identifier: MIT

#pragma once

#include "sourcetree.h"

#include <functional>
#include <optional>
#include <vector>

// One file with one line in it, to try a rule on.
struct Sample
{
    QString path;
    QString text;
};

// One rule of the house: what may not stand where. The samples show that it can be broken, and what
// it lets be.
struct Rule
{
    // Where in a text the rule is broken for the first time after from.
    using Finder = std::function<std::optional<qsizetype>(const QString &text, qsizetype from)>;

    const char *name;
    QString where; // regular expressions of paths
    QString except;
    Finder finder;
    Sample broken;
    Sample kept;

    // "path:line: what stands there", one for each time that the rule is broken.
    QStringList offences(const QList<SourceFile> &sources) const;
};

const std::vector<Rule> &houseRules();
