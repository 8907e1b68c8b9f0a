// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "page.h"

class ChangesPanel;
class CheckActions;
class Clipboard;
class DashboardDrawing;
class FindingModel;
class LinkButton;
class MessagePanel;
class ProxyLogin;
class QProgressBar;
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
    // It takes another key, which has to come from Stripe.
    bool isRefused() const;
    void showReport();
    void showList();
    void nameDetails();
    void showNotes(const Report &report);

    QProgressBar *m_progress;
    FindingModel *m_model;
    RowList *m_list;
    ChangesPanel *m_changes;
    MessagePanel *m_warnings;
    ProxyLogin *m_proxyLogin;
    TextLabel *m_notes;
    CheckActions *m_actions;
    DashboardDrawing *m_drawing;
    QWidget *m_footer;
    LinkButton *m_continue;
    LinkButton *m_rotate;
    LinkButton *m_details;
    bool m_detailed = false;
};
