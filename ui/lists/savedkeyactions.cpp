// SPDX-License-Identifier: MIT

#include "savedkeyactions.h"

#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainbutton.h"

SavedKeyActions::SavedKeyActions(QWidget *parent)
    : QWidget(parent)
{
    auto *line = new FlowLayout(this);
    line->setSpacing(Metrics::px(2));
    m_use = add(QStringLiteral("useSaved"), &SavedKeyActions::use);
    m_check = add(QStringLiteral("checkSaved"), &SavedKeyActions::check);
    m_rotate = add(QStringLiteral("rotateSaved"), &SavedKeyActions::rotate);
    m_replace = add(QStringLiteral("replaceSaved"), &SavedKeyActions::replace);
    m_rename = add(QStringLiteral("renameSaved"), &SavedKeyActions::rename);
    m_details = add(QStringLiteral("detailsOfSaved"), &SavedKeyActions::details);
    m_remove = add(QStringLiteral("removeSaved"), &SavedKeyActions::remove);
}

QPushButton *SavedKeyActions::add(const QString &name, void (SavedKeyActions::*pressed)())
{
    auto *button = new PlainButton;
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, pressed);
    layout()->addWidget(button);
    return button;
}

void SavedKeyActions::retranslate()
{
    m_use->setText(tr("&Use in Combidesk"));
    m_check->setText(tr("&Check again"));
    m_rotate->setText(tr("R&otate"));
    m_replace->setText(tr("&Replace"));
    m_rename->setText(tr("Re&name"));
    m_details->setText(tr("&Details"));
    m_remove->setText(tr("Re&move"));
}
