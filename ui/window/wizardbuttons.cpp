// SPDX-License-Identifier: MIT

#include "wizardbuttons.h"

#include "ui/pages/page.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using Metrics::px;

WizardButtons::WizardButtons(QWidget *parent)
    : QWidget(parent)
    , m_footers(new QStackedWidget)
    , m_back(new PlainButton)
    , m_primary(new QPushButton)
    , m_cancel(new PlainButton)
    , m_layout(new QHBoxLayout(this))
{
    m_back->setObjectName(QStringLiteral("back"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_primary->setFont(Metrics::font(Metrics::Type::Strong));
    connect(m_back, &QPushButton::clicked, this, &WizardButtons::backClicked);
    connect(m_primary, &QPushButton::clicked, this, &WizardButtons::primaryClicked);
    connect(m_cancel, &QPushButton::clicked, this, &WizardButtons::cancelClicked);

    m_footers->addWidget(new QWidget); // of pages that have none
    m_layout->setSpacing(px(4));
    m_layout->addWidget(m_footers, 1);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_primary);
    m_layout->addWidget(m_cancel);
    retranslate();
}

void WizardButtons::addFooter(QWidget *footer)
{
    m_footers->addWidget(footer);
}

void WizardButtons::show(Page &page, bool canGoBack)
{
    QWidget *footer = page.footer();
    m_footers->setCurrentWidget(footer ? footer : m_footers->widget(0));
    const QString primary = page.primaryText();
    m_back->setVisible(canGoBack);
    m_primary->setText(primary);
    m_primary->setVisible(!primary.isEmpty());
    m_cancel->setText(page.exit() == Page::Exit::Close ? tr("Close") : tr("Cancel"));
    m_cancel->setVisible(page.exit() != Page::Exit::AccentedButton);
}

void WizardButtons::setAir(int beside, int above)
{
    m_layout->setContentsMargins(beside, above, beside, above);
}

void WizardButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WizardButtons::retranslate()
{
    m_back->setText(tr("&Back"));
}
