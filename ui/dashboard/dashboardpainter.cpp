// SPDX-License-Identifier: MIT

#include "dashboardpainter.h"

#include "dashboardlettering.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using Look = DashboardPiece::Look;

namespace {

constexpr double frameRadius = 10;
constexpr double badgeSize = 18;
constexpr double numberSize = 11.5;

// The number of a ring sits on its upper left corner.
QRectF badge(const QRectF &ring)
{
    return { ring.left() - badgeSize / 3, ring.top() - badgeSize / 3, badgeSize, badgeSize };
}

} // namespace

DashboardPainter::DashboardPainter(QPainter &painter, const Theme &theme, const QFont &font,
                                   double scale)
    : m_painter(painter)
    , m_theme(theme)
    , m_font(font)
    , m_scale(scale)
{
}

QRectF DashboardPainter::scaled(const QRectF &box) const
{
    return { box.topLeft() * m_scale, box.size() * m_scale };
}

void DashboardPainter::paintNumber(QPainter &painter, const QRectF &box, const QString &number,
                                   const Theme &theme, QFont font)
{
    font.setPixelSize(std::max(1, int(numberSize * box.width() / badgeSize)));
    font.setWeight(QFont::Bold);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hint);
    painter.drawEllipse(box);
    painter.setFont(font);
    painter.setPen(theme.window);
    painter.drawText(box, Qt::AlignCenter, number);
    painter.restore();
}

QColor DashboardPainter::textColor(Look look) const
{
    switch (look) {
    case Look::Muted:
    case Look::Address:
    case Look::Option:
        return m_theme.muted;
    case Look::PrimaryButton:
        return m_theme.onAccent;
    case Look::ChosenSegment:
        return m_theme.kind == Theme::Kind::HighContrast ? m_theme.text : m_theme.accent;
    default:
        return m_theme.text;
    }
}

void DashboardPainter::paint(const DashboardScene &scene) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(scene);
    for (const DashboardPiece &piece : scene.pieces)
        paintPiece(piece);

    for (const auto &lettering : DashboardLettering::of(scene, m_font, m_scale)) {
        m_painter.setFont(lettering.font);
        m_painter.setPen(textColor(lettering.look));
        m_painter.drawText(lettering.box, int(lettering.alignment) | Qt::TextDontClip,
                           lettering.text);
    }
    m_painter.restore();
}

void DashboardPainter::paintFrame(const DashboardScene &scene) const
{
    const QRectF frame = scaled({ 1, 1, DashboardScene::width - 2, scene.height - 2 });
    const double radius = frameRadius * m_scale;
    QPainterPath inside;
    inside.addRoundedRect(frame, radius, radius);
    const bool hasBar = !scene.address.isEmpty();
    const double top = hasBar ? DashboardScene::barHeight : 0;

    m_painter.save();
    m_painter.setClipPath(inside);
    m_painter.fillPath(inside, m_theme.window);
    if (scene.hasMenu) {
        const QRectF menu = scaled({ 0, top, DashboardScene::sideWidth, scene.height - top });
        m_painter.fillRect(menu, m_theme.side);
        if (m_theme.side == m_theme.window)
            m_painter.fillRect(QRectF(menu.right(), menu.top(), 1, menu.height()),
                               m_theme.hairline);
    }
    m_painter.restore();

    if (hasBar) {
        for (int dot = 0; dot < 3; ++dot)
            paintFilling(scaled({ 13.0 + 16 * dot, 12, 10, 10 }), 5);
        paintBox(scaled({ 76, 8, 300, 18 }), m_theme.side, {}, 9);
        m_painter.fillRect(
                scaled({ 1, DashboardScene::barHeight - 1, DashboardScene::width - 2, 1 }),
                m_theme.hairline);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.hairline, std::max(1.0, 1.5 * m_scale)));
    m_painter.drawRoundedRect(frame, radius, radius);
}

// An invalid colour leaves that part of the box out.
void DashboardPainter::paintBox(const QRectF &box, const QColor &fill, const QColor &line,
                                double radius) const
{
    m_painter.setPen(line.isValid() ? QPen(line, std::max(1.0, m_scale)) : QPen(Qt::NoPen));
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    m_painter.drawRoundedRect(box, radius * m_scale, radius * m_scale);
}

// What stands for words and pictures that do not matter. In high contrast its outline is enough.
void DashboardPainter::paintFilling(const QRectF &box, double radius) const
{
    if (m_theme.kind == Theme::Kind::HighContrast)
        paintBox(box, {}, m_theme.hairline, radius);
    else
        paintBox(box, m_theme.hairline, {}, radius);
}

void DashboardPainter::paintPiece(const DashboardPiece &piece) const
{
    const QRectF box = scaled(piece.box);
    switch (piece.look) {
    case Look::Bar:
        paintFilling(box, piece.box.height() / 2);
        break;
    case Look::Text:
    case Look::Muted:
    case Look::Strong:
    case Look::Heading:
    case Look::Address:
        break;
    case Look::Button:
        paintBox(box, m_theme.card, m_theme.mark, 5);
        break;
    case Look::PrimaryButton:
        paintBox(box, m_theme.accent, {}, 5);
        break;
    case Look::Option:
    case Look::ChosenOption:
        paintOption(box, piece.look == Look::ChosenOption);
        break;
    case Look::Segment:
        paintBox(box, m_theme.card, m_theme.hairline, 5);
        break;
    case Look::ChosenSegment:
        paintBox(box, m_theme.accentSoft, m_theme.accent, 5);
        break;
    case Look::Square:
        paintFilling(box, 4);
        break;
    case Look::Card:
        paintBox(box, m_theme.card, m_theme.hairline, 8);
        break;
    case Look::Band:
        m_painter.fillRect(box.adjusted(0, 0, -1.5 * m_scale, 0), m_theme.hintSoft);
        break;
    case Look::Line:
        m_painter.fillRect(box, m_theme.hairline);
        break;
    case Look::Arrow:
        paintArrow(box);
        break;
    case Look::Ring:
        paintRing(piece);
        break;
    }
}

void DashboardPainter::paintOption(const QRectF &box, bool chosen) const
{
    const double size = DashboardScene::optionSize * m_scale;
    const QRectF circle(box.left(), box.center().y() - size / 2, size, size);
    m_painter.setPen(QPen(chosen ? m_theme.accent : m_theme.mark, 1.4 * m_scale));
    m_painter.setBrush(chosen ? m_theme.accent : m_theme.card);
    m_painter.drawEllipse(circle);
    if (!chosen)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.onAccent);
    m_painter.drawEllipse(circle.center(), size / 5, size / 5);
}

void DashboardPainter::paintArrow(const QRectF &box) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.mark, 1.8 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double tip = box.height() / 3;
    const QPointF end(box.right(), box.center().y());
    m_painter.drawLine(QPointF(box.left(), box.center().y()), end);
    m_painter.drawPolyline(QPolygonF({ end + QPointF(-tip, -tip), end, end + QPointF(-tip, tip) }));
}

void DashboardPainter::paintRing(const DashboardPiece &piece) const
{
    QPen pen(m_theme.hint, 2.2 * m_scale);
    pen.setDashPattern({ 2.6, 1.8 });
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(scaled(piece.box), 8 * m_scale, 8 * m_scale);
    if (!piece.text.isEmpty())
        paintNumber(m_painter, scaled(badge(piece.box)), piece.text, m_theme, m_font);
}
