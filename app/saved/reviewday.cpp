// SPDX-License-Identifier: MIT

#include "reviewday.h"

ReviewDay ReviewDay::after(Rhythm rhythm, const QDate &from)
{
    switch (rhythm) {
    case Rhythm::ThreeMonths:
        return { rhythm, from.addMonths(3) };
    case Rhythm::SixMonths:
        return { rhythm, from.addMonths(6) };
    case Rhythm::TwelveMonths:
        return { rhythm, from.addMonths(12) };
    case Rhythm::NotChosen:
    case Rhythm::Never:
    case Rhythm::OneDay:
        return { rhythm, {} };
    }
    Q_UNREACHABLE();
}

ReviewDay ReviewDay::afterLook(const QDate &on) const
{
    return isDue(on) && rhythm != Rhythm::OneDay ? after(rhythm, on) : *this;
}
