// SPDX-License-Identifier: MIT

#include "systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceKeys = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;
constexpr auto contrastKey = "contrast"_L1;

// Read() wraps its answer in two variants, SettingChanged() in one. What is no number, or one that
// is not known, says nothing.
uint numberIn(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.metaType() == QMetaType::fromType<uint>() ? value.toUInt() : 0;
}

Appearance::Scheme schemeOf(uint number)
{
    switch (number) {
    case 1:
        return Appearance::Scheme::Dark;
    case 2:
        return Appearance::Scheme::Light;
    default:
        return Appearance::Scheme::NotSaid;
    }
}

Appearance::Contrast contrastOf(uint number)
{
    return number == 1 ? Appearance::Contrast::High : Appearance::Contrast::NotSaid;
}

} // namespace

class SystemAppearance::Source : public QObject
{
    Q_OBJECT
public:
    explicit Source(SystemAppearance &appearance)
        : m_appearance(appearance)
        , m_bus(QDBusConnection::sessionBus())
    {
        if (!m_bus.isConnected())
            return;
        qRegisterMetaType<QDBusVariant>(); // the slot is found by the names of its types
        m_bus.connect(service, path, interface, u"SettingChanged"_s, this,
                      SLOT(take(QString, QString, QDBusVariant)));
        ask(schemeKey);
        ask(contrastKey);
    }

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group != appearanceKeys)
            return;
        Appearance now = m_appearance.current();
        if (key == schemeKey)
            now.scheme = schemeOf(numberIn(value.variant()));
        else if (key == contrastKey)
            now.contrast = contrastOf(numberIn(value.variant()));
        m_appearance.set(now);
    }

private:
    // An answer may come late or never; nobody waits for it.
    void ask(const QString &key)
    {
        auto message = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        message << QString(appearanceKeys) << key;
        auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, key, answer] {
            answer->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            if (reply.isValid())
                take(appearanceKeys, key, reply.value());
        });
    }

    SystemAppearance &m_appearance;
    QDBusConnection m_bus;
};

SystemAppearance::SystemAppearance()
    : m_source(std::make_unique<Source>(*this))
{
}

SystemAppearance::~SystemAppearance() = default;

#include "systemappearance_portal.moc"
