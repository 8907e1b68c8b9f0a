// SPDX-License-Identifier: MIT

#include "checkactions.h"

#include "app/facts/dashboardlinks.h"
#include "app/setup/keysetup.h"
#include "ui/dialogs/browser.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/style/metrics.h"
#include "ui/system/copybutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/plainbutton.h"
#include "ui/words/words.h"

using Metrics::px;

CheckActions::CheckActions(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_clipboard(clipboard)
    , m_makeNew(new PlainButton)
    , m_openStripe(new PlainButton(Symbol::ExternalLink))
    , m_askColleague(new LinkButton)
    , m_copyDetails(new CopyButton(clipboard))
{
    m_makeNew->setObjectName(QStringLiteral("makeNewKey"));
    m_openStripe->setObjectName(QStringLiteral("openKey"));
    m_askColleague->setObjectName(QStringLiteral("askColleague"));
    m_copyDetails->setObjectName(QStringLiteral("copyDetails"));
    auto *line = new FlowLayout(this);
    line->setSpacing(px(12));
    line->setLineSpacing(0);
    for (QPushButton *button : std::initializer_list<QPushButton *> {
                 m_makeNew, m_openStripe, m_askColleague, m_copyDetails })
        line->addWidget(button);
    connect(m_makeNew, &QPushButton::clicked, &m_setup, &KeySetup::returnToMakeKey);
    connect(m_openStripe, &QPushButton::clicked, this, &CheckActions::openStripe);
    connect(m_askColleague, &QPushButton::clicked, this, &CheckActions::askColleague);
}

void CheckActions::showFor(bool isRefused)
{
    m_isRefused = isRefused;
    const auto &report = m_setup.report();
    const bool readsMore = report && report->key.kind != KeyKind::Standard
            && report->warnings.contains(Warning::ReadsMoreThanNeeded);
    const bool canBeMended = m_setup.stage() == Stage::Missing || readsMore;
    const QString forSupport = report ? Words::forSupport(*report).join(u'\n') : QString();
    m_makeNew->setVisible(isRefused && m_setup.canMakeKey());
    m_openStripe->setText(isRefused ? tr("Open the page “API keys”")
                                    : tr("&Open this key in Stripe"));
    m_openStripe->setVisible(isRefused || canBeMended);
    m_askColleague->setVisible(canBeMended);
    m_copyDetails->setCopiedText(forSupport);
    m_copyDetails->setVisible(!forSupport.isEmpty());
    setVisible(isRefused || canBeMended || !forSupport.isEmpty());
}

void CheckActions::retranslate()
{
    m_makeNew->setText(tr("Make a new key"));
    m_askColleague->setText(tr("Ask a colleague"));
    m_copyDetails->setTexts(tr("Copy the details"), tr("Copied"));
    showFor(m_isRefused);
}

void CheckActions::openStripe()
{
    const auto &report = m_setup.report();
    const QUrl own = report ? report->editPage : QUrl();
    const auto mode = report ? report->key.mode : KeyMode::Live;
    Browser::open(own.isEmpty() ? DashboardLinks::apiKeys(mode) : own, this);
}

void CheckActions::askColleague()
{
    if (!m_setup.report())
        return;
    auto *dialog =
            new HelpDialog(tr("Ask a colleague"), {},
                           AdministratorText::correction(*m_setup.report()), m_clipboard, this);
    dialog->open();
}
