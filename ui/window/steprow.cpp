// SPDX-License-Identifier: MIT

#include "steprow.h"

#include "ui/style/symbol.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using Metrics::px;

namespace {

constexpr int markSize = 20;
constexpr int markGap = 12;
constexpr int rowMargin = 5;

} // namespace

// A tick, a ring, or a number. A label, so that it can speak for the name where that is not shown.
class StepMark : public QLabel
{
public:
    StepMark() { setFixedSize(px(markSize), px(markSize)); }

    void show(StepRow::Progress progress, const QString &number)
    {
        m_progress = progress;
        m_number = number;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        const bool current = m_progress == StepRow::Progress::Current;
        if (m_progress == StepRow::Progress::Done)
            paintSymbol(painter, rect(), Symbol::Tick, theme.accent, theme.onAccent);
        else if (!m_number.isEmpty())
            paintNumber(painter, rect(), m_number, theme, current);
        else
            paintSymbol(painter, rect(), current ? Symbol::Current : Symbol::Empty,
                        current ? theme.accent : theme.mark, theme.window);
    }

private:
    StepRow::Progress m_progress = StepRow::Progress::ToCome;
    QString m_number;
};

StepRow::StepRow(QWidget *parent)
    : QWidget(parent)
    , m_mark(new StepMark)
    , m_name(new TextLabel)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setSpacing(px(markGap));
    m_layout->addWidget(m_mark, 0, Qt::AlignTop);
    m_layout->addWidget(m_name, 1);
    setCompact(false);
}

void StepRow::show(const QString &name, const QString &number, Progress progress)
{
    const bool current = progress == Progress::Current;
    m_mark->show(progress, number);
    m_name->setType(current ? Metrics::Type::Strong : Metrics::Type::Body);
    m_name->setTone(current ? TextLabel::Tone::Plain : TextLabel::Tone::Muted);
    m_name->setText(name);
    m_name->setAccessibleName(current ? tr("%1, current step").arg(name)
                                      : progress == Progress::Done ? tr("%1, done").arg(name)
                                                                   : name);
    giveMarkItsWords();
}

void StepRow::setCompact(bool compact)
{
    m_compact = compact;
    m_name->setHidden(compact);
    const int air = px(compact ? 3 : rowMargin);
    m_layout->setContentsMargins(0, air, 0, air);
    giveMarkItsWords();
}

void StepRow::giveMarkItsWords()
{
    m_mark->setToolTip(m_compact ? m_name->text() : QString());
    m_mark->setAccessibleName(m_compact ? m_name->accessibleName() : QString());
}

int StepRow::heightWithName(int width) const
{
    return 2 * px(rowMargin)
            + std::max(px(markSize), m_name->heightForWidth(width - px(markSize + markGap)));
}
