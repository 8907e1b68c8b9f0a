// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QMap>
#include <QStringList>

#include <functional>

// A keychain on the session bus that behaves as a test wants it to, as far as libsecret turns to
// it. It has a connection of its own to the bus, which should be a private one.
// https://specifications.freedesktop.org/secret-service-spec/latest/
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT
public:
    // names: what it is called on the bus beside org.freedesktop.secrets.
    explicit FakeSecretService(const QStringList &names = {});
    ~FakeSecretService() override;

    bool isOnBus() const { return m_isOnBus; }

    bool hasCollection = true; // the default one
    bool isLocked = false;
    bool locksItems = false; // each has to be unlocked by itself, as KeePassXC can have it
    bool asksBeforeWriting = false; // as KeePassXC does
    bool asksBeforeDeleting = false;
    bool saysYes = false; // the person, to whatever is asked
    QStringList silentOn; // calls that are never answered
    QString diesOn; // the call at which it goes
    QStringList calls; // what it was asked, without what libsecret asks of every service

    bool holds(const QString &user) const { return m_items.contains(user); }
    QString label(const QString &user) const { return m_items.value(user).label; }
    // As if it had been written.
    void put(const QString &user, const QString &server = QStringLiteral("Stripe Key Wizard"));
    void askPerson(); // as if somebody else had made it ask
    void answerAll(); // what was silent is answered now

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    struct Item
    {
        QByteArray secret;
        QMap<QString, QString> attributes;
        QString label;
    };

    void die();
    void carryOut(const QDBusMessage &message);
    void createCollection(const QDBusMessage &message);
    void createItem(const QDBusMessage &message);
    void write(const QDBusMessage &message);
    void search(const QDBusMessage &message);
    void giveSecrets(const QDBusMessage &message);
    void giveProperty(const QDBusMessage &message);
    void giveItem(const QDBusMessage &message);
    void setLabel(const QDBusMessage &message);
    QString userAt(const QString &path) const;
    void unlock(const QDBusMessage &message);
    void deleteItem(const QDBusMessage &message);
    void reply(const QDBusMessage &message, const QVariantList &values);
    void refuse(const QDBusMessage &message, const QString &error);

    QDBusConnection m_bus;
    bool m_isOnBus = false;
    QMap<QString, Item> m_items; // by the attribute "user"
    QStringList m_paths; // of items; the index is the number in the path
    QList<QDBusMessage> m_held;
    std::function<void()> m_agreed; // what is done when the person says yes
    // What a prompt ends with, also when it is dismissed. libsecret never ends a call whose prompt
    // ends with another type than it expects.
    QVariant m_result = QString();
};
