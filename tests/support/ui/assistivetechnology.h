// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessible>
#include <QStringList>

// What a screen reader could say: all it can ask of a widget and of everything in it, and all that
// it is told by events.
namespace AssistiveTechnology {

inline QStringList textsOf(QAccessibleInterface *thing)
{
    using enum QAccessible::Text;
    QStringList texts;
    if (!thing)
        return texts; // the views in Qt's own dialogs have such children
    for (const auto kind : { Name, Description, Value, Help, Accelerator })
        texts << thing->text(kind);
    if (auto *text = thing->textInterface()) {
        int start = 0;
        int end = 0;
        texts << text->text(0, text->characterCount())
              << text->textAtOffset(3, QAccessible::WordBoundary, &start, &end)
              << text->textBeforeOffset(9, QAccessible::CharBoundary, &start, &end)
              << text->textAfterOffset(1, QAccessible::LineBoundary, &start, &end);
    }
    for (int i = 0; i < thing->childCount(); ++i)
        texts << textsOf(thing->child(i));
    return texts;
}

inline QStringList textsOf(QAccessibleEvent *event)
{
    switch (event->type()) {
    case QAccessible::TextInserted:
        return { static_cast<QAccessibleTextInsertEvent *>(event)->textInserted() };
    case QAccessible::TextRemoved:
        return { static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved() };
    case QAccessible::TextUpdated:
        return { static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted(),
                 static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved() };
    case QAccessible::ValueChanged:
        return { static_cast<QAccessibleValueChangeEvent *>(event)->value().toString() };
    default:
        return {};
    }
}

// Whether any four letters of key, after the prefix that all keys share, stand in one of the texts.
inline bool betrays(const QStringList &texts, const QString &key)
{
    for (qsizetype i = 8; i + 4 <= key.size(); ++i) {
        for (const QString &text : texts) {
            if (text.contains(QStringView(key).mid(i, 4)))
                return true;
        }
    }
    return false;
}

} // namespace AssistiveTechnology
