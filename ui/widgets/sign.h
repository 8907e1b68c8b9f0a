// SPDX-License-Identifier: MIT

#pragma once

#include "textlabel.h"
#include "ui/style/symbol.h"

// A symbol and the tone that it is painted in: what a sentence says, at a glance.
struct Sign
{
    Symbol symbol = Symbol::None;
    TextLabel::Tone tone = TextLabel::Tone::Plain;

    bool operator==(const Sign &) const = default;
};
