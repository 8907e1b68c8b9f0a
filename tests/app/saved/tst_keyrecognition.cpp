// SPDX-License-Identifier: MIT

#include "app/saved/keyrecognition.h"
#include "tests/support/queuedvault.h"
#include "tests/support/vaultcalls.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace VaultCalls;
using Outcome = QueuedVault::Outcome;

// Which of two saved keys with the same ending is the one that was entered, if any.
class TestKeyRecognition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theSameKeyIsFoundAmongThoseThatLookAlike();
    void anotherKeyWithTheSameEndingIsNotTheSame();
    void anEntryThatIsGoneIsPassedOver();
    void aKeychainThatDoesNotOpenIsNotAskedForTheNext();
    void deletingItIsTheCancel();

private:
    void start(const QString &entered);
    void end(Outcome outcome);
    std::optional<SavedKey> found() const;

    std::unique_ptr<QueuedVault> m_vault;
    std::unique_ptr<KeyRecognition> m_recognition;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestKeyRecognition::init()
{
    m_vault = std::make_unique<QueuedVault>();
    m_vault->put(u"first"_s, secret(u"the first key"_s));
    m_vault->put(u"second"_s, secret(u"the second key"_s));
    m_recognition = std::make_unique<KeyRecognition>(*m_vault, nullptr);
    m_finished = std::make_unique<QSignalSpy>(m_recognition.get(), &KeyRecognition::finished);
}

void TestKeyRecognition::cleanup()
{
    m_finished.reset();
    m_recognition.reset();
    m_vault.reset();
}

void TestKeyRecognition::start(const QString &entered)
{
    SavedKey first;
    first.id = u"first"_s;
    SavedKey second;
    second.id = u"second"_s;
    m_recognition->start(secret(entered), { first, second });
}

void TestKeyRecognition::end(Outcome outcome)
{
    m_vault->end(outcome);
    QCoreApplication::processEvents();
}

std::optional<SavedKey> TestKeyRecognition::found() const
{
    return m_finished->value(0).value(0).value<std::optional<SavedKey>>();
}

void TestKeyRecognition::theSameKeyIsFoundAmongThoseThatLookAlike()
{
    start(u"the second key"_s);
    QCOMPARE(m_vault->waiting(), 1);
    end(Outcome::Done);
    QCOMPARE(m_finished->count(), 0);
    end(Outcome::Done);
    QCOMPARE(m_finished->count(), 1);
    QCOMPARE(found()->id, u"second"_s);
}

void TestKeyRecognition::anotherKeyWithTheSameEndingIsNotTheSame()
{
    start(u"a third key"_s);
    end(Outcome::Done);
    end(Outcome::Done);
    QCOMPARE(m_finished->count(), 1);
    QVERIFY(!found());
}

void TestKeyRecognition::anEntryThatIsGoneIsPassedOver()
{
    m_vault->lose(u"first"_s);
    start(u"the second key"_s);
    end(Outcome::Done);
    end(Outcome::Done);
    QCOMPARE(found()->id, u"second"_s);
}

void TestKeyRecognition::aKeychainThatDoesNotOpenIsNotAskedForTheNext()
{
    start(u"the second key"_s);
    end(Outcome::Refused);
    QCOMPARE(m_vault->waiting(), 0);
    QCOMPARE(m_finished->count(), 1);
    QVERIFY(!found());
}

void TestKeyRecognition::deletingItIsTheCancel()
{
    start(u"the first key"_s);
    m_recognition.reset();
    end(Outcome::Done);
    QVERIFY(!m_vault->isBusy());
}

QTEST_GUILESS_MAIN(TestKeyRecognition)
#include "tst_keyrecognition.moc"
