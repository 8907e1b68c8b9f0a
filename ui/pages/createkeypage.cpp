// SPDX-License-Identifier: MIT

#include "createkeypage.h"

#include "app/facts/dashboardlinks.h"
#include "ui/dialogs/browser.h"
#include "ui/style/metrics.h"
#include "ui/system/copybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/suggestedkeyname.h"

#include <QLineEdit>
#include <QVBoxLayout>

using Metrics::px;

CreateKeyPage::CreateKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : StepPage(setup, clipboard, DashboardView::CreateKey, parent)
    , m_nameLabel(new TextLabel(Metrics::Type::Body, TextLabel::Tone::Muted))
    , m_name(new QLineEdit(suggestedKeyName()))
    , m_copyName(new CopyButton(clipboard))
    , m_shortcut(new MessagePanel)
    , m_openForm(new PlainButton)
{
    m_name->setObjectName(QStringLiteral("keyName"));
    m_name->setReadOnly(true);
    m_name->setMinimumWidth(px(220));
    m_nameLabel->setWordWrap(false);
    m_nameLabel->setBuddy(m_name);
    m_copyName->setObjectName(QStringLiteral("copyName"));
    m_copyName->setCopiedText(suggestedKeyName());
    m_openForm->setObjectName(QStringLiteral("openForm"));
    m_shortcut->setAction(m_openForm);
    connect(m_openForm, &PlainButton::clicked, this,
            [this] { Browser::open(DashboardLinks::filledInForm(suggestedKeyName()), this); });

    auto *name = new FlowLayout;
    name->setSpacing(px(9));
    name->setLineSpacing(px(4));
    name->addWidget(m_nameLabel);
    name->addWidget(m_name);
    name->addWidget(m_copyName);
    content()->addLayout(name);
    content()->addWidget(m_shortcut);
}

QString CreateKeyPage::title() const
{
    return tr("Click “Create restricted key”");
}

QString CreateKeyPage::lead() const
{
    return tr(
            "It is in the section “Restricted keys”, below the standard keys. Do not press “Create "
            "secret key”.");
}

void CreateKeyPage::retranslate()
{
    m_nameLabel->setText(tr("Name for the key"));
    m_name->setAccessibleName(tr("Name for the key"));
    m_copyName->setTexts(tr("Copy name"), tr("Copied"));
    m_openForm->setText(tr("Open the filled-in form"));
    m_shortcut->show(
            MessagePanel::Kind::Info,
            tr("<b>Shortcut:</b> let Stripe open the form with the name and all permissions filled "
               "in. In steps 4 and 5 you then only compare."));
    setHelpText(tr("I don’t see this button"));
}
