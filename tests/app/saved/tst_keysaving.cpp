// SPDX-License-Identifier: MIT

#include "app/saved/keysaving.h"
#include "tests/support/scriptedvault.h"
#include "tests/support/vaultcalls.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace VaultCalls;

namespace {

const QString id = u"a-new-one"_s;

SavedKey record()
{
    SavedKey saved;
    saved.id = id;
    saved.name = u"Webshop"_s;
    return saved;
}

} // namespace

// One attempt to save, with a keychain that answers when the test lets it.
class TestKeySaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aSavedKeyIsInTheKeychainAndInTheList();
    void anAbandonedOneIsTakenBackBeforeTheVaultIsIdle();
    void anAbandonedOneThatWasKeptAlreadyIsTakenBackBeforeTheVaultIsIdle();
    void anAbandonedOneSaysNothingMore();
    void whatTheListCannotTakeIsTakenBack();
    void aKeyThatIsSavedAlreadyIsNotSavedTwice();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SavedKeys> m_list;
    std::unique_ptr<ScriptedVault> m_vault;
    QPointer<KeySaving> m_saving;
};

void TestKeySaving::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = std::make_unique<SavedKeys>(m_folder->filePath(u"keys"_s));
    m_vault = std::make_unique<ScriptedVault>();
    m_vault->holdsBack = true;
    m_saving = new KeySaving(*m_vault, *m_list, this);
    m_saving->start(secret(u"text of the key"_s), record(), {});
}

void TestKeySaving::cleanup()
{
    QTRY_VERIFY(!m_saving); // it deletes itself, whatever becomes of it
}

void TestKeySaving::aSavedKeyIsInTheKeychainAndInTheList()
{
    QSignalSpy finished(m_saving.data(), &KeySaving::finished);
    m_vault->release();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!finished.first().first().value<std::optional<Problem>>());
    QVERIFY(m_vault->holds(id));
    QVERIFY(m_list->find(id));
}

void TestKeySaving::anAbandonedOneIsTakenBackBeforeTheVaultIsIdle()
{
    m_saving->abandon();
    QVERIFY(m_vault->isBusy());
    m_vault->release();
    // From here on the program may end whenever the vault is idle.
    QVERIFY(m_vault->isBusy() || !m_vault->holds(id));
    QTRY_VERIFY(!m_vault->isBusy());
    QVERIFY(!m_vault->holds(id));
    QVERIFY(!m_list->find(id));
}

void TestKeySaving::anAbandonedOneThatWasKeptAlreadyIsTakenBackBeforeTheVaultIsIdle()
{
    bool heldWhenIdle = false;
    connect(m_vault.get(), &Vault::idle, this, [&] { heldWhenIdle = m_vault->holds(id); });
    m_vault->release();
    QVERIFY(m_vault->holds(id));
    m_saving->abandon(); // the answer is on its way
    QTRY_VERIFY(!m_vault->isBusy());
    QVERIFY(!heldWhenIdle);
    QVERIFY(!m_vault->holds(id));
    QVERIFY(!m_list->find(id));
}

void TestKeySaving::anAbandonedOneSaysNothingMore()
{
    QSignalSpy finished(m_saving.data(), &KeySaving::finished);
    m_vault->release();
    m_saving->abandon();
    QTRY_VERIFY(!m_saving);
    QCOMPARE(finished.size(), 0);
}

void TestKeySaving::whatTheListCannotTakeIsTakenBack()
{
    delete m_saving;
    m_saving = new KeySaving(*m_vault, *m_list, this);
    SavedKey nameless = record();
    nameless.id = u"no id/at all"_s; // the list refuses it
    m_saving->start(secret(u"text of the key"_s), nameless, {});
    QSignalSpy finished(m_saving.data(), &KeySaving::finished);
    m_vault->release();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<std::optional<Problem>>(), Problem::ListNotWritten);
    QTRY_VERIFY(!m_vault->isBusy());
    QVERIFY(!m_vault->holds(nameless.id));
}

void TestKeySaving::aKeyThatIsSavedAlreadyIsNotSavedTwice()
{
    m_vault->release();
    QTRY_VERIFY(!m_saving);
    SavedKey again = record();
    again.id = u"once-more"_s;
    m_saving = new KeySaving(*m_vault, *m_list, this);
    QSignalSpy already(m_saving.data(), &KeySaving::alreadySaved);
    QSignalSpy finished(m_saving.data(), &KeySaving::finished);
    m_saving->start(secret(u"text of the key"_s), again, {}, m_list->all());
    m_vault->release();
    QTRY_COMPARE(already.size(), 1);
    QCOMPARE(already.first().first().value<SavedKey>().id, id);
    QVERIFY(finished.isEmpty());
    QVERIFY(!m_vault->holds(again.id));
    QCOMPARE(m_list->all().size(), 1);
}

QTEST_GUILESS_MAIN(TestKeySaving)
#include "tst_keysaving.moc"
