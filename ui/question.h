#pragma once

#include <QDialog>

// A question before something that cannot be undone. accepted() means to go ahead; Enter and Escape
// leave everything as it is. Shown with open(), so that nothing waits for it.
class Question : public QDialog
{
    Q_OBJECT
public:
    struct Texts
    {
        QString what; // what would happen, in one sentence
        QString why; // what to know before
        QString goAhead;
        QString leaveIt;
    };

    // Deletes itself when it is answered.
    Question(const Texts &texts, QWidget *parent);
};
