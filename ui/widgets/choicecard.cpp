#include "choicecard.h"

#include "symbollabel.h"
#include "textlabel.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

using Metrics::px;

ChoiceCard::ChoiceCard(QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton)
    , m_points(new QGridLayout)
{
    setCursor(Qt::PointingHandCursor);
    QFont strong = Metrics::font(Metrics::Type::Strong);
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_button->setFont(strong);
    m_button->setAutoExclusive(false); // the group spans two cards
    connect(m_button, &QRadioButton::toggled, this, qOverload<>(&QWidget::update));

    m_points->setHorizontalSpacing(px(10));
    m_points->setVerticalSpacing(px(9));
    m_points->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(18), px(16), px(18), px(18));
    layout->setSpacing(px(14));
    layout->addWidget(m_button);
    layout->addLayout(m_points);
    layout->addStretch(1);
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
        auto *text = new TextLabel;
        text->setText(point.text);
        m_points->addWidget(new SymbolLabel(point.symbol,
                                            good ? TextLabel::Tone::Good : TextLabel::Tone::Bad, 18),
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
    painter.setPen(QPen(chosen ? theme.accent : theme.mark, chosen ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), px(10), px(10));
}
