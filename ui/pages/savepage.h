// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"

class LinkButton;
class MessagePanel;
class QLineEdit;
class QPushButton;
class TextLabel;

// A name for the key, and into the computer's keychain with it. Asks before it takes the place of a
// key that may be another company's.
class SavePage : public Page
{
    Q_OBJECT
public:
    explicit SavePage(KeySetup &setup, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString primaryText() const override;
    QWidget *footer() override { return m_footer; }
    QWidget *firstFocus() override;
    void press() override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void makeDoubt();
    void showName();
    void showDoubt();
    void saveAsAnother();
    void replaceAnyway();
    void showState();
    QString explanation() const;
    void showExplanation();

    TextLabel *m_label;
    QLineEdit *m_name;
    QString m_suggestion; // the latest that the page put there
    MessagePanel *m_doubt;
    QPushButton *m_saveAsAnother;
    QPushButton *m_replaceAnyway;
    MessagePanel *m_message;
    MessagePanel *m_explanation;
    QWidget *m_footer;
    LinkButton *m_skip;
};
