// SPDX-License-Identifier: MIT

#include "savedkeydelegate.h"

#include "savedkeymodel.h"
#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPainter>

using Metrics::px;

namespace {
constexpr int longestName = 80;
}

void SavedKeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -px(8));
    const QFont strong = Metrics::font(Metrics::Type::Strong);
    const QFont small = Metrics::font(Metrics::Type::Small);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(chosen ? theme.accentSoft : theme.card);
    painter->setPen(QPen(chosen ? theme.accent : theme.hairline, chosen ? 2 : 1));
    painter->drawRoundedRect(card, px(10), px(10));

    const QRectF inside = card.adjusted(px(16), px(8), -px(16), -px(8));
    const QRectF first(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    const QRectF second = first.translated(0, first.height());

    const QString status = index.data(SavedKeyModel::StatusRole).toString();
    const QFontMetrics metrics(strong);
    const double statusWidth = metrics.horizontalAdvance(status);
    const auto tone = TextLabel::Tone(index.data(SavedKeyModel::ToneRole).toInt());
    const QColor color = TextLabel::color(tone, theme);
    painter->setFont(strong);
    painter->setPen(color);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, status);
    const QRectF mark(first.right() - statusWidth - px(26), first.center().y() - px(9), px(18),
                      px(18));
    paintSymbol(*painter, mark, Symbol(index.data(SavedKeyModel::SymbolRole).toInt()), color,
                chosen ? theme.accentSoft : theme.card);

    QRectF name = first;
    name.setRight(mark.left() - px(12));
    painter->setPen(theme.text);
    painter->drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, int(name.width())));
    painter->setFont(small);
    painter->setPen(theme.muted);
    painter->drawText(
            second, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(index.data(SavedKeyModel::DetailsRole).toString(),
                                           Qt::ElideRight, int(second.width())));
    painter->restore();
}

QSize SavedKeyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), px(72) };
}

QWidget *SavedKeyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                        const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("newName"));
    editor->setMaxLength(longestName);
    editor->setAccessibleName(tr("Name for this key"));
    return editor;
}

void SavedKeyDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    const QRect row = option.rect;
    editor->setGeometry(row.left() + px(6), row.top() + px(4), row.width() / 2, px(36));
}
