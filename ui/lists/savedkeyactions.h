// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QPushButton;

// What one can do with the saved key that is chosen in the list.
class SavedKeyActions : public QWidget
{
    Q_OBJECT
public:
    explicit SavedKeyActions(QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void use();
    void check();
    void rotate();
    void replace();
    void rename();
    void details();
    void remove();

private:
    QPushButton *add(const QString &name, void (SavedKeyActions::*pressed)());

    QPushButton *m_use;
    QPushButton *m_check;
    QPushButton *m_rotate;
    QPushButton *m_replace;
    QPushButton *m_rename;
    QPushButton *m_details;
    QPushButton *m_remove;
};
