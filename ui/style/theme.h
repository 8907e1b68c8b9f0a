// SPDX-License-Identifier: MIT

#pragma once

#include "appearance.h"

#include <QColor>

// The program's colours by role, in the system's choice of light, dark or high contrast. Contrast
// of every pair that is used is at least 4.5:1 for text and 3:1 for marks; a test computes it.
struct Theme
{
    enum class Kind { Light, Dark, HighContrast };

    Kind kind;
    QColor window;
    QColor side;
    QColor text;
    QColor muted;
    QColor mark; // empty circles, unticked boxes, borders that carry meaning
    QColor hairline; // decoration only
    QColor card;
    QColor accent;
    QColor onAccent;
    QColor accentSoft;
    QColor good;
    QColor goodSoft;
    QColor bad;
    QColor badSoft;
    QColor hint;
    QColor hintSoft;

    // What the system's palette, and what else it says, ask for.
    static Theme of(const QPalette &system, const Appearance &appearance);
    // From one made by palette(), or from the system's alone.
    static Theme of(const QPalette &palette);
    QPalette palette() const;

    // WCAG 2.2 contrast of two opaque colours, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);
};
