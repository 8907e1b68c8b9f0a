// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"
#include "page.h"
#include "ui/keyentry/keyfield.h"

class Clipboard;
class DashboardDrawing;
class LinkButton;
class MessagePanel;
class QPushButton;
class ReadingView;
class TextLabel;

// The key is entered, and judged at once from its looks alone. Nothing is sent before "Check key".
class EnterKeyPage : public Page
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    explicit EnterKeyPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString primaryText() const override;
    QWidget *footer() override;
    QWidget *firstFocus() override;
    void press() override;
    void enter() override;
    void leave() override;

protected:
    void retranslate() override;

private:
    void makeFooter();
    void takeOver(KeyField::Entry entry);
    bool isOnClipboard(const Secret &text) const;
    void showReading();
    void showPrivacy();
    void nameField();
    void showKey();
    void putBack();
    void emptyClipboard();
    void explainLoss();
    void forget();

    Clipboard &m_clipboard;
    TextLabel *m_label;
    KeyField *m_field;
    ReadingView *m_reading;
    MessagePanel *m_lost;
    MessagePanel *m_privacy;
    LinkButton *m_emptyClipboard;
    LinkButton *m_lostLink;
    QPushButton *m_makeNew;
    QWidget *m_footer;
    DashboardDrawing *m_drawing;

    enum class LeftBehind { Nothing, OnClipboard, Emptied };
    LeftBehind m_leftBehind = LeftBehind::Nothing;
    // What is not a key yet is not scolded at while somebody is still typing.
    bool m_mayExplain = false;
    // The key that the latest entry took the place of; kept until there is another good one.
    Secret m_former;
};
