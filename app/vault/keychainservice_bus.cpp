// SPDX-License-Identifier: MIT

#include "keychaininquiry.h"
#include "keychainservice.h"
#include "keyringfile.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QMap>
#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

class KeychainService::Source : public QObject
{
    Q_OBJECT
public:
    Source(KeychainService &service, std::chrono::milliseconds patience)
        : m_service(service)
        , m_bus(patience)
    {
        qDBusRegisterMetaType<Attributes>();
        listenForPrompts();
        listenForOwners();
        ask(SessionBus::Start::No, this, [](KeychainState) {});
    }

    void ask(SessionBus::Start start, QObject *context, StateAnswer answer)
    {
        auto *inquiry = new KeychainInquiry(m_bus, start, this);
        inquiry->begin([this, context = QPointer(context),
                        answer = std::move(answer)](const KeychainInquiry::Result &result) {
            m_service.m_collection = result.collection;
            m_service.set(result.state, result.backend);
            if (context)
                answer(result.state);
        });
    }

    void find(const QString &server, const QString &user, QObject *context, EntryAnswer answer)
    {
        const Attributes attributes { { u"server"_s, server }, { u"user"_s, user } };
        m_bus.send(SessionBus::call(KeychainInquiry::secretService(), u"/org/freedesktop/secrets"_s,
                                    u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s,
                                    { QVariant::fromValue(attributes) }),
                   SessionBus::Start::No, context,
                   [answer = std::move(answer)](const QDBusMessage &reply) {
                       answer(entryIn(reply));
                   });
    }

private Q_SLOTS:
    void takePrompt(bool dismissed, const QDBusVariant &)
    {
        if (dismissed)
            Q_EMIT m_service.promptDismissed();
    }

private:
    using Attributes = QMap<QString, QString>;

    // First those in open collections, then those in locked ones.
    static Entry entryIn(const QDBusMessage &reply)
    {
        if (SessionBus::isError(reply) || reply.arguments().size() != 2)
            return Entry::NotKnown;
        const auto isEmpty = [&reply](qsizetype index) {
            return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(index)).isEmpty();
        };
        if (!isEmpty(0))
            return Entry::There;
        return isEmpty(1) ? Entry::NotThere : Entry::Locked;
    }

    // KeePassXC tells everybody how a prompt ended; GNOME Keyring and KWallet tell libsecret alone.
    void listenForPrompts()
    {
        qRegisterMetaType<QDBusVariant>(); // the slot is found by the names of its types
        m_bus.connection().connect({}, {}, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                                   SLOT(takePrompt(bool, QDBusVariant)));
    }

    void listenForOwners()
    {
        m_owners.setConnection(m_bus.connection());
        m_owners.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
        m_owners.setWatchedServices(KeychainInquiry::wallets() << KeychainInquiry::secretService());
        connect(&m_owners, &QDBusServiceWatcher::serviceOwnerChanged, this,
                [this] { ask(SessionBus::Start::No, this, [](KeychainState) {}); });
    }

    KeychainService &m_service;
    SessionBus m_bus;
    QDBusServiceWatcher m_owners;
};

KeychainService::KeychainService(std::chrono::milliseconds patience)
    : m_backend(Vault::Backend::SecretService)
    , m_source(std::make_unique<Source>(*this, patience))
{
}

KeychainService::~KeychainService() = default;

Vault::Protection KeychainService::protection() const
{
    return m_backend == Vault::Backend::GnomeKeyring ? protectionOfKeyring(m_collection)
                                                     : Vault::Protection::NotKnown;
}

void KeychainService::ask(QObject *context, StateAnswer answer)
{
    m_source->ask(SessionBus::Start::Yes, context, std::move(answer));
}

void KeychainService::find(const QString &server, const QString &user, QObject *context,
                           EntryAnswer answer)
{
    m_source->find(server, user, context, std::move(answer));
}

#include "keychainservice_bus.moc"
