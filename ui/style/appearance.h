// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

#include <optional>

// How the person asked the system to look, for all programs; NotSaid leaves it to the palette.
struct Appearance
{
    enum class Scheme { NotSaid, Dark, Light };
    enum class Contrast { NotSaid, Ordinary, High };

    Scheme scheme = Scheme::NotSaid;
    Contrast contrast = Contrast::NotSaid;
    // In high contrast, where the system says which colours that are: Window, WindowText, Highlight
    // and HighlightedText.
    std::optional<QPalette> colors = {};

    bool operator==(const Appearance &) const = default;
};
