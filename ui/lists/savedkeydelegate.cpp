// SPDX-License-Identifier: MIT

#include "savedkeydelegate.h"

#include "savedkeymodel.h"
#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using Metrics::px;

namespace {

constexpr int longestName = 80;

QRectF cardOf(const QRect &row)
{
    return QRectF(row).adjusted(1, 1, -1, -px(8));
}

QRectF insideOf(const QRect &row)
{
    return cardOf(row).adjusted(px(16), px(8), -px(16), -px(8));
}

// As a LinkButton looks.
void paintRemedy(QPainter *painter, const QRect &rect, const QString &text, const Theme &theme)
{
    QFont font = Metrics::font(Metrics::Type::Body);
    font.setUnderline(true);
    painter->setFont(font);
    painter->setPen(theme.kind == Theme::Kind::HighContrast ? theme.text : theme.accent);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace

void SavedKeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRectF card = cardOf(option.rect);
    const QFont strong = Metrics::font(Metrics::Type::Strong);
    const QFont small = Metrics::font(Metrics::Type::Small);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(chosen ? theme.accentSoft : theme.card);
    painter->setPen(QPen(chosen ? theme.accent : theme.hairline, chosen ? 2 : 1));
    painter->drawRoundedRect(card, px(10), px(10));

    const QRectF inside = insideOf(option.rect);
    const QRectF first(inside.left(), inside.top(), inside.width(), inside.height() / 2);
    QRectF second = first.translated(0, first.height());

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
    if (const QRect remedy = remedyRect(option.rect, index); !remedy.isEmpty()) {
        paintRemedy(painter, remedy, index.data(SavedKeyModel::RemedyRole).toString(), theme);
        second.setRight(remedy.left() - px(12));
    }
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

QRect SavedKeyDelegate::remedyRect(const QRect &row, const QModelIndex &index)
{
    const QString text = index.data(SavedKeyModel::RemedyRole).toString();
    if (text.isEmpty())
        return {};
    const QRect inside = insideOf(row).toRect();
    const int width = QFontMetrics(Metrics::font(Metrics::Type::Body)).horizontalAdvance(text);
    const int height = std::max(inside.height() / 2, px(24));
    return { inside.right() + 1 - width, inside.bottom() + 1 - height, width, height };
}

bool SavedKeyDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool isOnRemedy = mouse->button() == Qt::LeftButton
            && remedyRect(option.rect, index).contains(mouse->position().toPoint());
    if (isOnRemedy)
        Q_EMIT remedyClicked(index);
    return isOnRemedy;
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
