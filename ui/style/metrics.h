// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>

// One grid and one type scale. Lengths are given in pixels at the system's ordinary text size and
// grow with the text, so that the composition holds at 200 %.
namespace Metrics {

// pixels on the 4 px grid, scaled by the text size.
int px(double pixels);
// The width of a text: that many pixels at the ordinary text size, and as many times more as the
// text is larger, so that a line always holds as many words.
int textWidth(double pixels);

enum class Type { Title, Lead, Body, Strong, Label, Small };
QFont font(Type type);

} // namespace Metrics
