// SPDX-License-Identifier: MIT

#include "banner.h"

#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

using Metrics::px;

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(Metrics::Type::Label, TextLabel::Tone::Hint))
    , m_layout(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->addWidget(m_text, 1);
    setCompact(false);
}

void Banner::setCompact(bool compact)
{
    const int side = px(compact ? 24 : 40);
    m_layout->setContentsMargins(side, px(4), side, px(4));
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
}

void Banner::addAction(QWidget *action)
{
    m_layout->addWidget(action);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.hintSoft);
    if (theme.kind == Theme::Kind::HighContrast) {
        painter.setPen(theme.text);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}
