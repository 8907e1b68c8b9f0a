// SPDX-License-Identifier: MIT

#include "steppage.h"

#include "app/setup/keysetup.h"
#include "ui/dashboard/dashboarddrawing.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linkbutton.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using Metrics::px;

StepPage::StepPage(KeySetup &setup, Clipboard &clipboard, DashboardView view, QWidget *parent)
    : Page(setup, parent)
    , m_clipboard(clipboard)
    , m_drawing(new DashboardDrawing(view))
    , m_content(new QVBoxLayout)
    , m_footer(new QWidget(this))
    , m_help(new LinkButton)
{
    m_help->setObjectName(QStringLiteral("help"));
    connect(m_help, &LinkButton::clicked, this, &StepPage::showHelp);
    auto *footer = new FlowLayout(m_footer);
    footer->setSpacing(px(20));
    footer->setLineSpacing(0);
    footer->addWidget(m_help);

    setMaximumWidth(Metrics::textWidth(720));
    m_content->setSpacing(px(14));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    layout->addWidget(m_drawing);
    layout->addLayout(m_content);
    layout->addStretch(1);
}

void StepPage::addToFooter(QWidget *widget)
{
    auto *footer = static_cast<FlowLayout *>(m_footer->layout());
    footer->insertWidget(footer->count() - 1, widget);
}

void StepPage::setHelpText(const QString &text)
{
    m_helpText = text;
    m_help->setText(text);
}

void StepPage::showHelp()
{
    auto *dialog = new HelpDialog(m_helpText, HelpTopics::of(m_setup.stage()),
                                  AdministratorText::request(m_setup.path()), m_clipboard, this);
    dialog->open();
}

bool StepPage::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        makeRoom();
    return Page::event(event);
}

void StepPage::makeRoom()
{
    const int words = m_content->hasHeightForWidth() ? m_content->heightForWidth(width())
                                                     : m_content->sizeHint().height();
    const int left = height() - words - layout()->spacing();
    m_drawing->setVisible(left >= m_drawing->smallestHeight(width()));
    m_drawing->setMaximumHeight(std::clamp(left, 0, m_drawing->fullHeight(width())));
}
