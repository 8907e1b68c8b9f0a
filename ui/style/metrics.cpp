// SPDX-License-Identifier: MIT

#include "metrics.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace Metrics {

namespace {

// How much larger than ordinary the text is. 13 px is what 10 pt measures at 96 dpi, the ordinary
// text of most desktops; a smaller system font does not make targets smaller.
double textScale()
{
    static constexpr double ordinary = 13.0;
    return std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / ordinary);
}

} // namespace

int px(double pixels)
{
    // Air grows by less than the text, or a page with large text would be mostly air.
    return qRound(pixels * (1 + (textScale() - 1) * 0.4));
}

int textWidth(double pixels)
{
    return qRound(pixels * textScale());
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (type) {
    case Type::Title:
        scale(1.7);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Lead:
        scale(1.05);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Label:
        scale(0.9);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Small:
        scale(0.92);
        break;
    }
    return font;
}

} // namespace Metrics
