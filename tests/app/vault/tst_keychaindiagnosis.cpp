// SPDX-License-Identifier: MIT

#include "app/vault/keychaindiagnosis.h"

#include <QTest>

using KeychainDiagnosis::Attempt;
using KeychainDiagnosis::Circumstances;
using KeychainJob::Failure;
using State = KeychainState;

class TestKeychainDiagnosis : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeychainsOwnWordCountsMost_data();
    void theKeychainsOwnWordCountsMost();
    void whatQtKeychainSaysCountsThen_data();
    void whatQtKeychainSaysCountsThen();
};

void TestKeychainDiagnosis::theKeychainsOwnWordCountsMost_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("nobody is there") << State::Absent << Problem::KeychainAbsent;
    QTest::newRow("KWallet is switched off") << State::SwitchedOff << Problem::KeychainSwitchedOff;
    QTest::newRow("it is silent") << State::Silent << Problem::KeychainSilent;
    QTest::newRow("it is locked") << State::Locked << Problem::KeychainLocked;
}

void TestKeychainDiagnosis::theKeychainsOwnWordCountsMost()
{
    QFETCH(State, state);
    QFETCH(Problem, problem);
    for (const Attempt attempt : { Attempt::Write, Attempt::Read, Attempt::Remove }) {
        for (const Failure failure : { Failure::NotFound, Failure::Denied, Failure::DeniedByPerson,
                                       Failure::NoBackend, Failure::Other }) {
            for (const bool declined : { false, true })
                QCOMPARE(KeychainDiagnosis::of(attempt, failure, { state, declined }), problem);
        }
    }
}

void TestKeychainDiagnosis::whatQtKeychainSaysCountsThen_data()
{
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<Circumstances>("circumstances");
    QTest::addColumn<Problem>("problem");
    const Circumstances open { State::Open };
    const Circumstances openAndDeclined { State::Open, true };
    const Circumstances openAndSlow { State::Open, false, true };
    const Circumstances withoutCollection { State::NoCollection };
    const Circumstances notToBeAsked { State::NotKnown };

    QTest::newRow("open, and it cannot write")
            << Attempt::Write << Failure::Other << open << Problem::KeychainFull;
    QTest::newRow("open, and it cannot write that an entry is gone")
            << Attempt::Remove << Failure::Other << open << Problem::KeychainFull;
    QTest::newRow("open, and its answer did not come in time")
            << Attempt::Write << Failure::Other << openAndSlow << Problem::KeychainSilent;
    QTest::newRow("open, and it cannot read")
            << Attempt::Read << Failure::Other << open << Problem::KeychainRefused;
    QTest::newRow("open, and not there")
            << Attempt::Read << Failure::NotFound << open << Problem::KeychainEntryNotFound;
    QTest::newRow("open, and the person said no")
            << Attempt::Write << Failure::Other << openAndDeclined << Problem::KeychainDeclined;
    QTest::newRow("open, and this program may not")
            << Attempt::Read << Failure::Denied << open << Problem::KeychainDeclined;
    QTest::newRow("no place for keys, also after it was asked for")
            << Attempt::Write << Failure::NotFound << withoutCollection
            << Problem::KeychainDeclined;
    QTest::newRow("no place for keys, and so no key")
            << Attempt::Read << Failure::NotFound << withoutCollection
            << Problem::KeychainEntryNotFound;
    // Windows, macOS and the portal of a sandbox.
    QTest::newRow("not to be asked, and denied")
            << Attempt::Read << Failure::Denied << notToBeAsked << Problem::KeychainLocked;
    QTest::newRow("not to be asked, and denied by the person")
            << Attempt::Read << Failure::DeniedByPerson << notToBeAsked
            << Problem::KeychainDeclined;
    QTest::newRow("not to be asked, and something else")
            << Attempt::Write << Failure::Other << notToBeAsked << Problem::KeychainRefused;
    QTest::newRow("not to be asked, and there is none")
            << Attempt::Write << Failure::NoBackend << notToBeAsked << Problem::KeychainAbsent;
}

void TestKeychainDiagnosis::whatQtKeychainSaysCountsThen()
{
    QFETCH(Attempt, attempt);
    QFETCH(Failure, failure);
    QFETCH(Circumstances, circumstances);
    QFETCH(Problem, problem);
    QCOMPARE(KeychainDiagnosis::of(attempt, failure, circumstances), problem);
}

QTEST_APPLESS_MAIN(TestKeychainDiagnosis)
#include "tst_keychaindiagnosis.moc"
