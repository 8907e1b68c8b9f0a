// SPDX-License-Identifier: MIT

#include "findingdelegate.h"

#include "findingmodel.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

using Metrics::px;

namespace {

struct Columns
{
    QRect resource;
    QRect symbol;
    QRect status;
    QRect hint;
};

int widest(const QAbstractItemModel *model, int role, const QFontMetrics &metrics)
{
    int width = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        width = std::max(width,
                         metrics.horizontalAdvance(model->index(row, 0).data(role).toString()));
    return width;
}

Columns columnsOf(const QRect &row, const QAbstractItemModel *model)
{
    const QFontMetrics strong(Metrics::font(Metrics::Type::Strong));
    const int edge = px(8);
    const int first = edge + widest(model, Qt::DisplayRole, strong) + px(20);
    const int mark = px(18);
    const int status = widest(model, FindingModel::StatusRole, strong) + px(24);
    const int between = px(8);
    Columns columns;
    columns.resource = QRect(row.left() + edge, row.top(), first - edge, row.height());
    columns.symbol = QRect(row.left() + first, row.top() + (row.height() - mark) / 2, mark, mark);
    columns.status = QRect(columns.symbol.right() + between, row.top(), status, row.height());
    columns.hint = row;
    columns.hint.setLeft(columns.status.right());
    return columns;
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const Columns columns = columnsOf(option.rect, index.model());
    const auto tone = TextLabel::Tone(index.data(FindingModel::ToneRole).toInt());
    const auto symbol = Symbol(index.data(FindingModel::SymbolRole).toInt());
    const QColor color = TextLabel::color(tone, theme);
    const int middle = Qt::AlignVCenter | Qt::AlignLeft;

    painter->save();
    painter->setPen(theme.hairline);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(Metrics::font(Metrics::Type::Body));
    painter->setPen(theme.text);
    painter->drawText(columns.resource, middle, index.data().toString());
    paintSymbol(*painter, columns.symbol, symbol, symbol == Symbol::Empty ? theme.mark : color,
                theme.window);
    painter->setPen(color);
    if (tone == TextLabel::Tone::Bad)
        painter->setFont(Metrics::font(Metrics::Type::Strong));
    painter->drawText(columns.status, middle, index.data(FindingModel::StatusRole).toString());
    painter->setFont(Metrics::font(Metrics::Type::Body));
    painter->setPen(theme.text);
    painter->drawText(columns.hint, middle | Qt::TextWordWrap,
                      index.data(FindingModel::HintRole).toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), px(4), px(4));
    }
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.widget ? option.widget->width() : option.rect.width();
    const Columns columns = columnsOf(QRect(0, 0, width, px(31)), index.model());
    const QRect text = QFontMetrics(Metrics::font(Metrics::Type::Body))
                               .boundingRect(columns.hint, Qt::AlignLeft | Qt::TextWordWrap,
                                             index.data(FindingModel::HintRole).toString());
    return { width, std::max(px(31), text.height() + px(6)) };
}
