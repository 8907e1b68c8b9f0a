// SPDX-License-Identifier: MIT

#pragma once

#include "page.h"

#include <functional>

class LinkButton;
class MessagePanel;
class QPushButton;
class RowList;
class SavedKeyModel;

// The keys that are saved on this computer, and what one can do with each.
class SavedKeysPage : public Page
{
    Q_OBJECT
public:
    explicit SavedKeysPage(KeySetup &setup, QWidget *parent = nullptr);

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
    QString chosen() const; // the id, or empty
    void refresh();
    void showState();
    void turnTo(std::function<void()> task);
    void askBeforeRemoving();

    SavedKeyModel *m_model;
    RowList *m_list;
    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_replace;
    QPushButton *m_remove;
    MessagePanel *m_message;
    QWidget *m_footer;
    LinkButton *m_checkAll;
};
