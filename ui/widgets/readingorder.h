// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

class QWidget;

// What Tab reaches of the parts of a window, in the order in which one reads: that of the layouts,
// and not that in which the widgets were made.
QList<QWidget *> readingOrder(const QList<QWidget *> &parts);

// The one that Tab leads to, or with Shift; null when there is none.
QWidget *nextInReadingOrder(const QList<QWidget *> &parts, QWidget *focus, bool forward);
