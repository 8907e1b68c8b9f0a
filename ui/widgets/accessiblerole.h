// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>

class QWidget;

// What a widget is to assistive technology, where Qt would not know. To be said before anybody asks
// for the widget; its name is its accessible name.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

// A heading of that level, 1 for a page's title. Qt can tell the level from 6.8 on.
void setAccessibleHeading(QWidget *widget, int level);
