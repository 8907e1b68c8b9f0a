// SPDX-License-Identifier: MIT

#pragma once

#include "ui/system/clipboard.h"

#include <QWidget>

class LinkButton;
class TextLabel;

// What becomes of the key on the clipboard: how long it stays, one minute more, away with it now.
class ClipboardNote : public QWidget
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    explicit ClipboardNote(Clipboard &clipboard, QWidget *parent = nullptr);

    // Before anything was copied.
    void reset();
    void retranslate();

private:
    enum class Fate { NotCopied, Counting, Emptying, Emptied, Replaced, PutBack };

    static Fate fateOf(Clipboard::Fate fate);

    void countDown(int seconds);
    void show(Fate fate);
    QString sentence() const;

    Clipboard &m_clipboard;
    TextLabel *m_text;
    LinkButton *m_oneMoreMinute;
    LinkButton *m_emptyNow;
    Fate m_fate = Fate::NotCopied;
};
