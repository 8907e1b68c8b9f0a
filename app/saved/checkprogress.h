// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"

#include <QSet>
#include <QString>

// How far a check of several saved keys has come, or how it ended.
struct CheckProgress
{
    enum class State { NotStarted, UnderWay, Stopped, Ended };

    State state = State::NotStarted;
    int total = 0;
    int tried = 0; // of total, whatever came of it
    QSet<QString> left; // of total: Stripe's answers do not decide about them, tried or not
    QSet<QString> notWritten; // what was found is not in the list
    QSet<Problem> obstacles; // why those of left that were tried could not be checked

    int checked() const { return total - int(left.size()); }

    bool operator==(const CheckProgress &) const = default;
};
