// SPDX-License-Identifier: MIT

#pragma once

#include <QKeySequence>
#include <QList>

// What hands press to remove the chosen row. The key that a Mac's keyboard calls "delete" is
// Backspace, which Finder wants pressed with Cmd; elsewhere Backspace may mean "Back".
namespace DeletionKeys {

enum class Keyboard { Mac, Other };

constexpr Keyboard ofThisSystem()
{
#ifdef Q_OS_MACOS
    return Keyboard::Mac;
#else
    return Keyboard::Other;
#endif
}

inline QList<QKeySequence> of(Keyboard keyboard)
{
    QList<QKeySequence> keys { QKeySequence::Delete };
    if (keyboard == Keyboard::Mac) // Qt calls Cmd there CTRL
        keys << QKeySequence(Qt::Key_Backspace) << QKeySequence(Qt::CTRL | Qt::Key_Backspace);
    return keys;
}

} // namespace DeletionKeys
