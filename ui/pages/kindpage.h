#pragma once

#include "page.h"

class ChoiceCard;
class MessagePanel;

// Which of the two kinds of key, with what speaks for and against each.
class KindPage : public Page
{
    Q_OBJECT
public:
    explicit KindPage(KeySetup &setup, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QWidget *firstFocus() override;
    void enter() override;

protected:
    void retranslate() override;

private:
    ChoiceCard *m_restricted;
    ChoiceCard *m_standard;
    MessagePanel *m_advice;
};
