// SPDX-License-Identifier: MIT

#include "app/vault/systemvault.h"
#include "tests/support/bus/fakesecretservice.h"
#include "tests/support/vaultcalls.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace VaultCalls;
using Prompts = Vault::Prompts;

// Which entries a keychain says that it has, and what they are called there, with keychains that
// the test plays on a bus of its own.
class TestKeychainContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void entriesOfThisProgramAreListedAndNoOthers();
    void anEntryIsCalledAsPeopleShallSeeIt();
    void lockedEntriesAreCountedAndNobodyIsAsked();
    void lockedEntriesAreListedWhenThePersonUnlocksThem();
    void aPersonWhoDoesNotUnlockThemIsNotAskedTwice();
    void aLockedEntryKeepsItsName();
    void aKeychainThatGoesWhileItAsksEndsTheSearch();
    void withoutAKeychainThereIsNothing();

private:
    // A vault that has seen the keychain: it asks by itself when it begins.
    static void waitUntilSeen(SystemVault &vault);
};

void TestKeychainContents::init()
{
    QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(
            u"org.freedesktop.secrets"_s));
}

void TestKeychainContents::waitUntilSeen(SystemVault &vault)
{
    QTRY_COMPARE(vault.backend(), Vault::Backend::GnomeKeyring);
}

void TestKeychainContents::entriesOfThisProgramAreListedAndNoOthers()
{
    FakeSecretService keychain({ u"org.gnome.keyring"_s });
    keychain.put(Vault::entry(u"a"_s));
    keychain.put(Vault::entry(u"b"_s));
    keychain.put(Vault::entry(u"c"_s), u"another program"_s);
    keychain.put(u"com.example.Another/d"_s);
    SystemVault vault;
    waitUntilSeen(vault);
    const QStringList expected { u"a: "_s, u"b: "_s };
    QCOMPARE(list(vault, Prompts::Never).lines(), expected);
    QCOMPARE(list(vault, Prompts::Allowed).lines(), expected);
    QVERIFY(!keychain.calls.contains(u"Prompt"_s));
    QVERIFY(!keychain.calls.contains(u"GetSecrets"_s));
}

void TestKeychainContents::anEntryIsCalledAsPeopleShallSeeIt()
{
    FakeSecretService keychain({ u"org.gnome.keyring"_s });
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, u"text of the key"_s).isGood());
    // What QtKeychain calls it by itself: with its key in front since 0.14.
    QVERIFY(keychain.label(Vault::entry(u"a"_s)).endsWith(u"Stripe Key Wizard"_s));
    vault.label(u"a"_s, u"Web shop"_s);
    QTRY_VERIFY(!vault.isBusy());
    QCOMPARE(keychain.label(Vault::entry(u"a"_s)), u"Web shop"_s);
    QCOMPARE(list(vault, Prompts::Never).lines(), QStringList(u"a: Web shop"_s));
    QCOMPARE(load(vault, u"a"_s).key, secret(u"text of the key"_s));
    QVERIFY(forget(vault, u"a"_s).isGood());
    QVERIFY(!keychain.holds(Vault::entry(u"a"_s)));
}

void TestKeychainContents::lockedEntriesAreCountedAndNobodyIsAsked()
{
    FakeSecretService keychain({ u"org.gnome.keyring"_s });
    keychain.put(Vault::entry(u"a"_s));
    keychain.put(Vault::entry(u"b"_s));
    keychain.isLocked = keychain.saysYes = true;
    SystemVault vault;
    waitUntilSeen(vault);
    const Listing listing = list(vault, Prompts::Never);
    QVERIFY(listing.lines().isEmpty());
    QCOMPARE(listing.contents.locked, 2);
    QVERIFY(!listing.problem);
    QVERIFY(!keychain.calls.contains(u"Unlock"_s));
}

void TestKeychainContents::lockedEntriesAreListedWhenThePersonUnlocksThem()
{
    FakeSecretService keychain({ u"org.gnome.keyring"_s });
    keychain.put(Vault::entry(u"a"_s));
    keychain.isLocked = keychain.saysYes = true;
    SystemVault vault;
    const Listing listing = list(vault, Prompts::Allowed);
    QCOMPARE(listing.lines(), QStringList(u"a: "_s));
    QCOMPARE(listing.contents.locked, 0);
    QVERIFY(!listing.problem);
}

void TestKeychainContents::aPersonWhoDoesNotUnlockThemIsNotAskedTwice()
{
    FakeSecretService keychain({ u"org.gnome.keyring"_s });
    keychain.put(Vault::entry(u"a"_s));
    keychain.isLocked = true;
    SystemVault vault;
    const Listing listing = list(vault, Prompts::Allowed);
    QVERIFY(listing.lines().isEmpty());
    QCOMPARE(listing.contents.locked, 1);
    QCOMPARE(listing.problem, std::optional(Problem::KeychainDeclined));
    QCOMPARE(keychain.calls.count(u"Prompt"_s), 1);
}

void TestKeychainContents::aLockedEntryKeepsItsName()
{
    FakeSecretService keychain({ u"org.gnome.keyring"_s });
    keychain.put(Vault::entry(u"a"_s));
    keychain.isLocked = keychain.saysYes = true;
    SystemVault vault;
    vault.label(u"a"_s, u"Web shop"_s);
    QTRY_VERIFY(!vault.isBusy());
    QCOMPARE(keychain.label(Vault::entry(u"a"_s)), QString());
    QVERIFY(!keychain.calls.contains(u"Unlock"_s));
}

void TestKeychainContents::aKeychainThatGoesWhileItAsksEndsTheSearch()
{
    FakeSecretService keychain({ u"org.gnome.keyring"_s });
    keychain.put(Vault::entry(u"a"_s));
    keychain.isLocked = true;
    keychain.diesOn = u"Prompt"_s;
    SystemVault vault;
    QVERIFY(list(vault, Prompts::Allowed).lines().isEmpty());
    QTRY_VERIFY(!vault.isBusy());
}

void TestKeychainContents::withoutAKeychainThereIsNothing()
{
    SystemVault vault;
    const Listing asked = list(vault, Prompts::Allowed);
    QVERIFY(asked.lines().isEmpty());
    QCOMPARE(asked.problem, std::optional(Problem::KeychainAbsent));
    const Listing looked = list(vault, Prompts::Never);
    QVERIFY(looked.lines().isEmpty());
    QVERIFY(!looked.problem);
}

QTEST_GUILESS_MAIN(TestKeychainContents)
#include "tst_keychaincontents.moc"
