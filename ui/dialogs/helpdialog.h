// SPDX-License-Identifier: MIT

#pragma once

#include "ui/words/administratortext.h"
#include "ui/words/helptopics.h"

#include <QDialog>

class Clipboard;
class MessagePanel;
class QPushButton;

// What may be different in Stripe, if there is something to say about it, and the letter to the
// Stripe administrator. Shown with open(), so that nothing waits for it.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    HelpDialog(const QString &title, const QList<HelpTopics::Topic> &topics,
               const AdministratorText::Letter &letter, Clipboard &clipboard, QWidget *parent);

private:
    static QWidget *makeTopics(const QList<HelpTopics::Topic> &topics);
    QWidget *makeButtons(Clipboard &clipboard);
    void writeMail();

    AdministratorText::Letter m_letter;
    MessagePanel *m_message;
    QPushButton *m_close;
};
