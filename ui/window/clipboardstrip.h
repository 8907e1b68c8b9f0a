// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class Clipboard;
class ClipboardNote;
class QHBoxLayout;
class TextLabel;

// A strip below every page for as long as the key is on the clipboard: how much longer, and away
// with it now. Goes with the next page after it has told what became of the key.
class ClipboardStrip : public QWidget
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    explicit ClipboardStrip(Clipboard &clipboard, QWidget *parent = nullptr);

    // Another page came up. needed: it does not tell of the clipboard itself.
    void turnPage(bool needed);
    void setAir(int beside); // in pixels

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Clipboard &m_clipboard;
    TextLabel *m_text;
    ClipboardNote *m_note;
    QHBoxLayout *m_layout;
    bool m_isNeeded = false;
};
