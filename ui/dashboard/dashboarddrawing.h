// SPDX-License-Identifier: MIT

#pragma once

#include "dashboardscene.h"

#include <QWidget>

// A drawing of the part of the Dashboard that matters at one step, with the spot to press marked.
// Follows theme, language and text size. Gives way: it shrinks with its space.
class DashboardDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardDrawing(DashboardView view, QWidget *parent = nullptr);

    const DashboardScene &scene() const { return m_scene; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }
    // At this width: its own height, and the one below which its words can no longer be read.
    int fullHeight(int width) const;
    int smallestHeight(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setScene();
    double scaleForWidth(int width) const;

    DashboardView m_view;
    DashboardScene m_scene;
};
