// SPDX-License-Identifier: MIT

#include "accessiblekeyline.h"

#include "keyline.h"

namespace {

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *line = qobject_cast<KeyLine *>(object);
    return line ? new AccessibleKeyLine(line) : nullptr;
}

QString ownCopy(const QString &text)
{
    return QString(text.constData(), text.size());
}

} // namespace

void AccessibleKeyLine::install()
{
    QAccessible::installFactory(interfaceOf);
}

AccessibleKeyLine::AccessibleKeyLine(KeyLine *line)
    : QAccessibleWidget(line, QAccessible::EditableText)
{
}

KeyLine *AccessibleKeyLine::line() const
{
    return static_cast<KeyLine *>(object());
}

QString AccessibleKeyLine::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return text(0, characterCount());
    return QAccessibleWidget::text(kind);
}

void AccessibleKeyLine::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        line()->replaceContent(ownCopy(text));
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State AccessibleKeyLine::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.passwordEdit = true;
    return state;
}

void *AccessibleKeyLine::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void AccessibleKeyLine::selection(int, int *start, int *end) const
{
    *start = line()->hasSelectedText() ? line()->selectionStart() : 0;
    *end = *start + line()->selectionLength();
}

int AccessibleKeyLine::selectionCount() const
{
    return line()->hasSelectedText() ? 1 : 0;
}

void AccessibleKeyLine::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void AccessibleKeyLine::removeSelection(int)
{
    line()->deselect();
}

void AccessibleKeyLine::setSelection(int, int start, int end)
{
    const int from = qBound(0, start, characterCount());
    line()->setSelection(from, qBound(from, end, characterCount()) - from);
}

int AccessibleKeyLine::cursorPosition() const
{
    return line()->cursorPosition();
}

void AccessibleKeyLine::setCursorPosition(int position)
{
    line()->setCursorPosition(position);
}

QString AccessibleKeyLine::text(int start, int end) const
{
    return line()->text().mid(start, std::max(0, end - start)); // bullets
}

int AccessibleKeyLine::characterCount() const
{
    return int(line()->text().size());
}

QRect AccessibleKeyLine::characterRect(int) const
{
    return rect();
}

int AccessibleKeyLine::offsetAtPoint(const QPoint &point) const
{
    return line()->cursorPositionAt(line()->mapFromGlobal(point));
}

void AccessibleKeyLine::scrollToSubstring(int start, int)
{
    line()->setCursorPosition(start);
}

QString AccessibleKeyLine::attributes(int offset, int *start, int *end) const
{
    *start = *end = offset;
    return {};
}

void AccessibleKeyLine::deleteText(int start, int end)
{
    setSelection(0, start, end);
    if (line()->hasSelectedText())
        line()->del();
}

void AccessibleKeyLine::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

// A whole new content is as good as a paste; anything else is typing.
void AccessibleKeyLine::replaceText(int start, int end, const QString &text)
{
    if (start <= 0 && end >= characterCount()) {
        line()->replaceContent(ownCopy(text));
        return;
    }
    line()->setCursorPosition(start);
    setSelection(0, start, end);
    line()->type(text);
}
