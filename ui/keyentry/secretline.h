// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"
#include "app/facts/secrettext.h"

#include <QLineEdit>

class Clipboard;

// The line in which a key or a password is entered. What QLineEdit itself holds, and so tells
// assistive technology, input methods, its undo history and whoever reads its text, is one bullet
// for each character; the characters are here alone. Masked, unless revealed to the eye.
class SecretLine : public QLineEdit
{
    Q_OBJECT
public:
    // In characters. A paste may be longer: takePasted() has all of it, the line its beginning.
    static constexpr int capacity = SecretText::capacity;

    // clipboard outlives this object.
    explicit SecretLine(Clipboard &clipboard, QWidget *parent = nullptr);

    // The characters themselves, valid until the next change.
    QStringView content() const { return m_content.view(); }
    void setContent(QStringView content);

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

    // What every paste does: the whole content becomes another.
    void replaceContent(QStringView text);
    // The original, once, while pasted() is told.
    Secret takePasted() { return std::move(m_pasted); }
    void pasteFromClipboard();
    // What every key does: in place of what is selected, or where the cursor is.
    void type(QStringView text);

Q_SIGNALS:
    void typed(); // or deleted something
    void pasted();
    void nothingToPaste();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void followChange(const QString &shown);
    void paste(QString text);

    Clipboard &m_clipboard;
    SecretText m_content;
    Secret m_pasted;
    bool m_revealed = false;
};
