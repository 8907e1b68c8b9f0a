// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QVBoxLayout;

// A few words in a window of their own: what it is about, what to know, and buttons in the
// platform's order. Deletes itself when it is closed. Shown with open(), so that nothing waits for
// it.
class Notice : public QDialog
{
    Q_OBJECT
protected:
    // Plain texts: they may hold a name that a person gave.
    Notice(const QString &what, const QString &toKnow, QWidget *parent);

    QVBoxLayout *content() const { return m_content; } // between the words and the buttons
    QDialogButtonBox *buttons() const { return m_buttons; }

private:
    QVBoxLayout *m_content;
    QDialogButtonBox *m_buttons;
};
