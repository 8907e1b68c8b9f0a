// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"

#include <QWidget>

class Clipboard;
class QPushButton;
class SecretLine;

// The one widget that may hold a key: a masked line with "Show" and "Paste" beside it.
class KeyField : public QWidget
{
    Q_OBJECT
public:
    enum class Entry { Typed, Pasted };

    // clipboard outlives this object.
    explicit KeyField(Clipboard &clipboard, QWidget *parent = nullptr);

    SecretLine *line() const { return m_line; }
    void setKey(const Secret &key);
    // Overwrite and empty, masked again.
    void forget();
    void mask();
    // The whole text as it was entered, once, while entered() is told. The line goes on showing it.
    Secret take() { return std::move(m_entered); }

Q_SIGNALS:
    void entered(KeyField::Entry entry);
    void nothingToPaste();

protected:
    void changeEvent(QEvent *event) override;

private:
    void announce(Secret text, Entry entry);
    void setRevealed(bool revealed);
    void retranslate();

    SecretLine *m_line;
    QPushButton *m_show;
    QPushButton *m_paste;
    Secret m_entered;
};
