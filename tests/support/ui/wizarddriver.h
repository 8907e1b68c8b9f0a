// SPDX-License-Identifier: MIT

#pragma once

#include "app/practice/practicekeys.h"
#include "app/practice/practicestripe.h"
#include "app/saved/keyrecovery.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/scriptedvault.h"
#include "ui/system/clipboard.h"
#include "ui/system/preferences.h"
#include "ui/window/setupwizard.h"
#include "ui/words/languages.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

// A person at the wizard: sees what is visible, presses with the mouse, types on the keyboard. The
// other end is a Stripe in memory and a keychain that the test directs; list and preferences lie in
// a folder that goes with the driver.
class WizardDriver
{
public:
    explicit WizardDriver(StripeAnswer::Source banner = StripeAnswer::Source::Stripe);
    ~WizardDriver();

    PracticeStripe &network() { return *m_network; }
    ScriptedVault &vault() { return m_vault; }
    KeySetup &setup() { return *m_setup; }
    SavedKeysOverview &overview() { return *m_overview; }
    SetupWizard &wizard() { return *m_wizard; }
    Clipboard &clipboard() { return m_clipboard; }
    Languages &languages() { return m_languages; }
    SavedKeys &savedKeys() { return m_savedKeys; }
    QString settingsFile() const { return m_settings.fileName(); }
    QString keysFolder() const { return m_folder.filePath(QStringLiteral("keys")); }

    // Close the program and start it once more, with the same keychain and list.
    void restart();

    QString title() const;
    QString lead() const;
    // All that stands on the page for people to read, one text a line.
    QString visibleText() const;
    bool sees(const QString &objectName) const;
    // What one reads on a button, without the mark of its Alt letter.
    static QString textOn(const QWidget *button);

    // The visible one of that name; fails the test when there is none.
    QWidget *find(const QString &objectName) const;
    void press(const QString &objectName); // with the mouse
    void type(const QString &text);
    void hit(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); // where the focus is

    void paste(const QString &text); // onto the clipboard, then with the page's button
    // From the first page to the one where the key is entered, by "Next" alone.
    void walkToEnterKey();
    // To the verdict; the key must be one that Stripe (in memory) knows.
    void check(const QString &key);

    static QString sample(SampleKey::Id id);

private:
    void open();

    QTemporaryDir m_folder;
    QSettings m_settings;
    StripeAnswer::Source m_banner;
    std::unique_ptr<PracticeStripe> m_network;
    ScriptedVault m_vault;
    SavedKeys m_savedKeys;
    Preferences m_preferences;
    Languages m_languages;
    Clipboard m_clipboard;
    std::unique_ptr<StripeApi> m_api;
    std::unique_ptr<KeySetup> m_setup;
    std::unique_ptr<SavedKeysOverview> m_overview;
    std::unique_ptr<KeyRecovery> m_recovery;
    std::unique_ptr<SetupWizard> m_wizard;
};
