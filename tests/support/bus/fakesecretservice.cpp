// SPDX-License-Identifier: MIT

#include "fakesecretservice.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

struct SecretOnBus
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SecretOnBus &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SecretOnBus &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

Q_DECLARE_METATYPE(SecretOnBus)

namespace {

using Attributes = QMap<QString, QString>;
using Secrets = QMap<QDBusObjectPath, SecretOnBus>;

const QString busName = u"fake keychain"_s;
const QString root = u"/org/freedesktop/secrets"_s;
const QDBusObjectPath nothing(u"/"_s);
const QDBusObjectPath promptPath(root + "/prompt/1"_L1);
const QDBusObjectPath collectionPath(root + "/collection/fake"_L1);
const QString itemPrefix = collectionPath.path() + u'/';

} // namespace

FakeSecretService::FakeSecretService(const QStringList &names)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName))
{
    qDBusRegisterMetaType<SecretOnBus>();
    qDBusRegisterMetaType<Secrets>();
    qDBusRegisterMetaType<Attributes>();
    m_isOnBus = m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
    for (const QString &name : names)
        m_isOnBus = m_bus.registerService(name) && m_isOnBus;
    m_isOnBus = m_bus.registerService(u"org.freedesktop.secrets"_s) && m_isOnBus;
}

FakeSecretService::~FakeSecretService()
{
    QDBusConnection::disconnectFromBus(busName);
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    calls << message.member();
    if (message.member() == diesOn) {
        QMetaObject::invokeMethod(
                this, [this] { die(); }, Qt::QueuedConnection);
    } else if (silentOn.contains(message.member())) {
        m_held << message;
    } else {
        carryOut(message);
    }
    return true;
}

// The connection closes with the last who has it.
void FakeSecretService::die()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(busName);
}

void FakeSecretService::answerAll()
{
    silentOn.clear();
    for (const QDBusMessage &message : std::exchange(m_held, {}))
        carryOut(message);
}

void FakeSecretService::carryOut(const QDBusMessage &message)
{
    const QString call = message.member();
    if (call == "ReadAlias"_L1)
        reply(message, { QVariant::fromValue(hasCollection ? collectionPath : nothing) });
    else if (call == "OpenSession"_L1 && message.arguments().at(0) != u"plain"_s)
        refuse(message, u"org.freedesktop.DBus.Error.NotSupported"_s);
    else if (call == "OpenSession"_L1)
        reply(message,
              { QVariant::fromValue(QDBusVariant(QString())),
                QVariant::fromValue(QDBusObjectPath(root + "/session/1"_L1)) });
    else if (call == "CreateItem"_L1)
        createItem(message);
    else if (call == "CreateCollection"_L1)
        createCollection(message);
    else if (call == "SearchItems"_L1)
        search(message);
    else if (call == "GetSecrets"_L1)
        giveSecrets(message);
    else if (call == "Get"_L1 || call == "GetAll"_L1)
        giveProperty(message);
    else if (call == "Set"_L1)
        setLabel(message);
    else if (call == "Unlock"_L1)
        unlock(message);
    else if (call == "Delete"_L1)
        deleteItem(message);
    else if (call == "Prompt"_L1) {
        reply(message, {});
        askPerson();
    } else
        refuse(message, u"org.freedesktop.DBus.Error.UnknownMethod"_s);
}

void FakeSecretService::createCollection(const QDBusMessage &message)
{
    m_agreed = [this] { hasCollection = true; };
    m_result = QVariant::fromValue(nothing);
    reply(message, { QVariant::fromValue(nothing), QVariant::fromValue(promptPath) });
}

void FakeSecretService::createItem(const QDBusMessage &message)
{
    if (!hasCollection)
        return refuse(message, u"org.freedesktop.Secret.Error.NoSuchObject"_s);
    if (isLocked)
        return refuse(message, u"org.freedesktop.Secret.Error.IsLocked"_s);
    if (asksBeforeWriting) {
        m_agreed = [this, message] { write(message); };
        m_result = QVariant::fromValue(nothing);
        return reply(message, { QVariant::fromValue(nothing), QVariant::fromValue(promptPath) });
    }
    write(message);
    const QString path = itemPrefix + QString::number(m_paths.size() - 1);
    reply(message, { QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(nothing) });
}

void FakeSecretService::write(const QDBusMessage &message)
{
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().at(0));
    const auto attributes = qdbus_cast<Attributes>(
            properties.value(u"org.freedesktop.Secret.Item.Attributes"_s).value<QDBusArgument>());
    const QString user = attributes.value(u"user"_s);
    m_paths << user;
    m_items.insert(user,
                   { qdbus_cast<SecretOnBus>(message.arguments().at(1)).value, attributes,
                     properties.value(u"org.freedesktop.Secret.Item.Label"_s).toString() });
}

// Each item has the last path under which it was written.
void FakeSecretService::search(const QDBusMessage &message)
{
    const auto wanted = qdbus_cast<Attributes>(message.arguments().at(0));
    QList<QDBusObjectPath> found;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const Attributes &attributes = item->attributes;
        bool fits = true;
        for (auto one = wanted.cbegin(); one != wanted.cend(); ++one)
            fits = fits && attributes.value(one.key(), one.value()) == one.value();
        if (fits)
            found << QDBusObjectPath(itemPrefix + QString::number(m_paths.lastIndexOf(item.key())));
    }
    const bool locked = isLocked || locksItems;
    reply(message,
          { QVariant::fromValue(locked ? QList<QDBusObjectPath>() : found),
            QVariant::fromValue(locked ? found : QList<QDBusObjectPath>()) });
}

void FakeSecretService::giveSecrets(const QDBusMessage &message)
{
    Secrets secrets;
    for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(message.arguments().at(0))) {
        const QString user = userAt(path.path());
        secrets.insert(path,
                       { QDBusObjectPath(root + "/session/1"_L1),
                         {},
                         m_items.value(user).secret,
                         u"text/plain"_s });
    }
    reply(message, { QVariant::fromValue(secrets) });
}

void FakeSecretService::giveProperty(const QDBusMessage &message)
{
    const bool wantsAll = message.member() == "GetAll"_L1;
    if (wantsAll && m_items.contains(userAt(message.path())))
        giveItem(message);
    else if (wantsAll)
        reply(message, { QVariantMap() });
    else
        reply(message, { QVariant::fromValue(QDBusVariant(isLocked)) });
}

void FakeSecretService::giveItem(const QDBusMessage &message)
{
    const Item item = m_items.value(userAt(message.path()));
    reply(message,
          { QVariantMap { { u"Attributes"_s, QVariant::fromValue(item.attributes) },
                          { u"Label"_s, item.label },
                          { u"Locked"_s, isLocked || locksItems } } });
}

void FakeSecretService::setLabel(const QDBusMessage &message)
{
    const auto item = m_items.find(userAt(message.path()));
    if (isLocked || locksItems)
        return refuse(message, u"org.freedesktop.Secret.Error.IsLocked"_s);
    if (item == m_items.end() || message.arguments().at(1) != u"Label"_s)
        return refuse(message, u"org.freedesktop.DBus.Error.UnknownProperty"_s);
    item->label = message.arguments().at(2).value<QDBusVariant>().variant().toString();
    reply(message, {});
}

QString FakeSecretService::userAt(const QString &path) const
{
    return path.startsWith(itemPrefix) ? m_paths.value(path.section(u'/', -1).toInt()) : QString();
}

void FakeSecretService::unlock(const QDBusMessage &message)
{
    m_agreed = [this] { isLocked = locksItems = false; };
    m_result = QVariant::fromValue(QList<QDBusObjectPath>());
    reply(message,
          { QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(promptPath) });
}

void FakeSecretService::deleteItem(const QDBusMessage &message)
{
    const QString user = userAt(message.path());
    m_agreed = [this, user] { m_items.remove(user); };
    m_result = QString();
    if (!asksBeforeDeleting)
        m_agreed();
    reply(message, { QVariant::fromValue(asksBeforeDeleting ? promptPath : nothing) });
}

void FakeSecretService::put(const QString &user, const QString &server)
{
    m_paths << user;
    m_items.insert(user,
                   { "text of the key", { { u"user"_s, user }, { u"server"_s, server } }, {} });
}

void FakeSecretService::askPerson()
{
    if (saysYes && m_agreed)
        m_agreed();
    auto completed = QDBusMessage::createSignal(promptPath.path(),
                                                u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed.setArguments({ !saysYes, QVariant::fromValue(QDBusVariant(m_result)) });
    m_bus.send(completed);
}

void FakeSecretService::reply(const QDBusMessage &message, const QVariantList &values)
{
    m_bus.send(message.createReply(values));
}

void FakeSecretService::refuse(const QDBusMessage &message, const QString &error)
{
    m_bus.send(message.createErrorReply(error, u"as the test wants it"_s));
}
