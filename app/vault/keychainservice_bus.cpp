// SPDX-License-Identifier: MIT

#include "keychaininquiry.h"
#include "keychainservice.h"
#include "keyringfile.h"
#include "secretsearch.h"

#include <QDBusMetaType>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
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
        qDBusRegisterMetaType<SecretSearch::Attributes>();
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

    void find(const Name &name, QObject *context, EntryAnswer answer)
    {
        m_bus.send(searchFor(name), SessionBus::Start::No, context,
                   [answer = std::move(answer)](const QDBusMessage &reply) {
                       answer(entryIn(reply));
                   });
    }

    void list(const QString &server, Vault::Prompts prompts, QObject *context, ItemsAnswer answer)
    {
        auto *search = new SecretSearch(m_bus, server, this);
        search->begin(prompts,
                      [context = QPointer(context), answer = std::move(answer)](const auto &items) {
                          if (context)
                              answer(items);
                      });
    }

    // KWallet's own interface knows no such name, and what the Secret Service beside it has is not
    // what QtKeychain has written.
    bool isSecretService() const { return !m_service.m_collection.isEmpty(); }

    void label(const Name &name, const QString &text, QObject *context, std::function<void()> done)
    {
        m_bus.send(searchFor(name), SessionBus::Start::No, context,
                   [this, text, context, done = std::move(done)](const QDBusMessage &reply) {
                       const auto paths = SecretSearch::pathsIn(reply);
                       if (!paths || paths->open.isEmpty())
                           return done();
                       m_bus.send(labelling(paths->open.first().path(), text),
                                  SessionBus::Start::No, context,
                                  [done](const QDBusMessage &) { done(); });
                   });
    }

private Q_SLOTS:
    void takePrompt(bool dismissed, const QDBusVariant &)
    {
        if (dismissed)
            Q_EMIT m_service.promptDismissed();
    }

private:
    static QDBusMessage searchFor(const Name &name)
    {
        return SecretSearch::searchCall({ { u"server"_s, name.server }, { u"user"_s, name.user } });
    }

    static QDBusMessage labelling(const QString &path, const QString &text)
    {
        return SessionBus::call(KeychainInquiry::secretService(), path,
                                u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
                                { u"org.freedesktop.Secret.Item"_s, u"Label"_s,
                                  QVariant::fromValue(QDBusVariant(text)) });
    }

    static Entry entryIn(const QDBusMessage &reply)
    {
        const auto paths = SecretSearch::pathsIn(reply);
        if (!paths)
            return Entry::NotKnown;
        if (!paths->open.isEmpty())
            return Entry::There;
        return paths->locked.isEmpty() ? Entry::NotThere : Entry::Locked;
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

void KeychainService::find(const Name &name, QObject *context, EntryAnswer answer)
{
    m_source->find(name, context, std::move(answer));
}

void KeychainService::list(const QString &server, Vault::Prompts prompts, QObject *context,
                           ItemsAnswer answer)
{
    if (m_source->isSecretService())
        m_source->list(server, prompts, context, std::move(answer));
    else
        QMetaObject::invokeMethod(
                context, [answer = std::move(answer)] { answer({}); }, Qt::QueuedConnection);
}

void KeychainService::label(const Name &name, const QString &text, QObject *context,
                            std::function<void()> done)
{
    if (m_source->isSecretService())
        m_source->label(name, text, context, std::move(done));
    else
        QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}

#include "keychainservice_bus.moc"
