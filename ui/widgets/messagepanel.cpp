// SPDX-License-Identifier: MIT

#include "messagepanel.h"

#include "announce.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextDocumentFragment>

#include <algorithm>

using Metrics::px;

namespace {

struct Look
{
    Symbol symbol;
    QColor color;
    QColor soft;
};

Look lookOf(MessagePanel::Kind kind, const Theme &theme)
{
    switch (kind) {
    case MessagePanel::Kind::Info:
        return { Symbol::Info, theme.kind == Theme::Kind::HighContrast ? theme.text : theme.accent,
                 theme.accentSoft };
    case MessagePanel::Kind::Good:
        return { Symbol::Tick, theme.good, theme.goodSoft };
    case MessagePanel::Kind::Bad:
        return { Symbol::Triangle, theme.bad, theme.badSoft };
    case MessagePanel::Kind::Hint:
        return { Symbol::Question, theme.hint, theme.hintSoft };
    }
    Q_UNREACHABLE();
}

constexpr int symbolSize = 20;

} // namespace

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new TextLabel)
    , m_row(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_column(new QVBoxLayout)
{
    m_text->setTextFormat(Qt::RichText);

    m_column->setSpacing(px(6));
    m_column->addWidget(m_text);
    m_below->setSpacing(px(8));
    m_below->addStretch();
    m_column->addLayout(m_below);
    m_row->setSpacing(px(14));
    m_row->addLayout(m_column, 1);
    m_row->setContentsMargins(px(14 + symbolSize + 12), px(11), px(14), px(11));
    setLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessagePanel::show(Kind kind, const QString &text)
{
    const bool same = isVisibleTo(parentWidget()) && m_kind == kind && m_text->text() == text;
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(plainText());
    setVisible(true);
    update();
    if (!same)
        tellReaders();
}

void MessagePanel::tellReaders()
{
    announce(this, plainText());
}

void MessagePanel::clear()
{
    m_text->clear();
    hide();
}

QString MessagePanel::plainText() const
{
    return QTextDocumentFragment::fromHtml(m_text->text()).toPlainText();
}

void MessagePanel::setAction(QWidget *action)
{
    m_row->addWidget(action, 0, Qt::AlignVCenter);
}

void MessagePanel::addBelow(QWidget *widget)
{
    m_below->insertWidget(m_below->count() - 1, widget);
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const Look look = lookOf(m_kind, theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(look.soft);
    painter.setPen(theme.kind == Theme::Kind::HighContrast ? QPen(theme.text) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    // Level with the first line of the text.
    const double line = m_text->fontMetrics().height();
    const int text = m_text->heightForWidth(m_text->width());
    const double above =
            m_text->mapTo(this, QPoint(0, 0)).y() + std::max(0, m_text->height() - text) / 2.0;
    paintSymbol(painter,
                QRectF(px(14), above + (line - px(symbolSize)) / 2, px(symbolSize), px(symbolSize)),
                look.symbol, look.color, look.soft);
}
