// SPDX-License-Identifier: MIT

#pragma once

#include "dashboardscene.h"

#include <QFont>

// One text of a drawing, in the place and size in which it is painted. A text too long for its box
// is made smaller.
struct DashboardLettering
{
    DashboardPiece::Look look;
    QString text;
    QFont font;
    QRectF box; // in pixels
    Qt::Alignment alignment;
    QRectF ink; // what the text covers of the box

    // scale is pixels for each unit of the scene. Numbers of rings are not among them.
    static QList<DashboardLettering> of(const DashboardScene &scene, const QFont &font,
                                        double scale);
};
