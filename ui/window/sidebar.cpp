// SPDX-License-Identifier: MIT

#include "sidebar.h"

#include "languagebutton.h"
#include "steplist.h"
#include "ui/widgets/symbollabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using Metrics::px;

namespace {

constexpr int signSize = 30;
constexpr int nameWidth = 132;
constexpr int aboveSteps = 22;

QMargins margins(bool compact)
{
    return compact ? QMargins(px(4), px(16), px(4), px(10))
                   : QMargins(px(24), px(28), px(20), px(18));
}

} // namespace

Sidebar::Sidebar(Languages &languages, Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(Metrics::Type::Strong))
    , m_steps(new StepList)
    , m_language(new LanguageButton(languages, preferences))
    , m_head(new QHBoxLayout)
    , m_bottom(new QHBoxLayout)
    , m_indent(new QSpacerItem(0, 0))
    , m_layout(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_name->setFixedWidth(px(nameWidth));
    m_head->setSpacing(px(10));
    m_head->addWidget(new SymbolLabel(Symbol::Key, TextLabel::Tone::Accent, signSize), 0,
                      Qt::AlignTop);
    m_head->addWidget(m_name);

    m_layout->setSpacing(0);
    m_layout->addLayout(m_head);
    m_layout->addSpacing(px(aboveSteps));
    m_layout->addWidget(m_steps);
    m_layout->addStretch(1);
    m_bottom->setSpacing(0);
    m_bottom->addSpacerItem(m_indent);
    m_bottom->addWidget(m_language);
    m_layout->addLayout(m_bottom);
    arrange();
    retranslate();
}

void Sidebar::show(Stage stage, KeyPath path, const QList<Stage> &leftOut, bool rotates)
{
    m_steps->show(stage, path, leftOut, rotates);
}

void Sidebar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    arrange();
}

int Sidebar::fullWidth()
{
    return px(232);
}

int Sidebar::fullHeight() const
{
    const QMargins air = margins(false);
    const int head = std::max(px(signSize), m_name->heightForWidth(px(nameWidth)));
    const int steps = m_steps->heightWithNames(fullWidth() - air.left() - air.right());
    return air.top() + head + px(aboveSteps) + steps + m_language->sizeHint().height()
            + air.bottom();
}

void Sidebar::arrange()
{
    const Qt::Alignment side = m_compact ? Qt::AlignHCenter : Qt::AlignLeft;
    setFixedWidth(m_compact ? px(72) : fullWidth());
    m_layout->setContentsMargins(margins(m_compact));
    m_layout->setAlignment(m_head, side);
    m_layout->setAlignment(m_steps, m_compact ? side : Qt::Alignment());
    m_layout->setAlignment(m_bottom, side);
    // The button has air of its own around its text.
    m_indent->changeSize(m_compact ? 0 : -px(6), 0);
    m_bottom->invalidate();
    m_name->setHidden(m_compact);
    m_steps->setCompact(m_compact);
    m_language->setShort(m_compact);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Sidebar::retranslate()
{
    m_name->setText(tr("Connect Stripe to Combidesk"));
}
