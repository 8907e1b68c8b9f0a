// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/stripeanswer.h"
#include "page.h"

class CheckAllPanel;
class KeyRecovery;
class LinkButton;
class MessagePanel;
class ReportAllButton;
class RowList;
class SavedKeyActions;
class SavedKeyFilter;
class SavedKeyModel;
class SavedKeysOverview;
class SavedKeysToolbar;
struct SavedKey;

// The keys that are saved on this computer, and what one can do with each.
class SavedKeysPage : public Page
{
    Q_OBJECT
public:
    // All outlive this object; answering is who takes Stripe's part.
    SavedKeysPage(KeySetup &setup, SavedKeysOverview &overview, KeyRecovery &recovery,
                  StripeAnswer::Source answering = StripeAnswer::Source::Stripe,
                  QWidget *parent = nullptr);

    QString title() const override;
    QString lead() const override;
    QString primaryText() const override;
    QWidget *footer() override { return m_footer; }
    Exit exit() const override { return Exit::Close; }
    QWidget *firstFocus() override;
    void press() override;
    void enter() override;

protected:
    void retranslate() override;

private:
    void makeButtons();
    void listen();
    void listenToList();
    SavedKey chosenKey() const; // with an empty id when there is none
    void chooseKeyInQuestion();
    void showState();
    void tellThatItIsGone(const QString &id);
    void askBeforeRemoving();
    void rename();
    void showDetails();
    // On the list alone.
    void onKey(const QKeySequence &key, void (SavedKeysPage::*act)());
    using Turn = void (KeySetup::*)(const QString &id, KeySetup::UnsavedKey unsaved);
    void turnToChosen(Turn turn);
    void useChosen() { turnToChosen(&KeySetup::useSaved); }
    void checkChosen() { turnToChosen(&KeySetup::checkSaved); }
    void replaceChosen() { turnToChosen(&KeySetup::replaceSaved); }
    void rotateChosen();
    void doWhatChosenNeeds();
    void checkAll();
    void showFound();

    SavedKeysOverview &m_overview;
    SavedKeyModel *m_model;
    SavedKeyFilter *m_filter;
    SavedKeysToolbar *m_toolbar;
    RowList *m_list;
    SavedKeyActions *m_actions;
    CheckAllPanel *m_checkAllPanel;
    MessagePanel *m_message;
    QWidget *m_footer;
    LinkButton *m_checkAll;
    ReportAllButton *m_reportAll;
};
