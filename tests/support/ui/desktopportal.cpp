// SPDX-License-Identifier: MIT

#include "desktopportal.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace {
const QString bus = u"portal"_s;
const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
} // namespace

DesktopPortal::DesktopPortal()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, bus))
{
    qRegisterMetaType<QDBusVariant>();
    m_isOnBus = m_bus.registerObject(path, this,
                                     QDBusConnection::ExportScriptableSlots
                                             | QDBusConnection::ExportScriptableSignals)
            && m_bus.registerService(service);
}

DesktopPortal::~DesktopPortal()
{
    QDBusConnection::disconnectFromBus(bus);
}

void DesktopPortal::set(const char *key, const QVariant &value)
{
    m_settings[QString::fromLatin1(key)] = value;
}

void DesktopPortal::change(const char *key, const QVariant &value)
{
    set(key, value);
    Q_EMIT SettingChanged(appearance, QString::fromLatin1(key), QDBusVariant(value));
}

QDBusVariant DesktopPortal::Read(const QString &group, const QString &key)
{
    ++m_questions;
    if (m_isSilent)
        setDelayedReply(true);
    else if (group != appearance || !m_settings.contains(key))
        sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s,
                       u"Requested setting not found"_s);
    // Wrapped twice, as the real one does.
    return QDBusVariant(QVariant::fromValue(QDBusVariant(m_settings.value(key))));
}
