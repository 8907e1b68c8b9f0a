// SPDX-License-Identifier: MIT

#include "app/practice/practicevault.h"
#include "tests/support/vaultcalls.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace VaultCalls;

class TestPracticeVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyIsKept();
    void aKeyIsReplaced();
    void twoKeysAreKeptApart();
    void aKeyIsForgotten();
    void forgettingWhatIsNotThereIsNoProblem();
    void answersComeLater();
    void withoutSomebodyToAnswerThereIsNoAnswer();
    void itIsCalledPractice();
};

void TestPracticeVault::aKeyIsKept()
{
    PracticeVault vault;
    QVERIFY(store(vault, u"a"_s, u"one"_s).isGood());
    const Answer loaded = load(vault, u"a"_s);
    QVERIFY(loaded.isGood());
    QCOMPARE(loaded.key, secret(u"one"_s));
}

void TestPracticeVault::aKeyIsReplaced()
{
    PracticeVault vault;
    QVERIFY(store(vault, u"a"_s, u"one"_s).isGood());
    QVERIFY(store(vault, u"a"_s, u"two"_s).isGood());
    QCOMPARE(load(vault, u"a"_s).key, secret(u"two"_s));
}

void TestPracticeVault::twoKeysAreKeptApart()
{
    PracticeVault vault;
    QVERIFY(store(vault, u"a"_s, u"one"_s).isGood());
    QVERIFY(store(vault, u"b"_s, u"two"_s).isGood());
    QCOMPARE(load(vault, u"a"_s).key, secret(u"one"_s));
    QCOMPARE(load(vault, u"b"_s).key, secret(u"two"_s));
}

void TestPracticeVault::aKeyIsForgotten()
{
    PracticeVault vault;
    QVERIFY(store(vault, u"a"_s, u"one"_s).isGood());
    QVERIFY(forget(vault, u"a"_s).isGood());
    const Answer loaded = load(vault, u"a"_s);
    QCOMPARE(loaded.problem, std::optional(Problem::KeychainEntryNotFound));
    QVERIFY(loaded.key.isEmpty());
}

void TestPracticeVault::forgettingWhatIsNotThereIsNoProblem()
{
    PracticeVault vault;
    QVERIFY(forget(vault, u"a"_s).isGood());
}

void TestPracticeVault::answersComeLater()
{
    PracticeVault vault;
    Receiver receiver;
    vault.store(u"a"_s, secret(u"one"_s), &receiver, receiver.done());
    vault.load(u"a"_s, &receiver, receiver.loaded());
    vault.forget(u"a"_s, &receiver, receiver.done());
    QCOMPARE(receiver.answer.count, 0);
    QTRY_COMPARE(receiver.answer.count, 3);
}

void TestPracticeVault::withoutSomebodyToAnswerThereIsNoAnswer()
{
    PracticeVault vault;
    int answers = 0;
    {
        QObject context;
        vault.store(u"a"_s, secret(u"one"_s), &context, [&](std::optional<Problem>) { ++answers; });
        vault.load(u"a"_s, &context, [&](const Secret &, std::optional<Problem>) { ++answers; });
    }
    // Had they been on their way, they would have come before this one.
    QVERIFY(load(vault, u"a"_s).isGood());
    QCOMPARE(answers, 0);
}

void TestPracticeVault::itIsCalledPractice()
{
    const PracticeVault vault;
    QCOMPARE(vault.backend(), Vault::Backend::Practice);
    QVERIFY(!vault.isBusy());
}

QTEST_GUILESS_MAIN(TestPracticeVault)
#include "tst_practicevault.moc"
