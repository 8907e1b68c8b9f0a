// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

// A field that narrows a list down while one types. Enter and the arrow down lead to what was
// found; Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); // for the list

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
