// SPDX-License-Identifier: MIT

#include "choicecard.h"

#include "accessiblerole.h"
#include "enterkey.h"
#include "symbollabel.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using Metrics::px;

namespace {

class CardButton : public QRadioButton
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (isEnter(event))
            event->ignore();
        else
            QRadioButton::keyPressEvent(event);
    }
};

} // namespace

ChoiceCard::ChoiceCard(QWidget *parent)
    : QWidget(parent)
    , m_button(new CardButton)
    , m_layout(new QVBoxLayout(this))
    , m_points(new QGridLayout)
{
    setCursor(Qt::PointingHandCursor);
    QFont strong = Metrics::font(Metrics::Type::Strong);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_button->setFont(strong);
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));

    m_points->setHorizontalSpacing(px(10));
    m_points->setColumnStretch(1, 1);
    m_layout->addWidget(m_button);
    m_layout->addLayout(m_points);
    m_layout->addStretch(1);
    setCompact(false);
}

void ChoiceCard::setCompact(bool compact)
{
    m_compact = compact;
    const int side = compact ? px(14) : px(18);
    const int end = compact ? px(8) : px(18);
    m_layout->setContentsMargins(side, compact ? px(8) : px(16), side, end);
    m_layout->setSpacing(compact ? px(6) : px(14));
    m_points->setVerticalSpacing(compact ? px(3) : px(9));
    for (int row = 0; row < m_points->rowCount(); ++row) {
        if (QLayoutItem *item = m_points->itemAtPosition(row, 1))
            static_cast<TextLabel *>(item->widget())->setType(pointType());
    }
}

Metrics::Type ChoiceCard::pointType() const
{
    return m_compact ? Metrics::Type::Small : Metrics::Type::Body;
}

void ChoiceCard::setTexts(const QString &title, const QList<Point> &points)
{
    m_button->setText(title);
    while (QLayoutItem *item = m_points->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList spoken;
    int row = 0;
    for (const Point &point : points) {
        const bool good = point.symbol == Symbol::Plus;
        auto *text = new TextLabel(pointType());
        setAccessibleRole(text, QAccessible::Paragraph); // the button tells what it says
        text->setText(point.text);
        m_points->addWidget(new SymbolLabel(point.symbol,
                                            good ? TextLabel::Tone::Good : TextLabel::Tone::Bad,
                                            18),
                            row, 0, Qt::AlignTop);
        m_points->addWidget(text, row, 1);
        spoken << (good ? tr("Advantage: %1.") : tr("Disadvantage: %1.")).arg(point.text);
        ++row;
    }
    m_button->setAccessibleDescription(spoken.join(u' '));
}

void ChoiceCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        m_button->setChecked(true);
        m_button->setFocus(Qt::MouseFocusReason);
    }
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    const bool chosen = m_button->isChecked();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(chosen ? theme.accentSoft : theme.card);
    const int line = chosen ? 2 : 1;
    painter.setPen(QPen(chosen ? theme.accent : theme.mark, line));
    painter.drawRoundedRect(QRectF(rect()).marginsRemoved(QMarginsF() + line / 2.0), px(10),
                            px(10));
}
