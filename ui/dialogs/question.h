// SPDX-License-Identifier: MIT

#pragma once

#include "notice.h"

// A question before something that cannot be undone. accepted() means to go ahead; Enter and Escape
// leave everything as it is.
class Question : public Notice
{
    Q_OBJECT
public:
    struct Texts
    {
        QString what; // what would happen, in one sentence
        QString toKnow;
        QString goAhead;
        QString leaveIt;
    };

    Question(const Texts &texts, QWidget *parent);
};
