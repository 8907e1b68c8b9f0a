// SPDX-License-Identifier: MIT

#include "accessiblesecretline.h"

#include "secretline.h"

namespace {

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *line = qobject_cast<SecretLine *>(object);
    return line ? new AccessibleSecretLine(line) : nullptr;
}

} // namespace

void AccessibleSecretLine::install()
{
    QAccessible::installFactory(interfaceOf);
}

AccessibleSecretLine::AccessibleSecretLine(SecretLine *line)
    : QAccessibleWidget(line, QAccessible::EditableText)
{
}

SecretLine *AccessibleSecretLine::line() const
{
    return static_cast<SecretLine *>(object());
}

QString AccessibleSecretLine::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return text(0, characterCount());
    return QAccessibleWidget::text(kind);
}

void AccessibleSecretLine::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        line()->replaceContent(text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State AccessibleSecretLine::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.passwordEdit = true;
    return state;
}

void *AccessibleSecretLine::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void AccessibleSecretLine::selection(int, int *start, int *end) const
{
    *start = line()->hasSelectedText() ? line()->selectionStart() : 0;
    *end = *start + line()->selectionLength();
}

int AccessibleSecretLine::selectionCount() const
{
    return line()->hasSelectedText() ? 1 : 0;
}

void AccessibleSecretLine::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleSecretLine::removeSelection(int)
{
    line()->deselect();
}

void AccessibleSecretLine::setSelection(int, int start, int end)
{
    const int from = qBound(0, start, characterCount());
    line()->setSelection(from, qBound(from, end, characterCount()) - from);
}

int AccessibleSecretLine::cursorPosition() const
{
    return line()->cursorPosition();
}

void AccessibleSecretLine::setCursorPosition(int position)
{
    line()->setCursorPosition(position);
}

QString AccessibleSecretLine::text(int start, int end) const
{
    return line()->text().mid(start, std::max(0, end - start)); // bullets
}

int AccessibleSecretLine::characterCount() const
{
    return int(line()->text().size());
}

QRect AccessibleSecretLine::characterRect(int) const
{
    return rect();
}

int AccessibleSecretLine::offsetAtPoint(const QPoint &point) const
{
    return line()->cursorPositionAt(line()->mapFromGlobal(point));
}

void AccessibleSecretLine::scrollToSubstring(int start, int)
{
    line()->setCursorPosition(start);
}

QString AccessibleSecretLine::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset;
    return {};
}

void AccessibleSecretLine::deleteText(int start, int end)
{
    setSelection(0, start, end);
    if (line()->hasSelectedText())
        line()->del();
}

void AccessibleSecretLine::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

// A whole new content is as good as a paste; anything else is typing.
void AccessibleSecretLine::replaceText(int start, int end, const QString &text)
{
    if (start <= 0 && end >= characterCount()) {
        line()->replaceContent(text);
        return;
    }
    line()->setCursorPosition(start);
    setSelection(0, start, end);
    line()->type(text);
}
