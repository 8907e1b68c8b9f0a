// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

// The program's sign in every size that a desktop may ask for.
inline QIcon programIcon()
{
    QIcon icon;
    for (int size : { 16, 24, 32, 48, 64, 128, 256 })
        icon.addFile(QStringLiteral(":/icons/stripe-key-wizard-%1.png").arg(size));
    return icon;
}
