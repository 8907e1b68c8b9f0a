// SPDX-License-Identifier: MIT

#include "secretsearch.h"

#include "keychaininquiry.h"

#include <QDBusArgument>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

// https://specifications.freedesktop.org/secret-service-spec/latest/
namespace {

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    return SessionBus::call(KeychainInquiry::secretService(), u"/org/freedesktop/secrets"_s,
                            u"org.freedesktop.Secret.Service"_s, method, arguments);
}

const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;

} // namespace

SecretSearch::SecretSearch(const SessionBus &bus, const QString &server, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_server(server)
    , m_owner(KeychainInquiry::secretService(), bus.connection(),
              QDBusServiceWatcher::WatchForUnregistration)
{
    // A prompt may last as long as the person likes, but not longer than who shows it.
    connect(&m_owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] { conclude(false); });
}

QDBusMessage SecretSearch::searchCall(const Attributes &attributes)
{
    return serviceCall(u"SearchItems"_s, { QVariant::fromValue(attributes) });
}

std::optional<SecretSearch::Paths> SecretSearch::pathsIn(const QDBusMessage &reply)
{
    if (SessionBus::isError(reply) || reply.arguments().size() != 2)
        return std::nullopt;
    const auto list = [&reply](qsizetype index) {
        return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(index));
    };
    return Paths { list(0), list(1) };
}

void SecretSearch::begin(Vault::Prompts prompts, KeychainService::ItemsAnswer answer)
{
    m_prompts = prompts;
    m_answer = std::move(answer);
    search();
}

void SecretSearch::search()
{
    m_bus.send(searchCall({ { u"server"_s, m_server } }), SessionBus::Start::No, this,
               [this](const QDBusMessage &reply) {
                   if (const auto paths = pathsIn(reply))
                       onFound(*paths);
                   else
                       conclude(false);
               });
}

void SecretSearch::onFound(const Paths &paths)
{
    // Once: what is still locked after the person was asked stays locked.
    if (!paths.locked.isEmpty()
        && std::exchange(m_prompts, Vault::Prompts::Never) == Vault::Prompts::Allowed)
        return unlock(paths.locked);
    m_items.locked = paths.locked.size();
    m_toRead = paths.open;
    readNext();
}

void SecretSearch::unlock(const QList<QDBusObjectPath> &paths)
{
    m_bus.send(serviceCall(u"Unlock"_s, { QVariant::fromValue(paths) }), SessionBus::Start::No,
               this, [this](const QDBusMessage &reply) { onUnlocked(reply); });
}

void SecretSearch::onUnlocked(const QDBusMessage &reply)
{
    const QString path = reply.arguments().value(1).value<QDBusObjectPath>().path();
    if (path.size() > 1)
        prompt(path);
    else
        search();
}

void SecretSearch::prompt(const QString &path)
{
    qRegisterMetaType<QDBusVariant>(); // the slot is found by the names of its types
    m_bus.connection().connect(KeychainInquiry::secretService(), path, promptInterface,
                               u"Completed"_s, this, SLOT(onPrompted(bool, QDBusVariant)));
    m_bus.send(SessionBus::call(KeychainInquiry::secretService(), path, promptInterface,
                                u"Prompt"_s, { QString() }),
               SessionBus::Start::No, this, [this](const QDBusMessage &reply) {
                   if (SessionBus::isError(reply))
                       search();
               });
}

void SecretSearch::onPrompted(bool, const QDBusVariant &)
{
    search();
}

void SecretSearch::readNext()
{
    if (m_toRead.isEmpty())
        return conclude(true);
    const QString path = m_toRead.takeFirst().path();
    m_bus.send(SessionBus::call(KeychainInquiry::secretService(), path,
                                u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s,
                                { u"org.freedesktop.Secret.Item"_s }),
               SessionBus::Start::No, this, [this](const QDBusMessage &reply) { takeItem(reply); });
}

// One that cannot be read has gone in the meantime.
void SecretSearch::takeItem(const QDBusMessage &reply)
{
    const auto properties = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    const auto attributes = qdbus_cast<Attributes>(properties.value(u"Attributes"_s));
    if (const QString user = attributes.value(u"user"_s); !user.isEmpty())
        m_items.open.append({ user, properties.value(u"Label"_s).toString() });
    readNext();
}

void SecretSearch::conclude(bool isKnown)
{
    if (!m_answer)
        return;
    deleteLater();
    m_items.isKnown = isKnown;
    std::exchange(m_answer, nullptr)(m_items);
}
