// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QHash>
#include <QObject>

// A stand-in for the desktop's portal, as far as it tells how things should look. It has a
// connection of its own to the session bus, which should be a private one.
class DesktopPortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    static constexpr auto scheme = "color-scheme";
    static constexpr auto contrast = "contrast";

    DesktopPortal();
    ~DesktopPortal() override;

    bool isOnBus() const { return m_isOnBus; }
    void set(const char *key, const QVariant &value); // without telling
    void change(const char *key, const QVariant &value);
    void fallSilent() { m_isSilent = true; }
    int questions() const { return m_questions; }

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key);

Q_SIGNALS:
    Q_SCRIPTABLE void SettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    bool m_isOnBus = false;
    bool m_isSilent = false;
    int m_questions = 0;
    QHash<QString, QVariant> m_settings;
};
