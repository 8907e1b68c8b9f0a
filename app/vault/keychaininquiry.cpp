// SPDX-License-Identifier: MIT

#include "keychaininquiry.h"

#include "desktopwallet.h"

#include <QDBusObjectPath>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

// https://specifications.freedesktop.org/secret-service-spec/latest/, org.kde.KWallet.xml and
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Secret.html
namespace {

struct KnownName
{
    QLatin1String name;
    Vault::Backend backend;
};

// Names that these programs own beside the one for secrets. They hold in a sandbox, too, where the
// number of a process means nothing.
constexpr std::array knownNames {
    KnownName { "org.gnome.keyring"_L1, Vault::Backend::GnomeKeyring },
    KnownName { "org.kde.kwalletd6"_L1, Vault::Backend::KWallet },
    KnownName { "org.kde.kwalletd5"_L1, Vault::Backend::KWallet },
    KnownName { "org.kde.secretservicecompat"_L1, Vault::Backend::KWallet },
    KnownName { "org.keepassxc.KeePassXC.MainWindow"_L1, Vault::Backend::KeePassXc },
};

// Where libsecret may keep secrets through the portal (libsecret, backend_get_impl_type).
bool isSandboxed()
{
    return QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP_NAME");
}

QDBusMessage propertyCall(const QString &service, const QString &path, const QString &interface,
                          const QString &name)
{
    return SessionBus::call(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                            { interface, name });
}

} // namespace

KeychainInquiry::KeychainInquiry(const SessionBus &bus, SessionBus::Start start, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_start(start)
    , m_wallet(desktopWallet())
{
}

QString KeychainInquiry::secretService()
{
    return u"org.freedesktop.secrets"_s;
}

QStringList KeychainInquiry::wallets()
{
    return { u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s };
}

void KeychainInquiry::begin(Answer answer)
{
    m_answer = std::move(answer);
    if (isSandboxed())
        askPortal();
    else
        askWallet();
}

// The portal keeps its secret for this program alone, and is never locked.
void KeychainInquiry::askPortal()
{
    send(propertyCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                      u"org.freedesktop.portal.Secret"_s, u"version"_s),
         [this](const QDBusMessage &reply) {
             if (SessionBus::value(reply).toUInt() == 1)
                 conclude(KeychainState::NotKnown, Vault::Backend::SecretService);
             else
                 askWallet();
         });
}

// QtKeychain asks this, too, but makes the window wait for the answer.
void KeychainInquiry::askWallet()
{
    if (m_wallet.isEmpty())
        return askSecretService();
    send(walletCall(u"networkWallet"_s), [this](const QDBusMessage &reply) {
        if (SessionBus::isSilence(reply))
            return concludeFromError(reply, Vault::Backend::KWallet);
        if (SessionBus::isError(reply))
            return askSecretService();
        askWhetherWalletIsOn(SessionBus::value(reply).toString());
    });
}

void KeychainInquiry::askWhetherWalletIsOn(const QString &name)
{
    send(walletCall(u"isEnabled"_s), [this, name](const QDBusMessage &reply) {
        if (SessionBus::isError(reply))
            return concludeFromError(reply, Vault::Backend::KWallet);
        if (!SessionBus::value(reply).toBool())
            return conclude(KeychainState::SwitchedOff, Vault::Backend::KWallet);
        askWhetherWalletIsOpen(name);
    });
}

void KeychainInquiry::askWhetherWalletIsOpen(const QString &name)
{
    send(walletCall(u"isOpen"_s, { name }), [this](const QDBusMessage &reply) {
        if (SessionBus::isError(reply))
            return concludeFromError(reply, Vault::Backend::KWallet);
        conclude(SessionBus::value(reply).toBool() ? KeychainState::Open : KeychainState::Locked,
                 Vault::Backend::KWallet);
    });
}

void KeychainInquiry::askSecretService()
{
    send(SessionBus::call(secretService(), u"/org/freedesktop/secrets"_s,
                          u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, { u"default"_s }),
         [this](const QDBusMessage &reply) {
             if (SessionBus::isAbsence(reply))
                 return findOutWhyNobodyAnswers();
             if (SessionBus::isError(reply))
                 return concludeFromError(reply, Vault::Backend::SecretService);
             const QString path = SessionBus::value(reply).value<QDBusObjectPath>().path();
             if (path.size() <= 1)
                 return findBackend(KeychainState::NoCollection);
             m_collection = path;
             askWhetherCollectionIsLocked();
         });
}

void KeychainInquiry::askWhetherCollectionIsLocked()
{
    send(propertyCall(secretService(), m_collection, u"org.freedesktop.Secret.Collection"_s,
                      u"Locked"_s),
         [this](const QDBusMessage &reply) {
             if (SessionBus::isError(reply))
                 return concludeFromError(reply, Vault::Backend::SecretService);
             findBackend(SessionBus::value(reply).toBool() ? KeychainState::Locked
                                                           : KeychainState::Open);
         });
}

void KeychainInquiry::findOutWhyNobodyAnswers()
{
    send(SessionBus::busCall(u"ListNames"_s), [this](const QDBusMessage &owned) {
        send(SessionBus::busCall(u"ListActivatableNames"_s), [this, owned](const auto &startable) {
            concludeFromNames(SessionBus::value(owned).toStringList()
                              + SessionBus::value(startable).toStringList());
        });
    });
}

void KeychainInquiry::concludeFromNames(const QStringList &names)
{
    const auto isThere = [&names](const QString &name) { return names.contains(name); };
    // Nobody had it started, so there is no telling whether it can be.
    if (m_start == SessionBus::Start::No && (isThere(secretService()) || isThere(m_wallet)))
        return conclude(KeychainState::NotKnown, Vault::Backend::SecretService);
    if (std::ranges::any_of(wallets(), isThere))
        return conclude(KeychainState::SwitchedOff, Vault::Backend::KWallet);
    conclude(KeychainState::Absent, Vault::Backend::SecretService);
}

void KeychainInquiry::findBackend(KeychainState state)
{
    send(SessionBus::busCall(u"GetNameOwner"_s, { secretService() }),
         [this, state](const QDBusMessage &reply) {
             compareOwner(state, SessionBus::value(reply).toString(), 0);
         });
}

void KeychainInquiry::compareOwner(KeychainState state, const QString &owner, size_t index)
{
    if (index == knownNames.size())
        return conclude(state, Vault::Backend::SecretService);
    send(SessionBus::busCall(u"GetNameOwner"_s, { QString(knownNames[index].name) }),
         [this, state, owner, index](const QDBusMessage &reply) {
             if (!SessionBus::isError(reply) && SessionBus::value(reply).toString() == owner)
                 return conclude(state, knownNames[index].backend);
             compareOwner(state, owner, index + 1);
         });
}

void KeychainInquiry::concludeFromError(const QDBusMessage &reply, Vault::Backend backend)
{
    if (SessionBus::isAbsence(reply))
        findOutWhyNobodyAnswers();
    else if (SessionBus::isSilence(reply))
        findOutWhetherItIsThere(backend);
    else
        conclude(KeychainState::NotKnown, backend);
}

// Who dies before it has answered is said to give no reply, too.
void KeychainInquiry::findOutWhetherItIsThere(Vault::Backend backend)
{
    const QString name = backend == Vault::Backend::KWallet ? m_wallet : secretService();
    send(SessionBus::busCall(u"NameHasOwner"_s, { name }),
         [this, backend](const QDBusMessage &reply) {
             if (SessionBus::value(reply).toBool())
                 conclude(KeychainState::Silent, backend);
             else
                 findOutWhyNobodyAnswers();
         });
}

void KeychainInquiry::conclude(KeychainState state, Vault::Backend backend)
{
    deleteLater();
    m_answer({ state, backend, m_collection });
}

void KeychainInquiry::send(const QDBusMessage &message, SessionBus::Reply reply)
{
    m_bus.send(message, m_start, this, std::move(reply));
}

QDBusMessage KeychainInquiry::walletCall(const QString &method, const QVariantList &arguments) const
{
    const QString path = "/modules/"_L1 + m_wallet.section(u'.', -1);
    return SessionBus::call(m_wallet, path, u"org.kde.KWallet"_s, method, arguments);
}
