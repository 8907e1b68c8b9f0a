// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

// One of several things to do, in order: its number, what to do, and at the right a button that
// helps.
class NumberedRow : public QWidget
{
    Q_OBJECT
public:
    explicit NumberedRow(int number, QWidget *parent = nullptr);

    // May have simple marks (<b>).
    void setText(const QString &text);
    // Below the text. Belongs to the row from then on, as does the button.
    void addNote(QWidget *note);
    void setButton(QWidget *button);
    // This one needs more attention than the others.
    void setUrgent(bool urgent);
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_number;
    bool m_urgent = false;
    TextLabel *m_text;
    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
};
