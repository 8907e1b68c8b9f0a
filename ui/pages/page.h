// SPDX-License-Identifier: MIT

#pragma once

#include "app/setup/keysetup.h"
#include "ui/widgets/sign.h"

#include <QWidget>

#include <functional>

// One task of the wizard. The frame around it shows title, lead and buttons; the page says what
// they are, and shows the content between them.
class Page : public QWidget
{
    Q_OBJECT
public:
    // setup outlives this object.
    explicit Page(KeySetup &setup, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual QString lead() const { return {}; }
    // What the title says, at a glance; none for a title that tells no outcome.
    virtual Sign sign() const { return {}; }
    // Of the one accented button. Never greyed out: pressed too early, it explains what is missing.
    virtual QString primaryText() const;
    // The link or buttons at the left of the bottom row, owned by the page; null for none.
    virtual QWidget *footer() { return nullptr; }
    // Where the keyboard should be when the page comes up; null for the accented button.
    virtual QWidget *firstFocus() { return nullptr; }
    // What the button at the far right does: cancel what is under way, or close the window where
    // nothing is. Where the accented button closes the window, there is no other.
    enum class Exit { Cancel, Close, AccentedButton };
    virtual Exit exit() const { return Exit::Cancel; }

    // Says by itself how long the key stays on the clipboard.
    virtual bool tellsOfClipboard() const { return false; }

    virtual void press(); // the accented button
    virtual void enter() {} // each time the page comes up
    virtual void leave() {}
    // There is little room for the text's size: leave out air, and what may go.
    virtual void setCompact(bool) {}

Q_SIGNALS:
    void headingChanged(); // title, lead or a button's text is another now
    void closeRequested();

protected:
    // Give every sentence its words in the present language. Called once before the page is first
    // shown, and whenever the language changes or the keychain gets another name.
    virtual void retranslate() = 0;
    // Run turn, which leaves the key in hand for another one. Asks first when that would lose it.
    void askToTurnAway(std::function<void(KeySetup::UnsavedKey)> turn);
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    KeySetup &m_setup;

private:
    void translateAgain();

    bool m_translated = false;
};
