// SPDX-License-Identifier: MIT

#pragma once

#include "dashboardscene.h"

#include <QFont>

class QPainter;
struct Theme;

// Paints a scene in the theme's colours from shapes alone, sharp at any scale.
class DashboardPainter
{
public:
    // scale is pixels for each unit of the scene. All outlive this object.
    DashboardPainter(QPainter &painter, const Theme &theme, const QFont &font, double scale);

    void paint(const DashboardScene &scene) const;
    // The number of a ring, for the words that explain it.
    static void paintNumber(QPainter &painter, const QRectF &box, const QString &number,
                            const Theme &theme, QFont font);

private:
    void paintFrame(const DashboardScene &scene) const;
    void paintPiece(const DashboardPiece &piece) const;
    void paintOption(const QRectF &box, bool chosen) const;
    void paintArrow(const QRectF &box) const;
    void paintRing(const DashboardPiece &piece) const;
    void paintBox(const QRectF &box, const QColor &fill, const QColor &line, double radius) const;
    void paintFilling(const QRectF &box, double radius) const;
    QColor textColor(DashboardPiece::Look look) const;
    QRectF scaled(const QRectF &box) const;

    QPainter &m_painter;
    const Theme &m_theme;
    QFont m_font;
    double m_scale;
};
