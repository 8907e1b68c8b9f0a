// SPDX-License-Identifier: MIT

#pragma once

#include "steppage.h"

class LinkButton;
class MessagePanel;
class PermissionChecklist;
class TextLabel;

// Step 5: the ten rows to set to "Read", to be ticked off while working in the other window.
class PermissionsPage : public StepPage
{
    Q_OBJECT
public:
    explicit PermissionsPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QWidget *firstFocus() override;
    void press() override;
    void enter() override;
    void leave() override;

protected:
    void retranslate() override;
    void makeRoom() override;

private:
    void showState();
    void showOnTop();
    void keepOnTop(bool onTop);

    PermissionChecklist *m_list;
    LinkButton *m_openForm;
    MessagePanel *m_message;
    TextLabel *m_count;
    LinkButton *m_stayOnTop;
    bool m_onTop = false; // while this page is up
    bool m_warned = false; // that some rows are not ticked, since the page came up
};
