// SPDX-License-Identifier: MIT

#include "permissionchecklist.h"

#include "app/facts/permission.h"
#include "ui/widgets/textlabel.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>

using Metrics::px;
using namespace Qt::StringLiterals;

namespace {

const Permission &permissionAt(int row)
{
    return permissionOf(dashboardRows()[size_t(row)]);
}

QList<const Permission *> resourcesOf(const Permission &row)
{
    QList<const Permission *> resources;
    for (const Permission &permission : permissions()) {
        if (permission.name == row.name)
            resources.append(&permission);
    }
    return resources;
}

} // namespace

PermissionChecklist::PermissionChecklist(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    std::optional<DashboardGroup> group;
    for (int i = 0; i < int(dashboardRows().size()); ++i) {
        const Permission &permission = permissionAt(i);
        auto *row = new ChecklistRow(m_widths);
        row->setObjectName("row_"_L1 + permission.id);
        connect(row, &QCheckBox::toggled, this, &PermissionChecklist::changed);
        if (group != permission.group) {
            auto *name = new TextLabel(Metrics::Type::Label, TextLabel::Tone::Muted);
            name->setText(dashboardGroupName(permission.group));
            name->setWordWrap(false);
            auto *heading = new QHBoxLayout;
            heading->setContentsMargins(0, group ? px(8) : 0, 0, px(4));
            heading->addWidget(name, 1);
            layout->addLayout(heading);
            if (!group)
                m_firstGroup = heading;
            row->setFirstOfGroup();
            group = permission.group;
        }
        layout->addWidget(row);
        m_rows.append(row);
    }
    retranslate();
}

void PermissionChecklist::addBesideFirstGroup(QWidget *widget)
{
    m_firstGroup->addWidget(widget);
}

void PermissionChecklist::fitInto(int width, int height)
{
    int needed = layout()->heightForWidth(width);
    for (const ChecklistRow *row : m_rows)
        needed += row->heightFor(width, false) - row->heightForWidth(width);
    for (ChecklistRow *row : m_rows)
        row->setDense(needed > height);
}

int PermissionChecklist::ticked() const
{
    return int(m_rows.size() - unticked().size());
}

QStringList PermissionChecklist::unticked() const
{
    QStringList rows;
    for (const ChecklistRow *row : m_rows) {
        if (!row->isChecked())
            rows.append(row->text());
    }
    return rows;
}

ChecklistRow *PermissionChecklist::firstUnticked() const
{
    for (ChecklistRow *row : m_rows) {
        if (!row->isChecked())
            return row;
    }
    return nullptr;
}

void PermissionChecklist::untickAll()
{
    for (ChecklistRow *row : m_rows)
        row->setChecked(false);
}

void PermissionChecklist::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        retranslate();
}

void PermissionChecklist::retranslate()
{
    m_widths = {};
    for (int i = 0; i < m_rows.size(); ++i) {
        const Permission &permission = permissionAt(i);
        QStringList resources;
        for (const Permission *resource : resourcesOf(permission))
            resources.append(resource->resourceName);
        const QString why = resources.size() > 1 ? tr("Sales and money given back")
                                                 : Words::why(permission.resource);
        const ChecklistRow::Texts texts { permission.dashboardRow, u"Read"_s,
                                          resources.join(u", "_s), why };
        m_widths.include(texts);
        m_rows[i]->setTexts(texts);
        //: A row of Stripe's form: its group, its name, what to set it to, and why.
        m_rows[i]->setAccessibleName(
                tr("%1, %2: set to Read. %3.")
                        .arg(dashboardGroupName(permission.group), permission.dashboardRow, why));
    }
}
