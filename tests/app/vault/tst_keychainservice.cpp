// SPDX-License-Identifier: MIT

#include "app/vault/keychainservice.h"
#include "tests/support/bus/fakesecretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Against keychains on a bus of this test's own; with-keyring.sh gives it one.
class TestKeychainService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void itSaysHowItStands_data();
    void itSaysHowItStands();
    void itIsCalledByItsOwnName_data();
    void itIsCalledByItsOwnName();
    void nobodyIsAbsent();
    void aWalletThatKeepsNoSecretsForOthersIsSwitchedOff_data();
    void aWalletThatKeepsNoSecretsForOthersIsSwitchedOff();
    void onKdeTheWalletItselfIsAsked_data();
    void onKdeTheWalletItselfIsAsked();
    void onKdeWithoutAWalletTheSecretServiceIsAsked();
    void oneThatNeverAnswersIsSilent_data();
    void oneThatNeverAnswersIsSilent();
    void oneThatComesLaterIsHeard();
    void oneThatGoesIsHeard();
    void whatAPersonDeclinesIsHeard_data();
    void whatAPersonDeclinesIsHeard();
    void inASandboxThePortalIsEnough();
    void inASandboxWithoutThePortalTheKeychainIsAsked();
    void anEntryIsFoundLockedOrNot();
    void anAnswerThatNobodyWaitsForFallsOnTheFloor();

private:
    static KeychainState stateOf(KeychainService &service);
};

namespace {

// A name on the bus, and nothing behind it.
class Name
{
public:
    explicit Name(const QString &name)
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name))
    {
        m_bus.registerService(name);
    }
    ~Name() { QDBusConnection::disconnectFromBus(m_bus.name()); }

private:
    QDBusConnection m_bus;
};

// KWallet's own interface, which QtKeychain speaks on KDE.
class Wallet : public QDBusVirtualObject
{
public:
    Wallet()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s))
    {
        m_bus.registerVirtualObject(u"/modules/kwalletd5"_s, this);
        m_bus.registerService(u"org.kde.kwalletd5"_s);
    }
    ~Wallet() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    QString silentOn;
    bool isEnabled = true;
    bool isOpen = true;

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == silentOn)
            return true;
        if (message.member() == u"networkWallet"_s)
            return bus.send(message.createReply(u"kdewallet"_s));
        if (message.member() == u"isEnabled"_s)
            return bus.send(message.createReply(isEnabled));
        if (message.member() == u"isOpen"_s
            && message.arguments() == QVariantList { u"kdewallet"_s })
            return bus.send(message.createReply(isOpen));
        return false;
    }

private:
    QDBusConnection m_bus;
};

void pretendKde()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
}

class SecretPortal : public QDBusVirtualObject
{
public:
    SecretPortal()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~SecretPortal() override { QDBusConnection::disconnectFromBus(m_bus.name()); }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QStringList version { u"org.freedesktop.portal.Secret"_s, u"version"_s };
        if (message.arguments() != QVariantList(version.begin(), version.end()))
            return false;
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(1U))));
    }

private:
    QDBusConnection m_bus;
};

} // namespace

void TestKeychainService::init()
{
    for (const char *name : { "SNAP_NAME", "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION" })
        qunsetenv(name);
    // Nobody is left from the test before.
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(
            u"org.freedesktop.secrets"_s));
}

KeychainState TestKeychainService::stateOf(KeychainService &service)
{
    std::optional<KeychainState> state;
    QObject context;
    service.ask(&context, [&](KeychainState answer) { state = answer; });
    if (!QTest::qWaitFor([&] { return state.has_value(); }, 60000))
        QTest::qFail("no answer", __FILE__, __LINE__);
    return state.value_or(KeychainState::NotKnown);
}

void TestKeychainService::itSaysHowItStands_data()
{
    QTest::addColumn<bool>("hasCollection");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("open") << true << false << KeychainState::Open;
    QTest::newRow("locked") << true << true << KeychainState::Locked;
    QTest::newRow("without a place for keys, as KeePassXC without a database")
            << false << false << KeychainState::NoCollection;
}

void TestKeychainService::itSaysHowItStands()
{
    QFETCH(bool, hasCollection);
    QFETCH(bool, isLocked);
    QFETCH(KeychainState, state);
    FakeSecretService keychain;
    QVERIFY(keychain.isOnBus());
    keychain.hasCollection = hasCollection;
    keychain.isLocked = isLocked;

    KeychainService service;
    QCOMPARE(service.state(), KeychainState::NotKnown);
    QTRY_COMPARE(service.state(), state);
    QCOMPARE(stateOf(service), state);
    QVERIFY(!keychain.calls.contains(u"Prompt"_s));
}

void TestKeychainService::itIsCalledByItsOwnName_data()
{
    QTest::addColumn<QByteArray>("desktop");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Vault::Backend>("backend");
    QTest::newRow("GNOME Keyring") << "GNOME"_ba
                                   << "org.gnome.keyring" << Vault::Backend::GnomeKeyring;
    QTest::newRow("GNOME Keyring on KDE") << "KDE"_ba
                                          << "org.gnome.keyring" << Vault::Backend::GnomeKeyring;
    QTest::newRow("KeePassXC on GNOME")
            << "GNOME"_ba
            << "org.keepassxc.KeePassXC.MainWindow" << Vault::Backend::KeePassXc;
    QTest::newRow("KWallet") << "KDE"_ba
                             << "org.kde.kwalletd6" << Vault::Backend::KWallet;
    QTest::newRow("KWallet since KDE Frameworks 6.15")
            << "sway"_ba
            << "org.kde.secretservicecompat" << Vault::Backend::KWallet;
    QTest::newRow("one that nobody knows")
            << "GNOME"_ba
            << "org.example.Keychain" << Vault::Backend::SecretService;
}

void TestKeychainService::itIsCalledByItsOwnName()
{
    QFETCH(QByteArray, desktop);
    QFETCH(QString, name);
    QFETCH(Vault::Backend, backend);
    qputenv("XDG_CURRENT_DESKTOP", desktop);
    const FakeSecretService keychain({ name });
    QVERIFY(keychain.isOnBus());
    KeychainService service;
    QCOMPARE(service.backend(), Vault::Backend::SecretService); // until it has answered
    QTRY_COMPARE(service.state(), KeychainState::Open);
    QCOMPARE(service.backend(), backend);
}

void TestKeychainService::nobodyIsAbsent()
{
    KeychainService service;
    QTRY_COMPARE(service.state(), KeychainState::Absent);
    QCOMPARE(stateOf(service), KeychainState::Absent);
}

void TestKeychainService::aWalletThatKeepsNoSecretsForOthersIsSwitchedOff_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("kwalletd6") << u"org.kde.kwalletd6"_s;
    QTest::newRow("kwalletd5") << u"org.kde.kwalletd5"_s;
}

void TestKeychainService::aWalletThatKeepsNoSecretsForOthersIsSwitchedOff()
{
    QFETCH(QString, name);
    const Name wallet(name);
    KeychainService service;
    QTRY_COMPARE(service.state(), KeychainState::SwitchedOff);
    QCOMPARE(stateOf(service), KeychainState::SwitchedOff);
    QCOMPARE(service.backend(), Vault::Backend::KWallet);
}

void TestKeychainService::onKdeTheWalletItselfIsAsked_data()
{
    QTest::addColumn<QString>("silentOn");
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("open") << QString() << true << true << KeychainState::Open;
    QTest::newRow("locked") << QString() << true << false << KeychainState::Locked;
    QTest::newRow("switched off") << QString() << false << false << KeychainState::SwitchedOff;
    QTest::newRow("silent") << u"networkWallet"_s << true << true << KeychainState::Silent;
    QTest::newRow("silent when asked whether it is open")
            << u"isOpen"_s << true << true << KeychainState::Silent;
}

void TestKeychainService::onKdeTheWalletItselfIsAsked()
{
    QFETCH(QString, silentOn);
    QFETCH(bool, isEnabled);
    QFETCH(bool, isOpen);
    QFETCH(KeychainState, state);
    pretendKde();
    Wallet wallet;
    wallet.silentOn = silentOn;
    wallet.isEnabled = isEnabled;
    wallet.isOpen = isOpen;
    const FakeSecretService another({ u"org.gnome.keyring"_s });
    KeychainService service(200ms);
    QCOMPARE(stateOf(service), state);
    QCOMPARE(service.backend(), Vault::Backend::KWallet);
}

void TestKeychainService::onKdeWithoutAWalletTheSecretServiceIsAsked()
{
    pretendKde();
    const FakeSecretService keychain({ u"org.gnome.keyring"_s });
    KeychainService service;
    QCOMPARE(stateOf(service), KeychainState::Open);
    QCOMPARE(service.backend(), Vault::Backend::GnomeKeyring);
}

void TestKeychainService::oneThatNeverAnswersIsSilent_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("from the beginning") << u"ReadAlias"_s;
    QTest::newRow("when asked whether it is locked") << u"Get"_s;
}

void TestKeychainService::oneThatNeverAnswersIsSilent()
{
    QFETCH(QString, call);
    FakeSecretService keychain;
    keychain.silentOn << call;
    KeychainService service(1ms);
    QCOMPARE(stateOf(service), KeychainState::Silent);
}

void TestKeychainService::oneThatComesLaterIsHeard()
{
    KeychainService service;
    QTRY_COMPARE(service.state(), KeychainState::Absent);
    QSignalSpy changed(&service, &KeychainService::changed);
    const FakeSecretService keychain({ u"org.gnome.keyring"_s });
    QTRY_COMPARE(service.state(), KeychainState::Open);
    QCOMPARE(service.backend(), Vault::Backend::GnomeKeyring);
    QVERIFY(changed.size() >= 1);
}

void TestKeychainService::oneThatGoesIsHeard()
{
    std::optional<FakeSecretService> keychain(std::in_place);
    KeychainService service;
    QTRY_COMPARE(service.state(), KeychainState::Open);
    keychain.reset();
    QTRY_COMPARE(service.state(), KeychainState::Absent);
}

void TestKeychainService::whatAPersonDeclinesIsHeard_data()
{
    QTest::addColumn<bool>("saysYes");
    QTest::newRow("no") << false;
    QTest::newRow("yes") << true;
}

void TestKeychainService::whatAPersonDeclinesIsHeard()
{
    QFETCH(bool, saysYes);
    FakeSecretService keychain;
    KeychainService service;
    QTRY_COMPARE(service.state(), KeychainState::Open);
    QSignalSpy dismissed(&service, &KeychainService::promptDismissed);
    keychain.saysYes = saysYes;
    keychain.askPerson();
    // It is asked over the same connection, so what it said before has been heard by then.
    QCOMPARE(stateOf(service), KeychainState::Open);
    QCOMPARE(dismissed.size(), saysYes ? 0 : 1);
}

// libsecret keeps keys through it then, and nothing else is seen from there.
void TestKeychainService::inASandboxThePortalIsEnough()
{
    qputenv("SNAP_NAME", "stripe-key-wizard");
    SecretPortal portal;
    KeychainService service;
    QCOMPARE(stateOf(service), KeychainState::NotKnown);
    QCOMPARE(service.backend(), Vault::Backend::SecretService);
}

void TestKeychainService::inASandboxWithoutThePortalTheKeychainIsAsked()
{
    qputenv("SNAP_NAME", "stripe-key-wizard");
    const FakeSecretService keychain;
    KeychainService service;
    QCOMPARE(stateOf(service), KeychainState::Open);
}

void TestKeychainService::anEntryIsFoundLockedOrNot()
{
    FakeSecretService keychain;
    keychain.put(u"an entry"_s);
    KeychainService service;
    const auto find = [&service](const QString &user) {
        std::optional<KeychainService::Entry> entry;
        QObject context;
        service.find({ u"Stripe Key Wizard"_s, user }, &context,
                     [&](KeychainService::Entry found) { entry = found; });
        if (!QTest::qWaitFor([&] { return entry.has_value(); }, 60000))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return entry.value_or(KeychainService::Entry::NotKnown);
    };
    QCOMPARE(find(u"an entry"_s), KeychainService::Entry::There);
    QCOMPARE(find(u"another"_s), KeychainService::Entry::NotThere);
    keychain.isLocked = true;
    QCOMPARE(find(u"an entry"_s), KeychainService::Entry::Locked);
}

void TestKeychainService::anAnswerThatNobodyWaitsForFallsOnTheFloor()
{
    FakeSecretService keychain;
    KeychainService service;
    int answers = 0;
    {
        QObject context;
        service.ask(&context, [&](KeychainState) { ++answers; });
    }
    QCOMPARE(stateOf(service), KeychainState::Open);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestKeychainService)
#include "tst_keychainservice.moc"
