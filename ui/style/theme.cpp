// SPDX-License-Identifier: MIT

#include "theme.h"

#include <algorithm>
#include <cmath>

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
}

Theme light()
{
    return { Theme::Kind::Light, 0xffffff, 0xf4f6f7, 0x1c2126, 0x5a646e, 0x7a858f,
             0xd5dbe0,           0xffffff, 0x0b6e69, 0xffffff, 0xe3f2f1, 0x17753f,
             0xe6f4ea,           0xb3261e, 0xfbeae9, 0x8a5a00, 0xfdf3de };
}

Theme dark()
{
    return { Theme::Kind::Dark, 0x1d2124, 0x16191b, 0xeceff1, 0xa5b0b8, 0x8d98a1,
             0x3a4248,          0x24292d, 0x58c4bd, 0x06201f, 0x1d3a39, 0x6fd497,
             0x1c3526,          0xff9c93, 0x3f2422, 0xf3c36b, 0x3a2f18 };
}

// The system's colours alone; icons and words carry what colour does elsewhere.
Theme highContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    QColor accent = system.color(QPalette::Highlight);
    QColor onAccent = system.color(QPalette::HighlightedText);
    // Made to lie under selected text; as text on the window it may be too dim.
    if (Theme::contrast(accent, window) < 4.5 || Theme::contrast(onAccent, accent) < 4.5) {
        accent = text;
        onAccent = window;
    }
    return { Theme::Kind::HighContrast,
             window,
             window,
             text,
             text,
             text,
             text,
             window,
             accent,
             onAccent,
             window,
             text,
             window,
             text,
             window,
             text,
             window };
}

Theme blackAndWhite(bool isDark)
{
    QPalette pure;
    pure.setColor(QPalette::Window, isDark ? Qt::black : Qt::white);
    pure.setColor(QPalette::WindowText, isDark ? Qt::white : Qt::black);
    pure.setColor(QPalette::Highlight, pure.color(QPalette::WindowText));
    pure.setColor(QPalette::HighlightedText, pure.color(QPalette::Window));
    return highContrast(pure);
}

bool isDarkPalette(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window))
            < luminance(palette.color(QPalette::WindowText));
}

// Pure black against pure white is what high contrast gives; an ordinary window is grey, or its
// text.
bool isPure(const QPalette &palette)
{
    return Theme::contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText))
            > 20.5;
}

// Only a palette made by palette() has lines in the colour of its text.
bool isOfHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Mid) == palette.color(QPalette::Text);
}

} // namespace

double Theme::contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

Theme Theme::of(const QPalette &system, const Appearance &appearance)
{
    using enum Appearance::Contrast;
    const bool isDark = appearance.scheme == Appearance::Scheme::NotSaid
            ? isDarkPalette(system)
            : appearance.scheme == Appearance::Scheme::Dark;
    const bool isWanted = isDark == isDarkPalette(system);
    if (appearance.colors)
        return highContrast(*appearance.colors);
    if (appearance.contrast != Ordinary && isPure(system) && isWanted)
        return highContrast(system);
    if (appearance.contrast == High)
        return blackAndWhite(isDark);
    return isDark ? dark() : light();
}

Theme Theme::of(const QPalette &palette)
{
    return isOfHighContrast(palette) ? highContrast(palette) : of(palette, {});
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, card);
    palette.setColor(QPalette::AlternateBase, side);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, card);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, accent);
#endif
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, card);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, card);
    palette.setColor(QPalette::Midlight, hairline);
    palette.setColor(QPalette::Mid, hairline);
    palette.setColor(QPalette::Dark, mark);
    palette.setColor(QPalette::Shadow, mark);
    for (auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}
