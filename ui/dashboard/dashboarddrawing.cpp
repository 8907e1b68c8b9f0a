// SPDX-License-Identifier: MIT

#include "dashboarddrawing.h"

#include "dashboardpainter.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

// Smaller than this, words of the drawing are a strain to read.
constexpr double smallestScale = 0.72;

QAccessibleInterface *graphic(const QString &className, QObject *object)
{
    if (className == QLatin1String(DashboardDrawing::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    return nullptr;
}

double textScale()
{
    return Metrics::px(1000) / 1000.0;
}

// A little larger than drawn, so that it can end where the page does.
double largestScale()
{
    return textScale() * 1.1;
}

} // namespace

DashboardDrawing::DashboardDrawing(DashboardView view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    static const bool installed = (QAccessible::installFactory(graphic), true);
    Q_UNUSED(installed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setScene();
}

void DashboardDrawing::setScene()
{
    m_scene = DashboardScene::of(m_view);
    setAccessibleName(m_scene.description);
}

double DashboardDrawing::scaleForWidth(int width) const
{
    return std::min(largestScale(), width / DashboardScene::width);
}

QSize DashboardDrawing::sizeHint() const
{
    return (QSizeF(DashboardScene::width, m_scene.height) * largestScale()).toSize();
}

int DashboardDrawing::fullHeight(int width) const
{
    return int(std::ceil(m_scene.height * scaleForWidth(width)));
}

int DashboardDrawing::smallestHeight(int width) const
{
    const double readable = std::max(smallestScale, textScale() / 2);
    return std::min(fullHeight(width), int(std::ceil(m_scene.height * readable)));
}

void DashboardDrawing::paintEvent(QPaintEvent *)
{
    if (height() < smallestHeight(width()))
        return;
    const Theme theme = Theme::of(palette());
    const double scale = std::min(scaleForWidth(width()), height() / m_scene.height);
    QPainter painter(this);
    DashboardPainter(painter, theme, QApplication::font(), scale).paint(m_scene);
}

void DashboardDrawing::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setScene();
        update();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        updateGeometry();
        update();
    }
}
