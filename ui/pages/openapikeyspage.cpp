// SPDX-License-Identifier: MIT

#include "openapikeyspage.h"

#include "app/facts/dashboardlinks.h"
#include "ui/dialogs/browser.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plainbutton.h"

#include <QVBoxLayout>

OpenApiKeysPage::OpenApiKeysPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : StepPage(setup, clipboard, DashboardView::OpenApiKeys, parent)
    , m_open(new PlainButton(Symbol::ExternalLink))
    , m_roles(new MessagePanel)
    , m_letter(new PlainButton)
{
    m_open->setObjectName(QStringLiteral("openApiKeys"));
    m_letter->setObjectName(QStringLiteral("askAdministrator"));
    connect(m_open, &PlainButton::clicked, this,
            [this] { Browser::open(DashboardLinks::apiKeys(), this); });
    connect(m_letter, &PlainButton::clicked, this, &OpenApiKeysPage::showHelp);
    m_roles->setAction(m_letter);
    content()->addWidget(m_open);
    content()->addWidget(m_roles);
}

QString OpenApiKeysPage::title() const
{
    return tr("Go to “Developers”, then “API keys”");
}

QString OpenApiKeysPage::lead() const
{
    return tr(
            "The button opens that very page. By hand: press “Developers” at the bottom left, then "
            "“API keys”.");
}

void OpenApiKeysPage::retranslate()
{
    m_open->setText(tr("Open the page “API keys”"));
    m_letter->setText(tr("Ask a colleague"));
    m_roles->show(MessagePanel::Kind::Info,
                  tr("<b>Only some roles see this page,</b> such as administrator and developer. A "
                     "colleague who does can make the key for you."));
    setHelpText(tr("I don’t see this page"));
}
