// SPDX-License-Identifier: MIT

#include "checklistrow.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/enterkey.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>
#include <cmath>

using Metrics::px;

namespace {

constexpr int rowHeight = 31;
constexpr int denseHeight = 26;
constexpr int boxSize = 18;
constexpr int boxIndent = 8;
constexpr int textIndent = 41;
constexpr int gap = 16;
constexpr int pillPadding = 10;
// Less than this for the reason, and it moves below.
constexpr int narrowest = 120;

int widthOf(const QString &text, Metrics::Type type)
{
    return int(std::ceil(QFontMetricsF(Metrics::font(type)).horizontalAdvance(text))) + 1;
}

} // namespace

void ChecklistRow::Widths::include(const Texts &texts)
{
    row = std::max(row, widthOf(texts.row, Metrics::Type::Strong));
    setting = std::max(setting, widthOf(texts.setting, Metrics::Type::Small) + 2 * px(pillPadding));
    resource = std::max(resource, widthOf(texts.resource, Metrics::Type::Body));
}

ChecklistRow::ChecklistRow(const Widths &widths, QWidget *parent)
    : QCheckBox(parent)
    , m_widths(widths)
{
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChecklistRow::setTexts(const Texts &texts)
{
    m_texts = texts;
    setText(texts.row);
    updateGeometry();
    update();
}

ChecklistRow::Columns ChecklistRow::columns(int width) const
{
    Columns columns;
    columns.row = px(textIndent);
    columns.setting = columns.row + m_widths.row + px(gap);
    columns.resource = columns.setting + m_widths.setting + px(gap);
    columns.why = columns.resource + m_widths.resource + px(gap);
    columns.stacked = width - columns.why < px(narrowest);
    if (columns.stacked)
        columns.why = columns.row;
    return columns;
}

QString ChecklistRow::below() const
{
    return m_texts.resource + u" · " + m_texts.why;
}

int ChecklistRow::whyHeight(const Columns &columns, int width) const
{
    const QFontMetrics metrics(Metrics::font(Metrics::Type::Body));
    return metrics
            .boundingRect(QRect(0, 0, width - columns.why, QWIDGETSIZE_MAX), Qt::TextWordWrap,
                          columns.stacked ? below() : m_texts.why)
            .height();
}

void ChecklistRow::setDense(bool dense)
{
    if (dense == m_dense)
        return;
    m_dense = dense;
    updateGeometry();
    update();
}

int ChecklistRow::lineHeight() const
{
    return px(m_dense ? denseHeight : rowHeight);
}

int ChecklistRow::heightForWidth(int width) const
{
    return heightFor(width, m_dense);
}

int ChecklistRow::heightFor(int width, bool dense) const
{
    const Columns at = columns(width);
    const int why = whyHeight(at, width);
    const int line = px(dense ? denseHeight : rowHeight);
    return at.stacked ? line + why + px(4) : std::max(line, why + px(dense ? 2 : 8));
}

QSize ChecklistRow::sizeHint() const
{
    const int width = px(textIndent) + m_widths.row + m_widths.setting + m_widths.resource
            + 3 * px(gap) + px(220);
    return { width, heightForWidth(width) };
}

QSize ChecklistRow::minimumSizeHint() const
{
    return { px(textIndent) + m_widths.row + px(gap) + m_widths.setting, lineHeight() };
}

QList<ChecklistRow::Place> ChecklistRow::places() const
{
    const Columns at = columns(width());
    const int line = at.stacked ? lineHeight() : height();
    QList<Place> places { { { at.row, 0, m_widths.row, line }, m_texts.row },
                          { { at.setting, 0, m_widths.setting, line }, m_texts.setting } };
    if (at.stacked) {
        places.append({ { at.why, line, width() - at.why, height() - line - px(4) }, below() });
    } else {
        places.append({ { at.resource, 0, m_widths.resource, line }, m_texts.resource });
        places.append({ { at.why, 0, width() - at.why, line }, m_texts.why });
    }
    return places;
}

void ChecklistRow::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        event->ignore();
    else
        QCheckBox::keyPressEvent(event);
}

void ChecklistRow::paintTick(QPainter &painter)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int line = columns(width()).stacked ? lineHeight() : height();
    option.rect = { px(boxIndent), (line - px(boxSize)) / 2, px(boxSize), px(boxSize) };
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
}

void ChecklistRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    if (underMouse() && theme.kind != Theme::Kind::HighContrast)
        painter.fillRect(rect(), theme.side);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    if (m_firstOfGroup)
        painter.fillRect(0, 0, width(), 1, theme.hairline);
    paintTick(painter);

    const QList<Place> all = places();
    painter.setPen(theme.text);
    painter.setFont(Metrics::font(Metrics::Type::Strong));
    painter.drawText(all[0].box, Qt::AlignLeft | Qt::AlignVCenter, all[0].text);

    painter.setRenderHint(QPainter::Antialiasing);
    QRectF pill = all[1].box;
    const double pillHeight = px(20);
    pill = { pill.left(), pill.center().y() - pillHeight / 2, pill.width(), pillHeight };
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pillHeight / 2, pillHeight / 2);
    painter.setPen(theme.text);
    painter.setFont(Metrics::font(Metrics::Type::Small));
    painter.drawText(pill, Qt::AlignCenter, all[1].text);

    painter.setPen(theme.muted);
    painter.setFont(Metrics::font(Metrics::Type::Body));
    for (int i = 2; i < all.size(); ++i)
        painter.drawText(all[i].box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         all[i].text);

    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(4), px(4));
    }
}
