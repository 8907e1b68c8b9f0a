// SPDX-License-Identifier: MIT

#include "app/process/shutdown.h"
#include "tests/support/scriptedvault.h"
#include "tests/support/vaultcalls.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace VaultCalls;
using namespace std::chrono_literals;

// The end of the program, with a keychain that answers when the test lets it.
class TestShutdown : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withAnIdleVaultItIsOverSoon();
    void withABusyVaultItIsOverWhenThatIsIdle();
    void aStoreThatWasAbandonedIsTakenBackByThen();
    void aVaultThatNeverAnswersIsNotWaitedForEver();
    void anIdleVaultBeforeTheEndIsNotTheEnd();
};

void TestShutdown::withAnIdleVaultItIsOverSoon()
{
    ScriptedVault vault;
    Shutdown shutdown(vault, 24h);
    QSignalSpy over(&shutdown, &Shutdown::over);
    shutdown.begin();
    QCOMPARE(over.size(), 0); // not before the window has closed
    QTRY_COMPARE(over.size(), 1);
}

void TestShutdown::withABusyVaultItIsOverWhenThatIsIdle()
{
    ScriptedVault vault;
    Shutdown shutdown(vault, 24h);
    QSignalSpy over(&shutdown, &Shutdown::over);
    vault.holdsBack = true;
    Receiver receiver;
    vault.store(u"a"_s, secret(u"text of the key"_s), &receiver, receiver.done());
    shutdown.begin();
    int answersWhenOver = -1;
    connect(&shutdown, &Shutdown::over, this, [&] { answersWhenOver = receiver.answer.count; });
    QCoreApplication::sendPostedEvents();
    QCOMPARE(over.size(), 0);

    vault.release();
    QTRY_COMPARE(over.size(), 1);
    QCOMPARE(answersWhenOver, 1);
}

void TestShutdown::aStoreThatWasAbandonedIsTakenBackByThen()
{
    ScriptedVault vault;
    Shutdown shutdown(vault, 24h);
    vault.holdsBack = true;
    vault.store(u"a"_s, secret(u"text of the key"_s), &vault, [](std::optional<Problem>) {});
    vault.abandonStore(u"a"_s);
    bool isOver = false;
    connect(&shutdown, &Shutdown::over, this, [&] {
        isOver = true;
        QVERIFY(!vault.holds(u"a"_s));
    });
    shutdown.begin();
    vault.release();
    QTRY_VERIFY(isOver);
}

void TestShutdown::aVaultThatNeverAnswersIsNotWaitedForEver()
{
    ScriptedVault vault;
    Shutdown shutdown(vault, 1ms);
    QSignalSpy over(&shutdown, &Shutdown::over);
    vault.holdsBack = true;
    vault.store(u"a"_s, secret(u"text of the key"_s), &vault, [](std::optional<Problem>) {});
    shutdown.begin();
    QTRY_COMPARE(over.size(), 1);
    QVERIFY(vault.isBusy());
}

void TestShutdown::anIdleVaultBeforeTheEndIsNotTheEnd()
{
    ScriptedVault vault;
    Shutdown shutdown(vault, 24h);
    QSignalSpy over(&shutdown, &Shutdown::over);
    QSignalSpy idle(&vault, &Vault::idle);
    vault.holdsBack = true;
    vault.store(u"a"_s, secret(u"text of the key"_s), &vault, [](std::optional<Problem>) {});
    vault.release();
    QTRY_COMPARE(idle.size(), 1);
    QCOMPARE(over.size(), 0);
}

QTEST_GUILESS_MAIN(TestShutdown)
#include "tst_shutdown.moc"
