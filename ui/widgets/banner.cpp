#include "banner.h"

#include "ui/style/theme.h"

#include <QPainter>

using Metrics::px;

Banner::Banner(QWidget *parent)
    : TextLabel(Metrics::Type::Label, Tone::Hint, parent)
{
    setContentsMargins(px(40), px(6), px(40), px(6));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banner::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.hintSoft);
    if (theme.kind == Theme::Kind::HighContrast)
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.end();
    TextLabel::paintEvent(event);
}
