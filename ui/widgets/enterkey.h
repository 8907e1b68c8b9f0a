// SPDX-License-Identifier: MIT

#pragma once

#include <QKeyEvent>

// Enter presses a button that has the focus, and is the page's main button everywhere else: also on
// a radio button and a checkbox, which Space is for. Some desktops, GNOME is one, let Enter press
// whatever has the focus; Qt asks them (QPlatformTheme::ButtonPressKeys).
inline bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}
