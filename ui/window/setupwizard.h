// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/stripeanswer.h"
#include "app/setup/stage.h"

#include <QDialog>

class Banner;
class ClipboardStrip;
class Clipboard;
class KeyRecovery;
class KeySetup;
class Languages;
class Page;
class Preferences;
class SavedKeysOverview;
class PageHeading;
class QStackedWidget;
class Sidebar;
class WizardButtons;

// The window: the steps at the side, one page at a time, the buttons below. It knows the order of
// pages only as the stages of KeySetup.
class SetupWizard : public QDialog
{
    Q_OBJECT
public:
    // All outlive this object.
    struct Parts
    {
        KeySetup &setup;
        SavedKeysOverview &overview;
        KeyRecovery &recovery;
        Languages &languages;
        Clipboard &clipboard;
        Preferences &preferences;
    };
    // When it is not Stripe that answers, a banner at the top says so. inBanner is taken over.
    explicit SetupWizard(const Parts &parts, StripeAnswer::Source answering,
                         QWidget *inBanner = nullptr, QWidget *parent = nullptr);
    ~SetupWizard() override;

    Page *currentPage() const;

    // The page finds its height within the window. Windows would otherwise not let the window
    // become smaller than its texts ask for, though the screen be smaller.
    bool hasHeightForWidth() const override { return false; }

    // Whoever ends the program from outside is not asked about a key that is not saved.
    void closeWithoutAsking();

public Q_SLOTS:
    void reject() override; // Escape and Cancel: the same as closing the window

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeInTheMiddle();
    void makePages();
    Page *pageOf(Stage stage) const;
    void showStage(Stage stage);
    void showHeading();
    void fitIntoRoom();
    void retranslate();
    void askBeforeLosingKey();

    Parts m_parts;
    const StripeAnswer::Source m_answering;
    Sidebar *m_sidebar = nullptr;
    Banner *m_banner = nullptr;
    PageHeading *m_heading = nullptr;
    QStackedWidget *m_pages = nullptr;
    ClipboardStrip *m_clipboardStrip = nullptr;
    WizardButtons *m_buttons = nullptr;
    QList<std::pair<Stage, Page *>> m_pageOfStage;
    bool m_closeAnyway = false;
};
