// SPDX-License-Identifier: MIT

#include "searchfield.h"

#include "enterkey.h"

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    // Enter would press the window's main button, and Escape close the window.
    if (isEnter(event) || event->key() == Qt::Key_Down)
        Q_EMIT left();
    else if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}
