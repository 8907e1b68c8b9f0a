// SPDX-License-Identifier: MIT

#pragma once

#include "ui/style/symbol.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

// A message in its place: what happened, why, what to do. Stays until it is dealt with; hidden
// while it has no text. Tells assistive technology when its text changes.
class MessagePanel : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Good, Bad, Hint };

    explicit MessagePanel(QWidget *parent = nullptr);

    // text may have simple marks (<b>); it is never taken from the network or the keyboard.
    void show(Kind kind, const QString &text);
    void clear();
    QString plainText() const;

    // One action, at the right of the text. Belongs to the panel from then on.
    void setAction(QWidget *action);
    // More than one, or wide ones: a row below the text.
    void addBelow(QWidget *widget);

protected:
    // The text to assistive technology. Called when it has changed.
    virtual void tellReaders();
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    TextLabel *m_text;
    QHBoxLayout *m_row;
    QHBoxLayout *m_below;
    QVBoxLayout *m_column;
};
