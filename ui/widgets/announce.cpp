// SPDX-License-Identifier: MIT

#include "announce.h"

#include "accessiblerole.h"

#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
namespace {

// Before Qt 6.8 nothing of an announcement reaches AT-SPI. What screen readers there do speak of
// their own accord is a notification that comes up; each window has one, of no size.
QWidget *notificationOf(QWidget *window)
{
    const auto name = QStringLiteral("notification");
    auto *notification = window->findChild<QWidget *>(name, Qt::FindDirectChildrenOnly);
    if (!notification) {
        notification = new QWidget(window);
        notification->setObjectName(name);
        notification->setAttribute(Qt::WA_TransparentForMouseEvents);
        notification->resize(1, 1);
        notification->lower();
        setAccessibleRole(notification, QAccessible::Notification);
        notification->show();
    }
    return notification;
}

} // namespace
#endif

void announce(QWidget *widget, const QString &text)
{
    if (!QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QWidget *notification = notificationOf(widget->window());
    notification->setAccessibleName(text);
    QAccessibleEvent shown(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
#endif
}
