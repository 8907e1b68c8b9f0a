// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

// Tell screen readers what has just changed on screen, at widget.
void announce(QWidget *widget, const QString &text);
