#include "dashboardpainter.h"

#include "ui/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using Look = DashboardPiece::Look;

namespace {

constexpr double frameRadius = 10;
constexpr double badgeSize = 18;
constexpr double optionSize = 16;
// Words that are too long for their box become this much smaller, and no smaller.
constexpr double smallestText = 0.7;

struct TextStyle
{
    double size; // in units
    QFont::Weight weight;
    int alignment;
};

TextStyle textStyle(Look look)
{
    switch (look) {
    case Look::Heading:
        return { 17, QFont::DemiBold, Qt::AlignLeft };
    case Look::Strong:
        return { 12.5, QFont::DemiBold, Qt::AlignLeft };
    case Look::Muted:
        return { 12, QFont::Normal, Qt::AlignLeft };
    case Look::PrimaryButton:
        return { 12.5, QFont::DemiBold, Qt::AlignHCenter };
    case Look::Button:
    case Look::Segment:
    case Look::ChosenSegment:
        return { 12.5, QFont::Medium, Qt::AlignHCenter };
    case Look::Ring:
        return { 11.5, QFont::Bold, Qt::AlignHCenter };
    default:
        return { 12.5, QFont::Normal, Qt::AlignLeft };
    }
}

// The number of a ring sits on its upper left corner.
QRectF badge(const QRectF &ring)
{
    return { ring.left() - badgeSize / 3, ring.top() - badgeSize / 3, badgeSize, badgeSize };
}

QRectF textBox(const DashboardPiece &piece)
{
    switch (piece.look) {
    case Look::Option:
    case Look::ChosenOption:
        return piece.box.adjusted(optionSize + 10, 0, 0, 0);
    case Look::Button:
    case Look::PrimaryButton:
        return piece.box.adjusted(8, 0, -8, 0);
    default:
        return piece.box;
    }
}

DashboardPainter::PlacedText placed(const QString &text, const TextStyle &style, const QRectF &box,
                                    QFont font)
{
    // box is in pixels here, and style.size with it.
    int size = std::max(1, int(style.size));
    const int smallest = std::max(1, int(style.size * smallestText));
    const auto widthAt = [&](int pixels) {
        font.setPixelSize(pixels);
        return QFontMetricsF(font).horizontalAdvance(text);
    };
    font.setWeight(style.weight);
    double advance = widthAt(size);
    while (advance > box.width() && size > smallest)
        advance = widthAt(--size);
    const double height = QFontMetricsF(font).height();
    QRectF ink(box.left(), box.center().y() - height / 2, advance, height);
    if (style.alignment == Qt::AlignHCenter)
        ink.moveCenter(box.center());
    return { text, font, box, style.alignment | int(Qt::AlignVCenter), ink };
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

QList<DashboardPainter::PlacedText> DashboardPainter::placedTexts(const DashboardScene &scene,
                                                                  const QFont &font, double scale)
{
    QList<PlacedText> texts;
    const auto place = [&](const QString &text, TextStyle style, const QRectF &box) {
        style.size *= scale;
        texts.append(placed(text, style, { box.topLeft() * scale, box.size() * scale }, font));
    };
    if (!scene.address.isEmpty())
        place(scene.address, { 11, QFont::Normal, Qt::AlignLeft }, { 90, 8, 270, 18 });
    for (const DashboardPiece &piece : scene.pieces) {
        if (!piece.text.isEmpty() && piece.look != Look::Ring)
            place(piece.text, textStyle(piece.look), textBox(piece));
    }
    return texts;
}

void DashboardPainter::paintNumber(QPainter &painter, const QRectF &box, const QString &number,
                                   const Theme &theme, const QFont &font)
{
    const double scale = box.width() / badgeSize;
    TextStyle style = textStyle(Look::Ring);
    style.size *= scale;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hint);
    painter.drawEllipse(box);
    painter.setFont(placed(number, style, box, font).font);
    painter.setPen(theme.window);
    painter.drawText(box, Qt::AlignCenter, number);
    painter.restore();
}

QColor DashboardPainter::textColor(Look look) const
{
    switch (look) {
    case Look::Muted:
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

    auto texts = placedTexts(scene, m_font, m_scale);
    const auto write = [this](const PlacedText &text, const QColor &color) {
        m_painter.setFont(text.font);
        m_painter.setPen(color);
        m_painter.drawText(text.box, text.alignment | Qt::TextDontClip, text.text);
    };
    if (!scene.address.isEmpty())
        write(texts.takeFirst(), m_theme.muted);
    for (const DashboardPiece &piece : scene.pieces) {
        if (!piece.text.isEmpty() && piece.look != Look::Ring)
            write(texts.takeFirst(), textColor(piece.look));
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
    const double size = optionSize * m_scale;
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
