// SPDX-License-Identifier: MIT

#include "revealkeypage.h"

#include "ui/dashboard/pointlist.h"
#include "ui/widgets/messagepanel.h"

#include <QVBoxLayout>

RevealKeyPage::RevealKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : StepPage(setup, clipboard, DashboardView::RevealKey, parent)
    , m_points(new PointList)
    , m_reach(new MessagePanel)
{
    content()->addWidget(m_points);
    content()->addWidget(m_reach);
}

QString RevealKeyPage::title() const
{
    return tr("Reveal the secret key and copy it");
}

QString RevealKeyPage::lead() const
{
    return tr("It is in the section “Standard keys”. Stripe shows a live key only once.");
}

void RevealKeyPage::retranslate()
{
    m_points->setPoints(
            { { tr("In the row “Secret key”, reveal the key, then click it to copy it."), 1 },
              { tr("If it cannot be revealed: press <b>“+ Create secret key”</b> and choose "
                   "<b>“Building your own integration”</b>. Your Stripe administrator then gets a "
                   "request to verify this, and has to approve it."),
                2 } });
    m_reach->show(
            MessagePanel::Kind::Hint,
            tr("<b>This key can do everything</b> in your Stripe account. Combidesk only reads "
               "with it. Give it to nobody else."));
    setHelpText(tr("I don’t see this key"));
}
