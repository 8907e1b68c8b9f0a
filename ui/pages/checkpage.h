// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "page.h"

class Clipboard;
class CopyButton;
class FindingModel;
class LinkButton;
class MessagePanel;
class ProxyLogin;
class QProgressBar;
class QPushButton;
class RowList;
class TextLabel;

// What the key can read: live while it is checked, then the verdict and what to do about it.
class CheckPage : public Page
{
    Q_OBJECT
public:
    // Both outlive this object.
    CheckPage(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString primaryText() const override;
    Sign sign() const override;
    QWidget *footer() override { return m_footer; }
    Exit exit() const override;
    QWidget *firstFocus() override;
    void press() override;
    void enter() override;
    void setCompact(bool compact) override;

protected:
    void retranslate() override;

private:
    // The old key of a rotation: what follows is about the new one.
    bool isRetired() const;
    void askColleague();
    void showReport();
    void showList();
    void nameDetails();
    void showNotes(const Report &report);
    void showChanges();

    Clipboard &m_clipboard;
    QProgressBar *m_progress;
    FindingModel *m_model;
    RowList *m_list;
    MessagePanel *m_changes;
    MessagePanel *m_warnings;
    ProxyLogin *m_proxyLogin;
    TextLabel *m_notes;
    QWidget *m_actions;
    QWidget *m_footer;
    QPushButton *m_openKey;
    LinkButton *m_askColleague;
    LinkButton *m_continue;
    LinkButton *m_rotate;
    LinkButton *m_details;
    CopyButton *m_copyDetails;
    bool m_detailed = false;
};
