// SPDX-License-Identifier: MIT

#include "rotation.h"

Retirement Retirement::begun(const QDate &today)
{
    Retirement retirement;
    retirement.begunOn = today;
    return retirement;
}

Retirement::Step Retirement::step() const
{
    if (handedOverAt.isValid())
        return isEnded() ? Step::Ended : Step::ToEnd;
    return successor.isEmpty() ? Step::ToEnter : Step::ToHandOver;
}

// A key that answers after all was not ended; where nothing is known, what was seen stays.
void Retirement::takeResult(const Report &report)
{
    switch (report.verdict) {
    case Verdict::Ready:
    case Verdict::MissingPermissions:
        refusedAt = {};
        break;
    case Verdict::UnusableKey:
        if (!isEnded())
            refusedAt = report.checkedAt;
        break;
    case Verdict::Undecided:
        break;
    }
}

void Retirement::loseSuccessor()
{
    successor.clear();
    successorDisplay.clear();
}

Predecessor Predecessor::of(const QString &id, const QString &display, const Retirement &retirement)
{
    return { id,
             display,
             retirement.begunOn,
             retirement.worksUntil,
             retirement.handedOverAt,
             retirement.refusedAt };
}
