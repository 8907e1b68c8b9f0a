// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"

class KeyRecovery;
class LinkButton;
class MessagePanel;
class QPushButton;
class RecoveryNote;
class RowList;
class SavedKeyModel;
class SavedKeysOverview;

// The keys that are saved on this computer, and what one can do with each.
class SavedKeysPage : public Page
{
    Q_OBJECT
public:
    // All outlive this object.
    SavedKeysPage(KeySetup &setup, SavedKeysOverview &overview, KeyRecovery &recovery,
                  QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString primaryText() const override;
    QWidget *footer() override { return m_footer; }
    Exit exit() const override { return Exit::Close; }
    QWidget *firstFocus() override;
    void press() override;
    void enter() override;
    void leave() override;

protected:
    void retranslate() override;

private:
    void makeButtons();
    void listen();
    QString chosen() const; // the id, or empty
    void chooseSomething();
    void showState();
    void tellThatItIsGone(const QString &id);
    void askBeforeRemoving();
    void rename();
    // On the list alone.
    void onKey(const QKeySequence &key, void (SavedKeysPage::*act)());
    void useChosen();
    void checkAll();

    SavedKeysOverview &m_overview;
    SavedKeyModel *m_model;
    RowList *m_list;
    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_replace;
    QPushButton *m_rename;
    QPushButton *m_remove;
    MessagePanel *m_message;
    RecoveryNote *m_recovery;
    QWidget *m_footer;
    LinkButton *m_checkAll;
};
