// SPDX-License-Identifier: MIT

#include "loginpage.h"

#include "app/facts/dashboardlinks.h"
#include "ui/dashboard/pointlist.h"
#include "ui/dialogs/browser.h"
#include "ui/widgets/plainbutton.h"

#include <QVBoxLayout>

LogInPage::LogInPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : StepPage(setup, clipboard, DashboardView::LogIn, parent)
    , m_open(new PlainButton(Symbol::ExternalLink))
    , m_points(new PointList)
{
    m_open->setObjectName(QStringLiteral("openStripe"));
    connect(m_open, &PlainButton::clicked, this,
            [this] { Browser::open(DashboardLinks::logIn(), this); });
    content()->addWidget(m_open);
    content()->addWidget(m_points);
}

QString LogInPage::title() const
{
    return tr("Log in to your Stripe Dashboard");
}

QString LogInPage::lead() const
{
    return tr("The button opens Stripe in your browser. Log in there and look at the two marked "
              "spots.");
}

void LogInPage::retranslate()
{
    m_open->setText(tr("Open Stripe in the browser"));
    m_points->setPoints(
            { { tr("<b>The account name:</b> with several accounts, choose the company whose "
                   "payments Combidesk is to book."),
                1 },
              { tr("<b>No sandbox:</b> this word should not be there. If it is, press the account "
                   "name and leave the sandbox."),
                2 } });
    setHelpText(tr("I am not allowed to do this"));
}
