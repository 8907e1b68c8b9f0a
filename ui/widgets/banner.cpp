#include "banner.h"

#include "textlabel.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

using Metrics::px;

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(Metrics::Type::Label, TextLabel::Tone::Hint))
    , m_layout(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(px(40), px(4), px(40), px(4));
    m_layout->addWidget(m_text, 1);
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
