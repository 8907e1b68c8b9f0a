// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"

class LinkButton;
class MessagePanel;
class NumberedRow;
class PlainButton;
class QComboBox;

// What to press in Stripe so that a saved key gets a successor, and how long both work. Who comes
// back to a rotation is told where it stands.
class RotateKeyPage : public Page
{
    Q_OBJECT
public:
    explicit RotateKeyPage(KeySetup &setup, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QWidget *footer() override { return m_footer; }
    QWidget *firstFocus() override;
    void press() override;
    void enter() override;
    void setCompact(bool compact) override;

protected:
    void retranslate() override;

private:
    void makeOverlap();
    void nameDays();
    void showState();

    MessagePanel *m_state;
    NumberedRow *m_find;
    NumberedRow *m_rotate;
    NumberedRow *m_overlap;
    NumberedRow *m_copy;
    PlainButton *m_open;
    QComboBox *m_days;
    QWidget *m_footer;
    LinkButton *m_callOff;
};
