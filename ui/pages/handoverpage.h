// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"

class AccentButton;
class Clipboard;
class ClipboardNote;
class LinkButton;
class MessagePanel;
class NumberedRow;
class OldKeyRow;
class QPushButton;
class QSpacerItem;
class ReportPanel;
class SavedKeysOverview;

// What to press in Combidesk, and the key on the clipboard to be pasted there.
class HandOverPage : public Page
{
    Q_OBJECT
public:
    // All outlive this object.
    HandOverPage(KeySetup &setup, SavedKeysOverview &overview, Clipboard &clipboard,
                 QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString primaryText() const override;
    QWidget *footer() override;
    QWidget *firstFocus() override;
    bool tellsOfClipboard() const override { return true; }
    Exit exit() const override { return Exit::AccentedButton; }
    void press() override;
    void setCompact(bool compact) override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void makeRows();
    void makeFooter();
    void showDetails();
    void showDetailsLink();
    void copyKey();
    void showUnfinished();
    void showOldKey();
    void showReplacedKept();
    void nameCopyButton();
    bool paysOutByHand() const;
    bool isStandardKey() const;

    SavedKeysOverview &m_overview;
    Clipboard &m_clipboard;
    NumberedRow *m_open;
    NumberedRow *m_copy;
    NumberedRow *m_paste;
    NumberedRow *m_payouts;
    OldKeyRow *m_oldKey;
    QPushButton *m_openCombidesk;
    AccentButton *m_copyKey;
    ClipboardNote *m_note;
    QPushButton *m_openPayouts;
    MessagePanel *m_unfinished;
    MessagePanel *m_replacedKept;
    MessagePanel *m_fullAccess;
    ReportPanel *m_report;
    QSpacerItem *m_gap;
    LinkButton *m_another;
    LinkButton *m_list;
    LinkButton *m_details;
    bool m_compact = false;
    QWidget *m_footer;
};
