// SPDX-License-Identifier: MIT

#include "steplist.h"

#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using Metrics::px;

namespace {

enum class Progress { Done, Current, ToCome };

constexpr int markSize = 20;
constexpr int markGap = 12;
constexpr int rowMargin = 5;

// A tick, a ring, or a number, at the left of a step's name. A label, so that it can speak for the
// name where that is not shown.
class StepMark : public QLabel
{
public:
    StepMark(Progress progress, const QString &number)
        : m_progress(progress)
        , m_number(number)
    {
        setFixedSize(px(markSize), px(markSize));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        const bool current = m_progress == Progress::Current;
        if (m_progress == Progress::Done)
            paintSymbol(painter, rect(), Symbol::Tick, theme.accent, theme.onAccent);
        else if (!m_number.isEmpty())
            paintNumber(painter, rect(), m_number, theme, current);
        else
            paintSymbol(painter, rect(), current ? Symbol::Current : Symbol::Empty,
                        current ? theme.accent : theme.mark, theme.window);
    }

private:
    Progress m_progress;
    QString m_number;
};

struct Step
{
    Stage stage;
    QString name;
    QString number;
};

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    rebuild();
}

Stage StepList::stepOf(Stage stage)
{
    switch (stage) {
    case Stage::SavedKeys:
    case Stage::Fetching:
    case Stage::NotFetched:
        return Stage::SavedKeys;
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
    default:
        return stage;
    }
}

void StepList::show(Stage stage, KeyPath path, const QList<Stage> &leftOut)
{
    if (stepOf(stage) == m_stage && path == m_path && leftOut == m_leftOut)
        return;
    m_stage = stepOf(stage);
    m_path = path;
    m_leftOut = leftOut;
    rebuild();
}

void StepList::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    rebuild();
}

int StepList::heightWithNames(int width) const
{
    int height = 0;
    for (const QLabel *group : m_groups)
        height += group->heightForWidth(width);
    for (const QLabel *name : m_names)
        height += 2 * px(rowMargin)
                + std::max(px(markSize), name->heightForWidth(width - px(markSize + markGap)));
    return height;
}

void StepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void StepList::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_groups.clear();
    m_names.clear();

    const auto numbered = [this](Stage stage, const QString &name) {
        const auto step = dashboardStep(stage, m_path);
        return Step { stage, name, step ? QString::number(step->number) : QString() };
    };
    QList<Step> dashboard { numbered(Stage::LogIn, tr("Log in")),
                            numbered(Stage::OpenApiKeys, tr("Developers, API keys")) };
    if (m_path == KeyPath::Restricted) {
        dashboard << numbered(Stage::CreateKey, tr("Create restricted key"))
                  << numbered(Stage::ChooseUse, tr("Build your own integration"))
                  << numbered(Stage::SetPermissions, tr("Set the permissions"));
    } else {
        dashboard << numbered(Stage::RevealKey, tr("Reveal the secret key"));
    }
    dashboard << numbered(Stage::EnterKey, tr("Copy the key"));

    const QList<std::pair<QString, QList<Step>>> groups {
        { {}, { { Stage::ChooseKind, tr("Kind of key"), {} } } },
        { tr("In the Stripe Dashboard"), dashboard },
        { tr("Finish"),
          { { Stage::Checking, tr("Check"), {} },
            { Stage::NameKey, tr("Save"), {} },
            { Stage::HandOver, tr("Enter in Combidesk"), {} } } },
    };

    // Before the current step everything is done; on the list of saved keys nothing is.
    bool passed = m_stage == Stage::SavedKeys;
    for (const auto &[group, steps] : groups) {
        if (!group.isEmpty()) {
            auto *label = new TextLabel(Metrics::Type::Label, TextLabel::Tone::Muted);
            label->setText(group);
            label->setContentsMargins(0, px(10), 0, px(4));
            if (m_compact)
                label->hide();
            m_groups << label;
            m_layout->addWidget(label);
            if (m_compact)
                m_layout->addSpacing(px(8));
        }
        for (const Step &step : steps) {
            const bool current = step.stage == m_stage;
            passed = passed || current;
            const bool done = !passed && !m_leftOut.contains(step.stage);
            const Progress progress = current ? Progress::Current
                    : done                    ? Progress::Done
                                              : Progress::ToCome;
            const QString spoken = current       ? tr("%1, current step").arg(step.name)
                    : progress == Progress::Done ? tr("%1, done").arg(step.name)
                                                 : step.name;
            auto *mark = new StepMark(progress, step.number);
            auto *name = new TextLabel(current ? Metrics::Type::Strong : Metrics::Type::Body,
                                       current ? TextLabel::Tone::Plain : TextLabel::Tone::Muted);
            name->setText(step.name);
            name->setAccessibleName(spoken);
            if (m_compact)
                name->hide();
            m_names << name;
            if (m_compact) {
                mark->setToolTip(step.name);
                mark->setAccessibleName(spoken);
            }
            auto *row = new QWidget;
            auto *layout = new QHBoxLayout(row);
            const int air = m_compact ? px(3) : px(rowMargin);
            layout->setContentsMargins(0, air, 0, air);
            layout->setSpacing(px(markGap));
            layout->addWidget(mark, 0, Qt::AlignTop);
            layout->addWidget(name, 1);
            m_layout->addWidget(row);
        }
    }
}
