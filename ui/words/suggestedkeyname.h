// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// What the key is to be called in Stripe. The same in every language, so that colleagues and
// auditors recognise it there.
inline QString suggestedKeyName()
{
    return QStringLiteral("Combidesk read-only");
}
