// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

// Gives every visible button of a window its Alt letter, and no letter to two of them, whatever the
// language and whichever buttons are there. A letter that a text has already (with "&") stays with
// it if it can. Checkboxes have none: a list of them is walked with Tab and the arrows.
class Mnemonics : public QObject
{
    Q_OBJECT
public:
    explicit Mnemonics(QWidget *window); // which owns this object

    // Each text with its letter marked; a text without a free letter stays unmarked.
    static QStringList assigned(const QStringList &texts);
    static QString withoutMark(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assign();

    QWidget *m_window;
};
