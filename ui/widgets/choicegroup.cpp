// SPDX-License-Identifier: MIT

#include "choicegroup.h"

#include "accessiblerole.h"
#include "choicecard.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

ChoiceGroup::ChoiceGroup(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics::px(16));
}

void ChoiceGroup::addCard(ChoiceCard *card)
{
    m_group->addButton(card->button());
    m_layout->addWidget(card, 1);
}
