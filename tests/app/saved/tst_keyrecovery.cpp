// SPDX-License-Identifier: MIT

#include "app/saved/entrylabel.h"
#include "app/saved/keychainlabels.h"
#include "app/saved/keyrecovery.h"
#include "tests/support/scriptedvault.h"
#include "tests/support/testkeys.h"
#include "tests/support/vaultcalls.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace VaultCalls;

// The list of saved keys is lost, and the keychain is not.
class TestKeyRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aLabelTellsWhichKeyItIs_data();
    void aLabelTellsWhichKeyItIs();
    void theKeychainCallsAKeyAsTheListDoes();
    void anEntryOfTheFirstReleaseGetsItsNameWithItsNextCheck();

    void aKeyThatTheListDoesNotKnowIsMissed();
    void aKeyInTheListIsNotMissed();
    void lockedEntriesBeyondTheListAreMissed_data();
    void lockedEntriesBeyondTheListAreMissed();
    void aLostListComesBackAsFarAsTheKeychainKnows_data();
    void aLostListComesBackAsFarAsTheKeychainKnows();
    void twoKeysOfOneNameAreTold();
    void aDamagedFileGetsItsKeyBack();
    void whatIsNoKeyIsPassedOverAndNotOfferedAgain();
    void whatTheListKnowsIsLeftAsItIs();
    void aKeychainThatRefusesIsTold();
    void aKeyComesBackWithoutItsSecret();

private:
    void recover();
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedVault> m_vault;
    std::unique_ptr<SavedKeys> m_savedKeys;
};

namespace {

Secret secretOf(const QByteArray &key)
{
    return Secret::copyOf(QString::fromLatin1(key));
}

SavedKey savedKey(const QString &id, const QString &name)
{
    SavedKey saved;
    saved.id = id;
    saved.name = name;
    saved.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_...Ab12"_s };
    return saved;
}

} // namespace

void TestKeyRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<ScriptedVault>();
    m_savedKeys = std::make_unique<SavedKeys>(m_folder->filePath(u"keys"_s));
}

void TestKeyRecovery::cleanup()
{
    m_savedKeys.reset();
    m_vault.reset();
    m_folder.reset();
}

void TestKeyRecovery::recover()
{
    KeyRecovery recovery(*m_vault, *m_savedKeys);
    QSignalSpy finished(&recovery, &KeyRecovery::finished);
    recovery.start();
    QTRY_COMPARE(finished.size(), 1);
}

QStringList TestKeyRecovery::names() const
{
    QStringList names;
    for (const SavedKey &key : m_savedKeys->all())
        names << key.name;
    return names;
}

void TestKeyRecovery::aLabelTellsWhichKeyItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << u"Web shop"_s;
    QTest::newRow("a name with brackets") << u"Web shop (Belgium)"_s;
    QTest::newRow("a name that begins like a label") << u"Stripe Key Wizard: Web shop"_s;
}

void TestKeyRecovery::aLabelTellsWhichKeyItIs()
{
    QFETCH(QString, name);
    const QString label = EntryLabel::of(savedKey(u"a"_s, name));
    QCOMPARE(label, "Stripe Key Wizard: "_L1 + name + " (rk_live_...Ab12)"_L1);
    QCOMPARE(EntryLabel::nameIn(label), name);
    QCOMPARE(EntryLabel::nameIn("com.combidesk.StripeKeyWizard/a@Stripe Key Wizard"_L1), QString());
}

void TestKeyRecovery::theKeychainCallsAKeyAsTheListDoes()
{
    const KeychainLabels labels(*m_vault, *m_savedKeys);
    QVERIFY(m_savedKeys->put(savedKey(u"a"_s, u"Web shop"_s)));
    QCOMPARE(m_vault->labelOf(u"a"_s), u"Stripe Key Wizard: Web shop (rk_live_...Ab12)"_s);
    QVERIFY(m_savedKeys->rename(u"a"_s, u"Web shop Belgium"_s));
    QCOMPARE(m_vault->labelOf(u"a"_s), u"Stripe Key Wizard: Web shop Belgium (rk_live_...Ab12)"_s);
}

void TestKeyRecovery::anEntryOfTheFirstReleaseGetsItsNameWithItsNextCheck()
{
    QVERIFY(m_savedKeys->put(savedKey(u"a"_s, u"Web shop"_s)));
    const KeychainLabels labels(*m_vault, *m_savedKeys);
    QVERIFY(m_vault->labelOf(u"a"_s).isEmpty());
    QVERIFY(m_savedKeys->takeResult(u"a"_s, {}));
    QCOMPARE(m_vault->labelOf(u"a"_s), u"Stripe Key Wizard: Web shop (rk_live_...Ab12)"_s);
}

void TestKeyRecovery::aKeyThatTheListDoesNotKnowIsMissed()
{
    m_vault->put(u"a"_s, secretOf(TestKeys::restricted()));
    const KeyRecovery recovery(*m_vault, *m_savedKeys);
    QTRY_COMPARE(recovery.missing(), 1);
    QVERIFY(m_savedKeys->isEmpty());
}

void TestKeyRecovery::aKeyInTheListIsNotMissed()
{
    m_vault->put(u"a"_s, secretOf(TestKeys::restricted()));
    QVERIFY(m_savedKeys->put(savedKey(u"a"_s, u"Web shop"_s)));
    const KeyRecovery recovery(*m_vault, *m_savedKeys);
    QSignalSpy changed(&recovery, &KeyRecovery::changed);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(recovery.missing(), 0);
}

void TestKeyRecovery::lockedEntriesBeyondTheListAreMissed_data()
{
    QTest::addColumn<int>("inKeychain");
    QTest::addColumn<int>("inList");
    QTest::addColumn<int>("missing");
    QTest::newRow("the list is lost") << 2 << 0 << 2;
    QTest::newRow("the list has lost one") << 2 << 1 << 1;
    QTest::newRow("the list is whole") << 2 << 2 << 0;
    QTest::newRow("the keychain has lost one") << 1 << 2 << 0;
}

void TestKeyRecovery::lockedEntriesBeyondTheListAreMissed()
{
    QFETCH(int, inKeychain);
    QFETCH(int, inList);
    QFETCH(int, missing);
    for (int number = 0; number < inKeychain; ++number)
        m_vault->put(QString::number(number), secretOf(TestKeys::restricted()));
    for (int number = 0; number < inList; ++number)
        QVERIFY(m_savedKeys->put(savedKey(QString::number(number), u"Web shop"_s)));
    m_vault->isLocked = true;
    const KeyRecovery recovery(*m_vault, *m_savedKeys);
    QSignalSpy changed(&recovery, &KeyRecovery::changed);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(recovery.missing(), missing);
    QVERIFY(m_vault->isLocked);
}

void TestKeyRecovery::aLostListComesBackAsFarAsTheKeychainKnows_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("name");
    QTest::addColumn<KeyKind>("kind");
    QTest::addColumn<KeyMode>("mode");
    QTest::addColumn<QString>("display");
    const QString firstRelease = u"com.combidesk.StripeKeyWizard/a@Stripe Key Wizard"_s;
    QTest::newRow("with a label") << TestKeys::restricted()
                                  << u"Stripe Key Wizard: Web shop (rk_live_...Ab12)"_s
                                  << u"Web shop"_s << KeyKind::Restricted << KeyMode::Live
                                  << u"rk_live_...Ab12"_s;
    QTest::newRow("from the first release")
            << TestKeys::restricted() << firstRelease << u"Stripe Ab12"_s << KeyKind::Restricted
            << KeyMode::Live << u"rk_live_...Ab12"_s;
    QTest::newRow("a test key without a label")
            << TestKeys::restrictedTest() << QString() << u"Stripe test Ab12"_s
            << KeyKind::Restricted << KeyMode::Test << u"rk_test_...Ab12"_s;
    QTest::newRow("a standard key, whatever its label says")
            << TestKeys::standard() << u"Stripe Key Wizard: Web shop (rk_test_...Zz99)"_s
            << u"Web shop"_s << KeyKind::Standard << KeyMode::Live << u"sk_live_...Ab12"_s;
}

void TestKeyRecovery::aLostListComesBackAsFarAsTheKeychainKnows()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, label);
    m_vault->put(u"a"_s, secretOf(key), label);
    m_vault->isLocked = true;
    KeyRecovery recovery(*m_vault, *m_savedKeys);
    QSignalSpy finished(&recovery, &KeyRecovery::finished);
    recovery.start();
    QVERIFY(recovery.isUnderWay());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(0).toInt(), 1);
    QVERIFY(!recovery.isUnderWay());
    QTRY_COMPARE(recovery.missing(), 0);

    const auto saved = m_savedKeys->find(u"a"_s);
    QVERIFY(saved);
    QTEST(saved->name, "name");
    QTEST(saved->key.kind, "kind");
    QTEST(saved->key.mode, "mode");
    QTEST(saved->key.display, "display");
    QCOMPARE(saved->memory, SavedKey::Memory::Lost);
    QVERIFY(!saved->lastTry()); // which is to be read as: not checked yet
}

void TestKeyRecovery::twoKeysOfOneNameAreTold()
{
    const QString label = u"Stripe Key Wizard: Web shop (rk_live_...Ab12)"_s;
    m_vault->put(u"a"_s, secretOf(TestKeys::restricted()), label);
    m_vault->put(u"b"_s, secretOf(TestKeys::restrictedTest()), label);
    recover();
    const QStringList expected { u"Web shop"_s, u"Web shop 2"_s };
    QCOMPARE(names(), expected);
}

void TestKeyRecovery::aDamagedFileGetsItsKeyBack()
{
    m_vault->put(u"a"_s, secretOf(TestKeys::restricted()),
                 u"Stripe Key Wizard: Web shop (rk_live_...Ab12)"_s);
    QVERIFY(m_savedKeys->put(savedKey(u"a"_s, u"Web shop"_s)));
    QFile file(m_folder->filePath(u"keys/a.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no more than this");
    file.close();
    recover();
    QCOMPARE(names(), QStringList(u"Web shop"_s));
    QCOMPARE(m_savedKeys->find(u"a"_s)->key.display, u"rk_live_...Ab12"_s);
}

// The first release wrote "removed" over a key before it deleted the entry.
void TestKeyRecovery::whatIsNoKeyIsPassedOverAndNotOfferedAgain()
{
    m_vault->put(u"a"_s, secretOf("removed"));
    KeyRecovery recovery(*m_vault, *m_savedKeys);
    QTRY_COMPARE(recovery.missing(), 1);
    QSignalSpy finished(&recovery, &KeyRecovery::finished);
    recovery.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(0).toInt(), 0);
    QTRY_COMPARE(recovery.missing(), 0);
    QVERIFY(m_savedKeys->isEmpty());
}

void TestKeyRecovery::whatTheListKnowsIsLeftAsItIs()
{
    SavedKey known = savedKey(u"a"_s, u"Mine"_s);
    known.account = u"acct_1Shop"_s;
    QVERIFY(m_savedKeys->put(known));
    const auto before = m_savedKeys->find(u"a"_s);
    m_vault->put(u"a"_s, secretOf(TestKeys::standard()), u"Stripe Key Wizard: Other (...)"_s);
    m_vault->put(u"b"_s, secretOf(TestKeys::restrictedTest()));
    recover();
    QCOMPARE(m_savedKeys->find(u"a"_s), before);
    QCOMPARE(names().size(), 2);
}

void TestKeyRecovery::aKeychainThatRefusesIsTold()
{
    m_vault->put(u"a"_s, secretOf(TestKeys::restricted()));
    m_vault->isLocked = true;
    m_vault->refusal = Problem::KeychainDeclined;
    KeyRecovery recovery(*m_vault, *m_savedKeys);
    QSignalSpy finished(&recovery, &KeyRecovery::finished);
    recovery.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(1).value<std::optional<Problem>>(),
             std::optional(Problem::KeychainDeclined));
    QVERIFY(m_savedKeys->isEmpty());
    QTRY_COMPARE(recovery.missing(), 1); // and it can be tried again
}

void TestKeyRecovery::aKeyComesBackWithoutItsSecret()
{
    const QByteArray key = TestKeys::restricted();
    m_vault->put(u"a"_s, secretOf(key), QString::fromLatin1(key));
    recover();
    QCOMPARE(m_savedKeys->all().size(), 1);
    QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(key.sliced(8, 20)));
    }
}

QTEST_GUILESS_MAIN(TestKeyRecovery)
#include "tst_keyrecovery.moc"
