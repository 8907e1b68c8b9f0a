#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

Clipboard::Clipboard(QObject *parent)
    : QObject(parent)
{
}

Clipboard::~Clipboard() = default;

QString Clipboard::text() const
{
    return QGuiApplication::clipboard()->text();
}

void Clipboard::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}
