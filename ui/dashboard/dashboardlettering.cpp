// SPDX-License-Identifier: MIT

#include "dashboardlettering.h"

#include <QFontMetricsF>

#include <algorithm>

using Look = DashboardPiece::Look;

namespace {

// Words that are too long for their box become this much smaller, and no smaller.
constexpr double smallestText = 0.7;
constexpr QRectF address(90, 8, 270, 18);

struct Style
{
    double size; // in units
    QFont::Weight weight;
    Qt::Alignment alignment;
};

Style styleOf(Look look)
{
    switch (look) {
    case Look::Heading:
        return { 17, QFont::DemiBold, Qt::AlignLeft };
    case Look::Strong:
        return { 12.5, QFont::DemiBold, Qt::AlignLeft };
    case Look::Muted:
        return { 12, QFont::Normal, Qt::AlignLeft };
    case Look::Address:
        return { 11, QFont::Normal, Qt::AlignLeft };
    case Look::PrimaryButton:
        return { 12.5, QFont::DemiBold, Qt::AlignHCenter };
    case Look::Button:
    case Look::Segment:
    case Look::ChosenSegment:
        return { 12.5, QFont::Medium, Qt::AlignHCenter };
    default:
        return { 12.5, QFont::Normal, Qt::AlignLeft };
    }
}

// What a piece leaves to its text.
QRectF boxOf(const DashboardPiece &piece)
{
    switch (piece.look) {
    case Look::Option:
    case Look::ChosenOption:
        return piece.box.adjusted(DashboardScene::optionSize + 10, 0, 0, 0);
    case Look::Button:
    case Look::PrimaryButton:
        return piece.box.adjusted(8, 0, -8, 0);
    default:
        return piece.box;
    }
}

DashboardLettering placed(const DashboardPiece &piece, QFont font, double scale)
{
    const Style style = styleOf(piece.look);
    const QRectF units = boxOf(piece);
    const QRectF box(units.topLeft() * scale, units.size() * scale);
    int size = std::max(1, int(style.size * scale));
    const int smallest = std::max(1, int(style.size * scale * smallestText));
    const auto widthAt = [&](int pixels) {
        font.setPixelSize(pixels);
        return QFontMetricsF(font).horizontalAdvance(piece.text);
    };
    font.setWeight(style.weight);
    double advance = widthAt(size);
    while (advance > box.width() && size > smallest)
        advance = widthAt(--size);
    const double height = QFontMetricsF(font).height();
    QRectF ink(box.left(), box.center().y() - height / 2, advance, height);
    if (style.alignment == Qt::AlignHCenter)
        ink.moveCenter(box.center());
    return { piece.look, piece.text, font, box, style.alignment | Qt::AlignVCenter, ink };
}

} // namespace

QList<DashboardLettering> DashboardLettering::of(const DashboardScene &scene, const QFont &font,
                                                 double scale)
{
    QList<DashboardLettering> texts;
    if (!scene.address.isEmpty())
        texts.append(placed({ Look::Address, address, scene.address }, font, scale));
    for (const DashboardPiece &piece : scene.pieces) {
        if (!piece.text.isEmpty() && piece.look != Look::Ring)
            texts.append(placed(piece, font, scale));
    }
    return texts;
}
