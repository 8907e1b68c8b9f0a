// SPDX-License-Identifier: MIT

#include "chooseusepage.h"

#include "ui/dashboard/pointlist.h"

#include <QVBoxLayout>

ChooseUsePage::ChooseUsePage(KeySetup &setup, Clipboard &clipboard, QWidget *parent)
    : StepPage(setup, clipboard, DashboardView::ChooseUse, parent)
    , m_points(new PointList)
{
    content()->addWidget(m_points);
}

QString ChooseUsePage::title() const
{
    return tr("Choose “Build your own integration”");
}

QString ChooseUsePage::lead() const
{
    return tr(
            "Stripe asks “How will you be using this key?”. If the form with the permissions comes "
            "up at once, go on to the next step.");
}

void ChooseUsePage::retranslate()
{
    m_points->setPoints(
            { { tr("One choice, three names: <b>“Build your own integration”</b>, <b>“Building "
                   "your own integration”</b>, <b>“Powering an integration you built”</b>. Take "
                   "the one you see."),
                1 },
              { tr("If Stripe offers permission templates, press <b>“Choose your own”</b>. A "
                   "template grants some forty permissions, even to write."),
                2 },
              { tr("Do not choose <b>“Providing this key to a third-party application”</b>. It "
                   "sounds "
                   "right, but such a key can read nearly everything."),
                0, Symbol::Triangle, TextLabel::Tone::Bad } });
    setHelpText(tr("I don’t see this question"));
}
