// SPDX-License-Identifier: MIT

#include "pointlist.h"

#include "dashboardpainter.h"
#include "ui/widgets/symbollabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QTextDocumentFragment>

using Metrics::px;

namespace {

constexpr int markSize = 18;

// The number of a ring in a drawing.
class NumberMark : public QWidget
{
public:
    explicit NumberMark(int number)
        : m_number(number)
    {
        setFixedSize(px(markSize), px(markSize));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        DashboardPainter::paintNumber(painter, rect(), QString::number(m_number),
                                      Theme::of(palette()), font());
    }

private:
    int m_number;
};

QWidget *mark(const PointList::Point &point)
{
    if (point.number > 0)
        return new NumberMark(point.number);
    return new SymbolLabel(point.symbol, point.tone, markSize);
}

} // namespace

PointList::PointList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(px(12));
    m_layout->setVerticalSpacing(px(8));
    m_layout->setColumnStretch(1, 1);
}

void PointList::setPoints(const QList<Point> &points)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < points.size(); ++row) {
        auto *text = new TextLabel;
        text->setTextFormat(Qt::RichText);
        text->setText(points[row].text);
        if (points[row].number > 0)
            text->setAccessibleName(
                    QString::number(points[row].number) + u". "
                    + QTextDocumentFragment::fromHtml(points[row].text).toPlainText());
        m_layout->addWidget(mark(points[row]), row, 0, Qt::AlignTop);
        m_layout->addWidget(text, row, 1);
    }
}
