// SPDX-License-Identifier: MIT

#include "checkallpanel.h"

#include "app/saved/savedkeysoverview.h"
#include "ui/style/metrics.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plainbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/savedkeyswords.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using Metrics::px;
using State = CheckProgress::State;

CheckAllPanel::CheckAllPanel(SavedKeysOverview &overview, QWidget *parent)
    : QWidget(parent)
    , m_overview(overview)
    , m_running(new QWidget)
    , m_count(new TextLabel)
    , m_bar(new QProgressBar)
    , m_stop(new PlainButton)
    , m_outcome(new MessagePanel)
    , m_resume(new PlainButton)
{
    m_count->setObjectName(QStringLiteral("checkAllCount"));
    m_bar->setObjectName(QStringLiteral("checkAllBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(px(6));
    m_stop->setObjectName(QStringLiteral("stopCheckAll"));
    m_outcome->setObjectName(QStringLiteral("checkAllOutcome"));
    m_resume->setObjectName(QStringLiteral("resumeCheckAll"));
    m_outcome->setAction(m_resume);
    setFocusProxy(m_stop);

    auto *progress = new QVBoxLayout;
    progress->setSpacing(px(6));
    progress->addWidget(m_count);
    progress->addWidget(m_bar);
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(px(16));
    running->addLayout(progress, 1);
    running->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_running);
    layout->addWidget(m_outcome);

    connect(m_stop, &QPushButton::clicked, &m_overview, &SavedKeysOverview::stop);
    connect(m_resume, &QPushButton::clicked, &m_overview, &SavedKeysOverview::resume);
    connect(&m_overview, &SavedKeysOverview::progressed, this, &CheckAllPanel::showState);
    showState();
}

void CheckAllPanel::showState()
{
    const CheckProgress &progress = m_overview.progress();
    const bool isRunning = progress.state == State::UnderWay;
    const bool hasEnded = progress.state == State::Stopped || progress.state == State::Ended;
    const bool hadFocus = m_stop->hasFocus() || m_resume->hasFocus();
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.tried);
    m_count->setText(SavedKeysWords::underWay(progress));
    m_running->setVisible(isRunning);
    m_resume->setVisible(!progress.left.isEmpty());
    m_resume->setText(progress.state == State::Stopped ? tr("&Go on") : tr("Try these again"));
    const bool isWhole = progress.left.isEmpty() && progress.notWritten.isEmpty();
    if (hasEnded)
        m_outcome->show(isWhole ? MessagePanel::Kind::Good : MessagePanel::Kind::Hint,
                        SavedKeysWords::outcome(progress));
    else
        m_outcome->clear();
    setVisible(isRunning || hasEnded);
    if (!hadFocus)
        return;
    if (isRunning)
        m_stop->setFocus(Qt::OtherFocusReason);
    else if (!progress.left.isEmpty())
        m_resume->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusLeft();
}

void CheckAllPanel::forgetGoodEnd()
{
    const CheckProgress &progress = m_overview.progress();
    if (progress.state == State::Ended && progress.left.isEmpty() && progress.notWritten.isEmpty())
        hide();
}

void CheckAllPanel::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_bar->setAccessibleName(tr("Keys checked"));
    showState();
}
