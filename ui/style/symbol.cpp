// SPDX-License-Identifier: MIT

#include "symbol.h"

#include "metrics.h"

#include <QPainter>
#include <QPainterPath>

namespace {

QPen roundPen(const QColor &color, double width)
{
    return { color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin };
}

// All shapes are drawn in a box of 20 x 20.
void paintTick(QPainter &p, const QColor &color, const QColor &inner)
{
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawEllipse(QRectF(1, 1, 18, 18));
    p.setBrush(Qt::NoBrush);
    p.setPen(roundPen(inner, 2));
    p.drawPolyline(QPolygonF({ { 6, 10.4 }, { 8.8, 13.2 }, { 14, 7.4 } }));
}

void paintTriangle(QPainter &p, const QColor &color, const QColor &inner)
{
    p.setPen(roundPen(color, 2));
    p.setBrush(color);
    p.drawPolygon(QPolygonF({ { 10, 2.5 }, { 18.2, 17 }, { 1.8, 17 } }));
    p.setPen(roundPen(inner, 2));
    p.drawLine(QPointF(10, 7.6), QPointF(10, 11.6));
    p.drawPoint(QPointF(10, 14.8));
}

void paintRing(QPainter &p, const QColor &color, double width)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(color, width));
    const double inset = 1 + width / 2;
    p.drawEllipse(QRectF(inset, inset, 20 - 2 * inset, 20 - 2 * inset));
}

void paintInfo(QPainter &p, const QColor &color)
{
    paintRing(p, color, 1.8);
    p.setPen(roundPen(color, 2));
    p.drawPoint(QPointF(10, 6.2));
    p.drawLine(QPointF(10, 9.6), QPointF(10, 14));
}

void paintQuestion(QPainter &p, const QColor &color)
{
    paintRing(p, color, 1.8);
    QPainterPath hook(QPointF(7.6, 8));
    hook.cubicTo({ 7.6, 4.6 }, { 12.6, 4.6 }, { 12.4, 8 });
    hook.cubicTo({ 12.4, 9.8 }, { 10, 9.8 }, { 10, 11.6 });
    p.setPen(roundPen(color, 1.8));
    p.drawPath(hook);
    p.drawPoint(QPointF(10, 14.6));
}

void paintCross(QPainter &p, const QColor &color, const QColor &inner)
{
    p.setPen(roundPen(color, 1));
    p.setBrush(color);
    p.drawPolygon(QPolygonF({ { 6.5, 1.5 },
                              { 13.5, 1.5 },
                              { 18.5, 6.5 },
                              { 18.5, 13.5 },
                              { 13.5, 18.5 },
                              { 6.5, 18.5 },
                              { 1.5, 13.5 },
                              { 1.5, 6.5 } }));
    p.setPen(roundPen(inner, 2));
    p.drawLine(QPointF(7, 7), QPointF(13, 13));
    p.drawLine(QPointF(13, 7), QPointF(7, 13));
}

// The same drawing as resources/icons/stripe-key-wizard.svg, whose box is 512 wide.
void paintKey(QPainter &p, const QColor &color, const QColor &inner)
{
    p.scale(20.0 / 512, 20.0 / 512);
    p.setPen(Qt::NoPen);
    p.setBrush(color);
    p.drawRoundedRect(QRectF(0, 0, 512, 512), 112, 112);
    p.translate(256, 256);
    p.rotate(-45);
    p.translate(-256, -256);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(inner, 56, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    p.drawEllipse(QPointF(369, 256), 84, 84);
    p.drawLine(QPointF(288, 256), QPointF(22, 256));
    p.drawLine(QPointF(50, 256), QPointF(50, 354));
    p.drawLine(QPointF(164, 256), QPointF(164, 354));
}

void paintExternalLink(QPainter &p, const QColor &color)
{
    p.setBrush(Qt::NoBrush);
    p.setPen(roundPen(color, 1.6));
    p.drawPolyline(QPolygonF({ { 9, 5 }, { 5, 5 }, { 5, 15 }, { 15, 15 }, { 15, 11 } }));
    p.drawLine(QPointF(9.4, 10.6), QPointF(15, 5));
    p.drawPolyline(QPolygonF({ { 11.6, 5 }, { 15, 5 }, { 15, 8.4 } }));
}

} // namespace

void paintSymbol(QPainter &painter, const QRectF &box, Symbol symbol, const QColor &color,
                 const QColor &inner)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 20, box.height() / 20);
    switch (symbol) {
    case Symbol::None:
        break;
    case Symbol::Tick:
        paintTick(painter, color, inner);
        break;
    case Symbol::Triangle:
        paintTriangle(painter, color, inner);
        break;
    case Symbol::Info:
        paintInfo(painter, color);
        break;
    case Symbol::Question:
        paintQuestion(painter, color);
        break;
    case Symbol::Cross:
        paintCross(painter, color, inner);
        break;
    case Symbol::Plus:
        painter.setPen(roundPen(color, 2.2));
        painter.drawLine(QPointF(10, 5), QPointF(10, 15));
        painter.drawLine(QPointF(5, 10), QPointF(15, 10));
        break;
    case Symbol::Minus:
        painter.setPen(roundPen(color, 2.2));
        painter.drawLine(QPointF(5, 10), QPointF(15, 10));
        break;
    case Symbol::Empty:
        paintRing(painter, color, 1.2);
        break;
    case Symbol::Current:
        paintRing(painter, color, 2.2);
        break;
    case Symbol::Key:
        paintKey(painter, color, inner);
        break;
    case Symbol::ExternalLink:
        paintExternalLink(painter, color);
        break;
    }
    painter.restore();
}

void paintNumber(QPainter &painter, const QRectF &box, const QString &number, const Theme &theme,
                 bool current)
{
    paintSymbol(painter, box, current ? Symbol::Current : Symbol::Empty,
                current ? theme.accent : theme.mark, theme.window);
    painter.save();
    QFont font = Metrics::font(current ? Metrics::Type::Strong : Metrics::Type::Body);
    font.setPixelSize(qRound(box.height() * 0.55));
    painter.setFont(font);
    painter.setPen(current ? theme.accent : theme.muted);
    painter.drawText(box, Qt::AlignCenter, number);
    painter.restore();
}
