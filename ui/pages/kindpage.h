// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"

class ChoiceCard;
class ChoiceGroup;
class KeyRecovery;
class LinkButton;
class MessagePanel;
class RecoveryNote;

// Which of the two kinds of key, with what speaks for and against each.
class KindPage : public Page
{
    Q_OBJECT
public:
    // Both outlive this object.
    KindPage(KeySetup &setup, KeyRecovery &recovery, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QWidget *footer() override { return m_footer; }
    QWidget *firstFocus() override;
    void enter() override;
    void leave() override;
    void setCompact(bool compact) override;

protected:
    bool event(QEvent *event) override;
    void retranslate() override;

private:
    void showAdvice();
    bool hasRoomForAdvice() const;

    ChoiceCard *m_restricted;
    ChoiceCard *m_standard;
    ChoiceGroup *m_cards;
    RecoveryNote *m_recovery;
    MessagePanel *m_advice;
    bool m_isCompact = false;
    bool m_warns = false; // the advice is one that nobody may miss
    bool m_isListGone = false; // the last saved key was removed before the person's eyes
    QWidget *m_footer;
    LinkButton *m_haveKey;
};
