#pragma once

#include "app/stage.h"

#include <QDialog>

class Clipboard;
class MessagePanel;
class QPushButton;

// "I don't see this": what may be different in Stripe at one step, and the text for the Stripe
// administrator. Shown with open(), so that nothing waits for it.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    HelpDialog(const QString &title, Stage stage, KeyPath path, Clipboard &clipboard,
               QWidget *parent);

private:
    QWidget *makeTopics(Stage stage);
    QWidget *makeButtons(Clipboard &clipboard);
    void writeMail();

    QString m_letter;
    MessagePanel *m_message;
    QPushButton *m_close;
};
