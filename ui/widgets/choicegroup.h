// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class ChoiceCard;
class QButtonGroup;
class QHBoxLayout;

// Choice cards side by side, of which one is chosen. For assistive technology a group of radio
// buttons, whose name is the accessible name.
class ChoiceGroup : public QWidget
{
    Q_OBJECT
public:
    explicit ChoiceGroup(QWidget *parent = nullptr);

    void addCard(ChoiceCard *card); // belongs to the group from then on

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_layout;
};
