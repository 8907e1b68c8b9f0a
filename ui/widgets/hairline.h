// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

// A thin line between parts of a window. Owned by the layout that it is put into.
inline QFrame *hairline(QFrame::Shape shape)
{
    auto *line = new QFrame;
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}
