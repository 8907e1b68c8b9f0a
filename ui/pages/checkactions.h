// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class Clipboard;
class CopyButton;
class KeySetup;
class LinkButton;
class PlainButton;

// What one can do about the verdict on a key, beside the page's main button: go to Stripe, make a
// new key, ask a colleague, ask Stripe's support. Hidden while there is nothing of that.
class CheckActions : public QWidget
{
    Q_OBJECT
public:
    // Both outlive this object.
    CheckActions(KeySetup &setup, Clipboard &clipboard, QWidget *parent = nullptr);

    // isRefused: Stripe does not take the key, so that another one has to come from there.
    void showFor(bool isRefused);
    void retranslate();

private:
    void openStripe();
    void askColleague();

    KeySetup &m_setup;
    Clipboard &m_clipboard;
    bool m_isRefused = false;
    PlainButton *m_makeNew;
    PlainButton *m_openStripe;
    LinkButton *m_askColleague;
    CopyButton *m_copyDetails;
};
