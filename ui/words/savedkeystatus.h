// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"

#include <QCoreApplication>

// How a saved key is, in a few words: the same in the list and in the report on all.
struct SavedKeyStatus
{
    Q_DECLARE_TR_FUNCTIONS(SavedKeyStatus)
public:
    enum class Kind {
        Ready,
        ReadyBut, // something about it is not as it should be
        BeingReplaced,
        NotKnown,
        Missing,
        Unusable,
    };

    Kind kind;
    QString text;

    // now is in UTC.
    static SavedKeyStatus of(const SavedKey &key, const QDateTime &now);

private:
    static SavedKeyStatus ofReady(const SavedKey &key, const QDateTime &now);
    static SavedKeyStatus ofNotKnown(const SavedKey &key);
};
