// SPDX-License-Identifier: MIT

#include "altkey.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

AltKey::AltKey()
{
    qApp->installEventFilter(this);
}

bool AltKey::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            setDown(event->type() == QEvent::KeyPress);
        break;
    case QEvent::WindowDeactivate: // the release may go elsewhere
        setDown(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void AltKey::setDown(bool down)
{
    if (down == m_isDown)
        return;
    m_isDown = down;
    for (QWidget *widget : QApplication::allWidgets()) {
        if (qobject_cast<QAbstractButton *>(widget))
            widget->update();
    }
}
