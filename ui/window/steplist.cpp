// SPDX-License-Identifier: MIT

#include "steplist.h"

#include "steprow.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

using Metrics::px;

namespace {

QString nameOf(Stage step)
{
    switch (step) {
    case Stage::ChooseKind:
        return StepList::tr("Kind of key");
    case Stage::LogIn:
        return StepList::tr("Log in");
    case Stage::OpenApiKeys:
        return StepList::tr("Developers, API keys");
    case Stage::CreateKey:
        return StepList::tr("Create restricted key");
    case Stage::ChooseUse:
        return StepList::tr("Build your own integration");
    case Stage::SetPermissions:
        return StepList::tr("Set the permissions");
    case Stage::RevealKey:
        return StepList::tr("Reveal the secret key");
    case Stage::RotateKey:
        return StepList::tr("Rotate the key");
    case Stage::EnterKey:
        return StepList::tr("Copy the key");
    case Stage::Checking:
        return StepList::tr("Check");
    case Stage::NameKey:
        return StepList::tr("Save");
    case Stage::HandOver:
        return StepList::tr("Enter in Combidesk");
    case Stage::SavedKeys:
    case Stage::Fetching:
    case Stage::NotFetched:
    case Stage::Recognising:
    case Stage::Ready:
    case Stage::Missing:
    case Stage::Unusable:
    case Stage::CouldNotAsk:
    case Stage::Saving:
    case Stage::NotSaved:
        break; // have no row of their own
    }
    Q_UNREACHABLE();
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    addStep(Stage::ChooseKind);
    m_dashboard = addGroup();
    for (const Stage step :
         { Stage::LogIn, Stage::OpenApiKeys, Stage::CreateKey, Stage::ChooseUse,
           Stage::SetPermissions, Stage::RevealKey, Stage::RotateKey, Stage::EnterKey })
        addStep(step);
    m_finish = addGroup();
    for (const Stage step : { Stage::Checking, Stage::NameKey, Stage::HandOver })
        addStep(step);
    retranslate();
}

StepList::Group StepList::addGroup()
{
    auto *heading = new TextLabel(Metrics::Type::Label, TextLabel::Tone::Muted);
    heading->setContentsMargins(0, px(10), 0, px(4));
    auto *gap = new QSpacerItem(0, 0);
    m_layout->addWidget(heading);
    m_layout->addSpacerItem(gap);
    return { heading, gap };
}

void StepList::addStep(Stage step)
{
    auto *row = new StepRow;
    m_rows.append({ step, row });
    m_layout->addWidget(row);
}

Stage StepList::stepOf(Stage stage)
{
    switch (stage) {
    case Stage::SavedKeys:
    case Stage::Fetching:
    case Stage::NotFetched:
        return Stage::SavedKeys;
    case Stage::EnterKey:
    case Stage::Recognising:
        return Stage::EnterKey;
    case Stage::Checking:
    case Stage::Ready:
    case Stage::Missing:
    case Stage::Unusable:
    case Stage::CouldNotAsk:
        return Stage::Checking;
    case Stage::NameKey:
    case Stage::Saving:
    case Stage::NotSaved:
        return Stage::NameKey;
    case Stage::ChooseKind:
    case Stage::LogIn:
    case Stage::OpenApiKeys:
    case Stage::CreateKey:
    case Stage::ChooseUse:
    case Stage::SetPermissions:
    case Stage::RevealKey:
    case Stage::RotateKey:
    case Stage::HandOver:
        return stage;
    }
    Q_UNREACHABLE();
}

void StepList::show(Stage stage, KeyPath path, const QList<Stage> &leftOut, bool rotates)
{
    m_stage = stepOf(stage);
    m_path = path;
    m_leftOut = leftOut;
    m_rotates = rotates;
    showSteps();
}

void StepList::setCompact(bool compact)
{
    for (const auto &[step, row] : std::as_const(m_rows))
        row->setCompact(compact);
    for (const Group &group : { m_dashboard, m_finish }) {
        group.heading->setHidden(compact);
        group.gap->changeSize(0, compact ? px(8) : 0);
    }
    m_layout->invalidate();
}

int StepList::heightWithNames(int width) const
{
    int height =
            m_dashboard.heading->heightForWidth(width) + m_finish.heading->heightForWidth(width);
    for (const auto &[step, row] : m_rows) {
        if (isOnPath(step))
            height += row->heightWithName(width);
    }
    return height;
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool StepList::isOnPath(Stage step) const
{
    static const QList<Stage> ofRotation { Stage::RotateKey, Stage::EnterKey, Stage::Checking,
                                           Stage::NameKey, Stage::HandOver };
    if (m_rotates || step == Stage::RotateKey)
        return m_rotates && ofRotation.contains(step);
    const KeyPath other = m_path == KeyPath::Restricted ? KeyPath::Standard : KeyPath::Restricted;
    return dashboardSteps(m_path).contains(step) || !dashboardSteps(other).contains(step);
}

void StepList::showSteps()
{
    // Before the current step everything is done; on the list of saved keys nothing is.
    bool passed = m_stage == Stage::SavedKeys;
    for (const auto &[step, row] : std::as_const(m_rows)) {
        const bool current = step == m_stage;
        passed = passed || current;
        const bool done = !passed && !m_leftOut.contains(step);
        const auto number = m_rotates ? std::nullopt : dashboardStep(step, m_path);
        row->show(nameOf(step), number ? QString::number(number->number) : QString(),
                  current        ? StepRow::Progress::Current
                          : done ? StepRow::Progress::Done
                                 : StepRow::Progress::ToCome);
        row->setVisible(isOnPath(step));
    }
}

void StepList::retranslate()
{
    m_dashboard.heading->setText(tr("In the Stripe Dashboard"));
    m_finish.heading->setText(tr("Finish"));
    showSteps();
}
