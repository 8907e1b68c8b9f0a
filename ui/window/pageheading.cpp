// SPDX-License-Identifier: MIT

#include "pageheading.h"

#include "ui/style/metrics.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/symbollabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

using Metrics::px;

namespace {
constexpr int verdictSignSize = 28;
}

PageHeading::PageHeading(QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(Metrics::Type::Label, TextLabel::Tone::Accent))
    , m_sign(new SymbolLabel(Symbol::None, TextLabel::Tone::Plain, verdictSignSize))
    , m_title(new TextLabel(Metrics::Type::Title))
    , m_lead(new TextLabel(Metrics::Type::Lead, TextLabel::Tone::Muted))
    , m_layout(new QVBoxLayout(this))
{
    m_caption->setObjectName(QStringLiteral("caption"));
    m_title->setObjectName(QStringLiteral("title"));
    m_lead->setObjectName(QStringLiteral("lead"));
    setAccessibleHeading(m_title, 1);
    // As the title grows, not as air does.
    m_sign->setFixedSize(Metrics::textWidth(verdictSignSize), Metrics::textWidth(verdictSignSize));
    m_sign->hide();
    auto *title = new QHBoxLayout;
    title->setSpacing(px(12));
    title->addWidget(m_sign, 0, Qt::AlignTop);
    title->addWidget(m_title, 1000);
    title->addStretch(1); // what the title may not take
    m_layout->addWidget(m_caption);
    m_layout->addLayout(title);
    m_layout->addWidget(m_lead);
    setCompact(false);
}

void PageHeading::show(const QString &step, const QString &caption, const QString &title,
                       const QString &lead)
{
    // One line for both: a page has no room to give away.
    QStringList parts { step, caption };
    parts.removeAll(QString());
    const QString above = parts.join(QStringLiteral(" · "));
    m_caption->setText(above);
    m_caption->setHidden(above.isEmpty());
    m_title->setText(title);
    m_title->setAccessibleName(step.isEmpty() ? title : step + u": " + title);
    m_title->setAccessibleDescription(caption);
    m_lead->setText(lead);
    m_lead->setHidden(lead.isEmpty());
}

void PageHeading::setSign(const Sign &sign)
{
    m_sign->setSign(sign);
    m_sign->setHidden(sign.symbol == Symbol::None);
}

void PageHeading::setCompact(bool compact)
{
    m_layout->setSpacing(px(compact ? 3 : 6));
    if (compact)
        m_layout->setContentsMargins(px(24), px(5), px(24), px(4));
    else
        m_layout->setContentsMargins(px(40), px(28), px(40), px(18));
    for (TextLabel *label : { m_caption, m_title, m_lead })
        label->setMaximumWidth(compact ? QWIDGETSIZE_MAX : Metrics::textWidth(640));
}

void PageHeading::announce()
{
    const QString caption = m_title->accessibleDescription();
    const QString name = m_title->accessibleName();
    ::announce(m_title, caption.isEmpty() ? name : name + u'\n' + caption);
}
