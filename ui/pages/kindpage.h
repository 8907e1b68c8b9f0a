// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"

class ChoiceCard;
class ChoiceGroup;
class LinkButton;
class MessagePanel;

// Which of the two kinds of key, with what speaks for and against each.
class KindPage : public Page
{
    Q_OBJECT
public:
    explicit KindPage(KeySetup &setup, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QWidget *footer() override { return m_footer; }
    QWidget *firstFocus() override;
    void enter() override;
    void leave() override { m_isListGone = false; }
    void setCompact(bool compact) override;

protected:
    bool event(QEvent *event) override;
    void retranslate() override;

private:
    void showAdvice();

    ChoiceCard *m_restricted;
    ChoiceCard *m_standard;
    ChoiceGroup *m_cards;
    MessagePanel *m_advice;
    bool m_isCompact = false;
    bool m_warns = false; // the advice is one that nobody may miss
    bool m_isListGone = false; // the last saved key was removed before the person's eyes
    QWidget *m_footer;
    LinkButton *m_haveKey;
};
