// SPDX-License-Identifier: MIT

#include "secretline.h"

#include "accessiblesecretline.h"
#include "ui/system/clipboard.h"

#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace {

constexpr QChar bullet(0x2022);

QString bullets(qsizetype count)
{
    return { count, bullet };
}

// By the rule of QLineEdit, so that whatever it would insert comes by us first. Control together
// with Alt is AltGr on Windows, which types.
bool isTyped(const QKeyEvent &event)
{
    if (event.text().isEmpty() || event.modifiers() == Qt::ControlModifier
        || event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    const QChar first = event.text().front();
    return first.isPrint() || first.category() == QChar::Other_Format
            || first.category() == QChar::Other_PrivateUse;
}

// Cut and Copy have nothing to give from here. Undo would empty a line of bullets.
bool isWithoutMeaning(const QKeyEvent &event)
{
    using enum QKeySequence::StandardKey;
    return std::ranges::any_of(std::array { Cut, Copy, Undo, Redo },
                               [&event](auto key) { return event.matches(key); });
}

// What has no picture is drawn as a space, as QLineEdit does.
QString drawable(QStringView text)
{
    QString drawn = text.toString();
    for (QChar &c : drawn) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return drawn;
}

} // namespace

SecretLine::SecretLine(Clipboard &clipboard, QWidget *parent)
    : QLineEdit(parent)
    , m_clipboard(clipboard)
{
    AccessibleSecretLine::install();
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData
                        | Qt::ImhNoAutoUppercase | Qt::ImhPreferLatin);
    setDragEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &SecretLine::followChange);
}

void SecretLine::setContent(QStringView content)
{
    m_content.replace(0, m_content.size(), content);
    setText(bullets(m_content.size()));
}

void SecretLine::setRevealed(bool revealed)
{
    m_revealed = revealed;
    update();
}

void SecretLine::replaceContent(QStringView text)
{
    if (text.isEmpty()) {
        Q_EMIT nothingToPaste();
        return;
    }
    m_pasted = Secret::copyOf(text);
    setContent(text);
    Q_EMIT pasted();
    m_pasted = {};
}

void SecretLine::paste(QString text)
{
    replaceContent(text);
    wipe(text);
}

void SecretLine::pasteFromClipboard()
{
    paste(m_clipboard.text());
}

void SecretLine::type(QStringView text)
{
    const int selected = selectionLength();
    const int at = hasSelectedText() ? selectionStart() : cursorPosition();
    insert(bullets(m_content.replace(at, selected, text)));
    Q_EMIT typed();
}

// QLineEdit deletes in many ways, all of which leave the cursor where something is missing. More
// than we have, or what is no bullet, was put in behind our back, and is as good as a paste.
void SecretLine::followChange(const QString &shown)
{
    const qsizetype missing = m_content.size() - shown.size();
    if (missing < 0 || std::ranges::any_of(shown, [](QChar c) { return c != bullet; })) {
        replaceContent(shown);
        return;
    }
    if (missing == 0)
        return;
    m_content.replace(cursorPosition(), missing, {});
    Q_EMIT typed();
}

void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        // On X11 this is how the keyboard pastes what the mouse has selected.
        const bool selection = event->key() == Qt::Key_Insert
                && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
        paste(selection ? m_clipboard.selectedText() : m_clipboard.text());
    } else if (isTyped(*event)) {
        type(event->text());
    } else if (!isWithoutMeaning(*event)) {
        QLineEdit::keyPressEvent(event);
    }
}

void SecretLine::inputMethodEvent(QInputMethodEvent *event)
{
    const QString &committed = event->commitString();
    QInputMethodEvent masked(bullets(event->preeditString().size()), event->attributes());
    masked.setCommitString({}, event->replacementStart(), event->replacementLength());
    QLineEdit::inputMethodEvent(&masked);
    if (!committed.isEmpty())
        type(committed);
}

void SecretLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton) {
        QLineEdit::mouseReleaseEvent(event);
        return;
    }
    if (QString selected = m_clipboard.selectedText(); !selected.isEmpty())
        paste(std::move(selected));
}

void SecretLine::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void SecretLine::dragMoveEvent(QDragMoveEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->setAccepted(event->mimeData()->hasText());
}

void SecretLine::dropEvent(QDropEvent *event)
{
    // Never a move: the other program keeps what it has.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setFocus(Qt::MouseFocusReason);
    replaceContent(event->mimeData()->text());
}

void SecretLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &SecretLine::pasteFromClipboard)
            ->setEnabled(m_clipboard.hasText());
    menu->addAction(tr("Select all"), this, &QLineEdit::selectAll)->setEnabled(!text().isEmpty());
    menu->addAction(tr("Delete"), this, &QLineEdit::del)->setEnabled(hasSelectedText());
    menu->popup(event->globalPos());
}

// QLineEdit draws its bullets, scrolls and knows where its cursor is; revealed, the characters are
// drawn in their place.
void SecretLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_revealed || m_content.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    QString shown = drawable(m_content.view());
    QTextLayout layout(shown, font(), this);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();

    QPainter painter(this);
    painter.setClipRect(room);
    painter.fillRect(room, palette().base());
    painter.setPen(palette().color(QPalette::Text));
    QTextLayout::FormatRange selection { selectionStart(), selectionLength(), {} };
    selection.format.setBackground(palette().highlight());
    selection.format.setForeground(palette().highlightedText());
    const QPointF start(cursorRect().center().x() - line.cursorToX(cursorPosition()),
                        room.center().y() + 0.5 - line.height() / 2);
    layout.draw(&painter, start,
                hasSelectedText() ? QList { selection } : QList<QTextLayout::FormatRange>());
    if (hasFocus())
        layout.drawCursor(&painter, start, cursorPosition());
    layout.clearLayout();
    wipe(shown);
}
