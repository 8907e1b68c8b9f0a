// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

class Clipboard;

// The line in which a key is entered. What QLineEdit itself holds, and so tells assistive
// technology, input methods, its undo history and whoever reads its text, is one bullet for each
// character; the characters are here alone. Masked, unless revealed to the eye.
class SecretLine : public QLineEdit
{
    Q_OBJECT
public:
    // In characters. A paste may be longer: all of it is told, only the beginning is kept.
    static constexpr int capacity = 4096;

    // clipboard outlives this object.
    explicit SecretLine(Clipboard &clipboard, QWidget *parent = nullptr);
    ~SecretLine() override;

    // The caller's own copy, to be overwritten.
    QString content() const;
    void setContent(QStringView content);

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

    // What every paste does: the whole content becomes another.
    void replaceContent(QString text);
    void pasteFromClipboard();
    // What every key does: in place of what is selected, or where the cursor is.
    void type(const QString &text);

Q_SIGNALS:
    void typed(); // or deleted something
    void pasted(QString &text); // the original, to be taken over and overwritten
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
    void forgetContent();

    Clipboard &m_clipboard;
    QString m_content;
    bool m_revealed = false;
};
