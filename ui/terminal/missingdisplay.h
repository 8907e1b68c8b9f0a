// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

// While this object lives, a QApplication that finds no display to draw on ends the program with a
// sentence of ours, instead of Qt's own and a crash.
class MissingDisplay
{
    Q_DECLARE_TR_FUNCTIONS(MissingDisplay)
public:
    static constexpr int status = 1;

    MissingDisplay();
    ~MissingDisplay();
    Q_DISABLE_COPY_MOVE(MissingDisplay)

    static QString sentence();
};
