// SPDX-License-Identifier: MIT

#pragma once

#include "theme.h"

#include <QRectF>
#include <QString>

class QPainter;

// The program's own marks, painted from paths so that they are sharp at any size and need no
// picture files. Each has a shape of its own: colour is never the only difference.
enum class Symbol {
    None,
    Tick, // filled circle with a tick
    Triangle, // filled triangle with an exclamation mark
    Info, // ring with an i
    Question, // ring with a question mark
    Cross, // filled octagon with a cross
    Plus,
    Minus,
    Empty, // ring
    Current, // thick ring in the accent colour
    Key, // the program's sign: a key on a rounded square
    ExternalLink,
};

void paintSymbol(QPainter &painter, const QRectF &box, Symbol symbol, const QColor &color,
                 const QColor &inner);

// A ring, or in the accent colour when current, with a number in it.
void paintNumber(QPainter &painter, const QRectF &box, const QString &number, const Theme &theme,
                 bool current);
