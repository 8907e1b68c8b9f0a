// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/plainbutton.h"

class Clipboard;

class QTimer;

// Copies a text that is no secret, and says so in its own place for a moment.
class CopyButton : public PlainButton
{
    Q_OBJECT
public:
    // clipboard outlives this object.
    explicit CopyButton(Clipboard &clipboard, QWidget *parent = nullptr);

    void setTexts(const QString &label, const QString &copied);
    void setCopiedText(const QString &text) { m_text = text; }

    QSize sizeHint() const override;

private:
    void copy();

    Clipboard &m_clipboard;
    QString m_label;
    QString m_copied;
    QString m_text;
    QTimer *m_rest;
};
