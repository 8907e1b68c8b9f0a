// SPDX-License-Identifier: MIT

#include "numberedrow.h"

#include "textlabel.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

using Metrics::px;

namespace {
constexpr int circle = 26;
}

NumberedRow::NumberedRow(int number, QWidget *parent)
    : QWidget(parent)
    , m_number(QString::number(number))
    , m_text(new TextLabel)
    , m_column(new QVBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    m_text->setTextFormat(Qt::RichText);
    m_column->setSpacing(px(1));
    m_column->addStretch(1);
    m_column->addWidget(m_text);
    m_column->addStretch(1);
    m_row->setSpacing(px(16));
    m_row->addLayout(m_column, 1);
    setMinimumHeight(px(48));
    setCompact(false);
}

void NumberedRow::setText(const QString &text)
{
    m_text->setText(text);
}

void NumberedRow::addNote(QWidget *note)
{
    m_column->insertWidget(m_column->count() - 1, note);
}

void NumberedRow::setButton(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignVCenter);
}

void NumberedRow::setUrgent(bool urgent)
{
    m_urgent = urgent;
    update();
}

void NumberedRow::setCompact(bool compact)
{
    const int air = px(compact ? 3 : 8);
    m_row->setContentsMargins(px(circle + 14), air, 0, air);
}

void NumberedRow::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool plain = theme.kind == Theme::Kind::HighContrast;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(0.5, (height() - px(circle)) / 2.0, px(circle), px(circle));
    painter.setBrush(m_urgent ? theme.hintSoft : theme.accentSoft);
    painter.setPen(plain ? QPen(theme.text) : QPen(Qt::NoPen));
    painter.drawEllipse(disc);
    painter.setFont(Metrics::font(Metrics::Type::Strong));
    painter.setPen(plain ? theme.text : m_urgent ? theme.hint : theme.accent);
    painter.drawText(disc, Qt::AlignCenter, m_number);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hairline);
}
