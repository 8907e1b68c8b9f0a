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
    return { Theme::Kind::Light, 0xffffff, 0xf4f6f7, 0x1c2126, 0x5a646e, 0x7a858f, 0xd5dbe0,
             0xffffff,           0x0b6e69, 0xffffff, 0xe3f2f1, 0x17753f, 0xe6f4ea, 0xb3261e,
             0xfbeae9,           0x8a5a00, 0xfdf3de };
}

Theme dark()
{
    return { Theme::Kind::Dark, 0x1d2124, 0x16191b, 0xeceff1, 0xa5b0b8, 0x8d98a1, 0x3a4248,
             0x24292d,          0x58c4bd, 0x06201f, 0x1d3a39, 0x6fd497, 0x1c3526, 0xff9c93,
             0x3f2422,          0xf3c36b, 0x3a2f18 };
}

// The system's colours alone; icons and words carry what colour does elsewhere.
Theme highContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    const QColor accent = system.color(QPalette::Highlight);
    const QColor onAccent = system.color(QPalette::HighlightedText);
    return { Theme::Kind::HighContrast, window, window, text, text,   text, text,
             window,                    accent, onAccent, window, text, window, text,
             window,                    text,   window };
}

} // namespace

double Theme::contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({ luminance(a), luminance(b) });
    return (high + 0.05) / (low + 0.05);
}

Theme Theme::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    // Pure black against pure white, with a window that is one of them, is what the high-contrast
    // settings of Windows and GNOME give; their ordinary windows are grey or the text is.
    if (contrast(window, text) > 20.5)
        return highContrast(palette);
    return luminance(window) < luminance(text) ? dark() : light();
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
