// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/checkprogress.h"
#include "app/saved/savedkeyssummary.h"

#include <QCoreApplication>

// The sentences about all saved keys together.
class SavedKeysWords
{
    Q_DECLARE_TR_FUNCTIONS(SavedKeysWords)
public:
    static QString summary(const SavedKeysSummary &summary);
    static QString underWay(const CheckProgress &progress);
    // How it ended; with simple marks (<b>).
    static QString outcome(const CheckProgress &progress);
    static QString remedy(Remedy remedy); // on a button; empty when there is none
};
