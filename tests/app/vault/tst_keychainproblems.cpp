// SPDX-License-Identifier: MIT

#include "app/vault/systemvault.h"
#include "tests/support/bus/fakesecretservice.h"
#include "tests/support/vaultcalls.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace VaultCalls;
using namespace std::chrono_literals;

// What a person is told, with QtKeychain and libsecret as they are, and a keychain that the test
// plays on a bus of its own.
class TestKeychainProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void anOpenKeychainKeepsAKey();
    void aPersonWhoSaysYesHasTheKeyKept();
    void aPersonWhoSaysNoIsNotTakenForAMissingKeychain_data();
    void aPersonWhoSaysNoIsNotTakenForAMissingKeychain();
    void aPersonWhoDoesNotGiveOutTheKeyIsNotTakenForAMissingKey();
    void aPersonWhoDoesNotDeleteKeepsTheKey();
    void aLockedKeychainIsCalledLocked();
    void aLockedKeychainIsUnlockedToForget();
    void aSilentKeychainIsCalledSilent_data();
    void aSilentKeychainIsCalledSilent();
    void whatIsToBeForgottenWaitsForASilentKeychain();
    void aStoreThatWasGivenUpBeforeItBeganIsNotBegun();
    void aKeychainThatDiesIsCalledAbsent_data();
    void aKeychainThatDiesIsCalledAbsent();
    void aWalletThatIsSwitchedOffIsNotCalledAbsent();
    void whatStandsInTheWayIsKnownBeforeAnybodyTries();
    void removingDoesNotWriteFirst();
};

void TestKeychainProblems::init()
{
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(
            u"org.freedesktop.secrets"_s));
}

void TestKeychainProblems::anOpenKeychainKeepsAKey()
{
    FakeSecretService keychain;
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, u"text of the key"_s).isGood());
    QVERIFY(keychain.holds(Vault::entry(u"a"_s)));
    QCOMPARE(load(vault, u"a"_s).key, secret(u"text of the key"_s));
    QVERIFY(forget(vault, u"a"_s).isGood());
    QVERIFY(!keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainProblems::aPersonWhoSaysYesHasTheKeyKept()
{
    FakeSecretService keychain;
    keychain.asksBeforeWriting = keychain.asksBeforeDeleting = keychain.saysYes = true;
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, u"text of the key"_s).isGood());
    QVERIFY(forget(vault, u"a"_s).isGood());
    QVERIFY(!keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainProblems::aPersonWhoSaysNoIsNotTakenForAMissingKeychain_data()
{
    QTest::addColumn<bool>("hasCollection");
    QTest::newRow("to writing") << true;
    QTest::newRow("to making or opening a place for keys") << false;
}

void TestKeychainProblems::aPersonWhoSaysNoIsNotTakenForAMissingKeychain()
{
    QFETCH(bool, hasCollection);
    FakeSecretService keychain;
    keychain.hasCollection = hasCollection;
    keychain.asksBeforeWriting = true;
    SystemVault vault;
    const Answer stored = store(vault, u"a"_s, u"text of the key"_s);
    QVERIFY(keychain.calls.contains(u"Prompt"_s));
    QCOMPARE(stored.problem, std::optional(Problem::KeychainDeclined));
}

void TestKeychainProblems::aPersonWhoDoesNotGiveOutTheKeyIsNotTakenForAMissingKey()
{
    FakeSecretService keychain;
    keychain.put(Vault::entry(u"a"_s));
    keychain.locksItems = true;
    SystemVault vault;
    QCOMPARE(load(vault, u"a"_s).problem, std::optional(Problem::KeychainDeclined));
    keychain.saysYes = true;
    QVERIFY(load(vault, u"a"_s).isGood());
}

void TestKeychainProblems::aPersonWhoDoesNotDeleteKeepsTheKey()
{
    FakeSecretService keychain;
    keychain.put(Vault::entry(u"a"_s));
    keychain.asksBeforeDeleting = true;
    SystemVault vault;
    QCOMPARE(forget(vault, u"a"_s).problem, std::optional(Problem::KeychainDeclined));
    QVERIFY(keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainProblems::aLockedKeychainIsCalledLocked()
{
    FakeSecretService keychain;
    keychain.put(Vault::entry(u"a"_s));
    keychain.isLocked = true;
    SystemVault vault;
    QCOMPARE(store(vault, u"b"_s, u"text"_s).problem, std::optional(Problem::KeychainLocked));
    QCOMPARE(load(vault, u"a"_s).problem, std::optional(Problem::KeychainLocked));
    QCOMPARE(forget(vault, u"a"_s).problem, std::optional(Problem::KeychainLocked));
    // It does not say whether it is there, so this must not pass for forgotten.
    QCOMPARE(forget(vault, u"never"_s).problem, std::optional(Problem::KeychainLocked));
    QVERIFY(keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainProblems::aLockedKeychainIsUnlockedToForget()
{
    FakeSecretService keychain;
    keychain.put(Vault::entry(u"a"_s));
    keychain.isLocked = keychain.saysYes = true;
    SystemVault vault;
    QVERIFY(forget(vault, u"a"_s).isGood());
    QVERIFY(!keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainProblems::aSilentKeychainIsCalledSilent_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<std::chrono::milliseconds>("deadline");
    QTest::newRow("that does not say how it stands") << u"ReadAlias"_s << 24h / 1ms * 1ms;
    QTest::newRow("that does not answer when it is to write")
            << u"CreateItem"_s << std::chrono::milliseconds(1000);
}

void TestKeychainProblems::aSilentKeychainIsCalledSilent()
{
    QFETCH(QString, call);
    QFETCH(std::chrono::milliseconds, deadline);
    FakeSecretService keychain;
    keychain.silentOn << call;
    SystemVault vault(deadline, 100ms);
    QCOMPARE(store(vault, u"a"_s, u"text of the key"_s).problem,
             std::optional(Problem::KeychainSilent));
    // Late, and taken back.
    keychain.answerAll();
    QTRY_VERIFY(!vault.isBusy());
    QVERIFY(!keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainProblems::whatIsToBeForgottenWaitsForASilentKeychain()
{
    FakeSecretService keychain;
    keychain.put(Vault::entry(u"a"_s));
    keychain.silentOn << u"ReadAlias"_s;
    SystemVault vault(24h, 200ms);
    QCOMPARE(forget(vault, u"a"_s).problem, std::optional(Problem::KeychainSilent));
    QVERIFY(vault.isBusy());
    keychain.answerAll();
    QTRY_VERIFY(!vault.isBusy());
    QVERIFY(!keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainProblems::aStoreThatWasGivenUpBeforeItBeganIsNotBegun()
{
    FakeSecretService keychain;
    keychain.silentOn << u"ReadAlias"_s;
    SystemVault vault(1ms, 24h);
    QCOMPARE(store(vault, u"a"_s, u"text of the key"_s).problem,
             std::optional(Problem::KeychainSilent));
    keychain.answerAll();
    QTRY_VERIFY(!vault.isBusy());
    QVERIFY(!keychain.calls.contains(u"CreateItem"_s));
}

void TestKeychainProblems::aKeychainThatDiesIsCalledAbsent_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("before it is to write") << u"ReadAlias"_s;
    QTest::newRow("while it is to write") << u"CreateItem"_s;
    QTest::newRow("while it is read back") << u"GetSecrets"_s;
}

void TestKeychainProblems::aKeychainThatDiesIsCalledAbsent()
{
    QFETCH(QString, call);
    FakeSecretService keychain;
    SystemVault vault;
    keychain.diesOn = call;
    QCOMPARE(store(vault, u"a"_s, u"text of the key"_s).problem,
             std::optional(Problem::KeychainAbsent));
}

void TestKeychainProblems::aWalletThatIsSwitchedOffIsNotCalledAbsent()
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"wallet"_s);
    QVERIFY(bus.registerService(u"org.kde.kwalletd6"_s));
    SystemVault vault;
    QCOMPARE(store(vault, u"a"_s, u"text"_s).problem, std::optional(Problem::KeychainSwitchedOff));
    QCOMPARE(vault.obstacle(), std::optional(Problem::KeychainSwitchedOff));
    QCOMPARE(vault.backend(), Vault::Backend::KWallet);
    QDBusConnection::disconnectFromBus(u"wallet"_s);
}

void TestKeychainProblems::whatStandsInTheWayIsKnownBeforeAnybodyTries()
{
    SystemVault vault;
    QTRY_COMPARE(vault.obstacle(), std::optional(Problem::KeychainAbsent));
    const FakeSecretService keychain;
    QTRY_VERIFY(!vault.obstacle());
}

// In KeePassXC the old secret would go into the entry's history, and stay there.
void TestKeychainProblems::removingDoesNotWriteFirst()
{
    FakeSecretService keychain;
    keychain.put(Vault::entry(u"a"_s));
    SystemVault vault;
    QVERIFY(forget(vault, u"a"_s).isGood());
    QVERIFY(!keychain.calls.contains(u"CreateItem"_s));
}

QTEST_GUILESS_MAIN(TestKeychainProblems)
#include "tst_keychainproblems.moc"
