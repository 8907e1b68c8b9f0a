// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

// Tell screen readers what has just changed on screen. text is also the accessible name of widget,
// which is what a reader older than Qt 6.8's announcements speaks.
void announce(QWidget *widget, const QString &text);
