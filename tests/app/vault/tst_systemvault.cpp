// SPDX-License-Identifier: MIT

#include "app/vault/systemvault.h"
#include "tests/support/vaultcalls.h"

#include <QDirIterator>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_LINUX
#include <signal.h>
#include <sys/resource.h>
#elif defined(Q_OS_WIN)
#include <windows.h>

#include <wincred.h>
#endif

using namespace Qt::StringLiterals;
using namespace VaultCalls;

// Beside a real keyring, in the situation that tests/support/with-keyring.sh made, or beside
// Windows' own credentials, which are always open; without any, only what touches no keyring.

namespace {

// Milliseconds, on a machine that has much else to do.
constexpr int Patience = 60000;

const QString MarkerKey = u"rk_live_"_s + u"MarkerOfTheVaultTest"_s.repeated(5);

// What is there, seen without our code and without QtKeychain.
#ifdef Q_OS_WIN
QString lookUp(const QString &id)
{
    const QString name = "com.combidesk.StripeKeyWizard/"_L1 + id;
    PCREDENTIALW found = nullptr;
    if (!CredReadW(qUtf16Printable(name), CRED_TYPE_GENERIC, 0, &found))
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(found->CredentialBlob),
                                           qsizetype(found->CredentialBlobSize));
    CredFree(found);
    return text;
}
#else
QString lookUp(const QString &id)
{
    QProcess tool;
    tool.start(u"secret-tool"_s,
               { u"lookup"_s, u"server"_s, u"Stripe Key Wizard"_s, u"user"_s,
                 QString("com.combidesk.StripeKeyWizard/"_L1 + id) });
    if (!tool.waitForFinished())
        return u"secret-tool did not end"_s;
    return QString::fromUtf8(tool.readAllStandardOutput());
}

bool letKeyringWrite(rlim_t bytes)
{
    const rlimit limit { bytes, RLIM_INFINITY };
    return ::prlimit(qEnvironmentVariableIntValue("WITH_KEYRING_PID"), RLIMIT_FSIZE, &limit,
                     nullptr)
            == 0;
}

bool closeTheKeyring()
{
    QProcess tool;
    tool.start(u"gdbus"_s,
               { u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                 u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                 u"org.freedesktop.Secret.Service.Lock"_s,
                 u"['/org/freedesktop/secrets/collection/login']"_s });
    return tool.waitForFinished() && tool.exitCode() == 0;
}
#endif

QString fileWith(const QByteArray &text)
{
    QDirIterator files(qEnvironmentVariable("WITH_KEYRING_HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return file.fileName();
    }
    return {};
}

bool nothingIsInPlainText()
{
    const QByteArray key = MarkerKey.toUtf8();
    return fileWith(key).isEmpty() && fileWith(key.toBase64()).isEmpty();
}

} // namespace

class TestWithOpenKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSavedKeyIsReallyThere();
    void aKeyIsReplaced();
    void twoKeysAreKeptApart();
    void theLongestKeyFits();
    void aForgottenKeyIsGone();
    void whatWasOverwrittenButNotDeletedIsNoKey();
    void forgettingTwiceIsNoProblem();
    void whatWasNeverSavedIsNotFound();
    void answersComeLaterAndInOrder();
    void whatSomebodyElseOverwroteIsNotCalledSaved();
    void whatIsThereIsListedByTheNamePeopleSee();
    void aCallIsCarriedOutWithoutSomebodyToAnswer();
    void theVaultIsBusyUntilItsAnswerHasBeenHeard();
    void anAbandonedStoreLeavesNothing_data();
    void anAbandonedStoreLeavesNothing();
    void theVaultMayGoBeforeTheAnswer();
#ifdef Q_OS_LINUX
    void itIsCalledByItsOwnName();
    void itIsSaidToBeProtectedByItsPassword();
    void aKeyringThatCannotWriteAdmitsIt();
    void aSilentKeychainIsGivenUp();
    void aKeyringThatWasClosedMeanwhileAdmitsIt(); // from here on it stays closed
    void aClosedKeyringTellsHowManyEntriesItHas();
    void nothingIsInPlainText()
    {
        QVERIFY(::nothingIsInPlainText());
    }
#else
    void cleanupTestCase(); // these are the credentials of whoever runs this
#endif
};

void TestWithOpenKeyring::aSavedKeyIsReallyThere()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, MarkerKey).isGood());
    QCOMPARE(lookUp(u"a"_s), MarkerKey);
    const Answer loaded = load(vault, u"a"_s);
    QVERIFY(loaded.isGood());
    QCOMPARE(loaded.key, secret(MarkerKey));
    QTRY_VERIFY(!vault.isBusy());
}

void TestWithOpenKeyring::aKeyIsReplaced()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, u"one"_s).isGood());
    QVERIFY(store(vault, u"a"_s, u"two"_s).isGood());
    QCOMPARE(lookUp(u"a"_s), u"two"_s);
    QCOMPARE(load(vault, u"a"_s).key, secret(u"two"_s));
}

void TestWithOpenKeyring::twoKeysAreKeptApart()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, u"one"_s).isGood());
    QVERIFY(store(vault, u"b"_s, u"two"_s).isGood());
    QVERIFY(forget(vault, u"b"_s).isGood());
    QCOMPARE(load(vault, u"a"_s).key, secret(u"one"_s));
    QCOMPARE(lookUp(u"b"_s), QString());
}

void TestWithOpenKeyring::theLongestKeyFits()
{
    SystemVault vault;
    const QString longest = u"rk_live_"_s + u"Ab12"_s.repeated(128);
    QVERIFY(store(vault, u"long"_s, longest).isGood());
    QCOMPARE(lookUp(u"long"_s), longest);
    QCOMPARE(load(vault, u"long"_s).key, secret(longest));
}

void TestWithOpenKeyring::aForgottenKeyIsGone()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, MarkerKey).isGood());
    QVERIFY(forget(vault, u"a"_s).isGood());
    QCOMPARE(lookUp(u"a"_s), QString());
    const Answer loaded = load(vault, u"a"_s);
    QCOMPARE(loaded.problem, std::optional(Problem::KeychainEntryNotFound));
    QVERIFY(loaded.key.isEmpty());
}

// As when the computer was switched off, or somebody refused, while a key was being forgotten.
void TestWithOpenKeyring::whatWasOverwrittenButNotDeletedIsNoKey()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, u"removed"_s).isGood());
    const Answer loaded = load(vault, u"a"_s);
    QCOMPARE(loaded.problem, std::optional(Problem::KeychainEntryNotFound));
    QVERIFY(loaded.key.isEmpty());
}

void TestWithOpenKeyring::forgettingTwiceIsNoProblem()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, MarkerKey).isGood());
    QVERIFY(forget(vault, u"a"_s).isGood());
    QVERIFY(forget(vault, u"a"_s).isGood());
    QCOMPARE(lookUp(u"a"_s), QString());
}

void TestWithOpenKeyring::whatWasNeverSavedIsNotFound()
{
    SystemVault vault;
    QCOMPARE(load(vault, u"never"_s).problem, std::optional(Problem::KeychainEntryNotFound));
}

void TestWithOpenKeyring::answersComeLaterAndInOrder()
{
    SystemVault vault;
    QObject context;
    QStringList answers;
    const auto note = [&](const QString &what) {
        return [&answers, what](std::optional<Problem> problem) {
            answers << (problem ? u"not "_s + what : what);
        };
    };
    vault.store(u"a"_s, secret(u"one"_s), &context, note(u"stored one"_s));
    vault.store(u"a"_s, secret(u"two"_s), &context, note(u"stored two"_s));
    vault.load(u"a"_s, &context, [&](const Secret &key, std::optional<Problem>) {
        answers << u"loaded "_s + QString::fromUtf8(key.reveal());
    });
    vault.forget(u"a"_s, &context, note(u"forgotten"_s));
    QVERIFY(answers.isEmpty());
    QVERIFY(vault.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 4, Patience);
    QTRY_VERIFY(!vault.isBusy());
    const QStringList expected { u"stored one"_s, u"stored two"_s, u"loaded two"_s,
                                 u"forgotten"_s };
    QCOMPARE(answers, expected);
}

// QtKeychain carries out the jobs of both in turn, so each reads back what the second one wrote.
void TestWithOpenKeyring::whatSomebodyElseOverwroteIsNotCalledSaved()
{
    SystemVault ours;
    SystemVault theirs;
    Receiver we;
    Receiver they;
    ours.store(u"a"_s, secret(u"ours"_s), &we, we.done());
    theirs.store(u"a"_s, secret(u"theirs"_s), &they, they.done());
    QVERIFY(we.waitForAnswer() && they.waitForAnswer());
    QCOMPARE(we.answer.problem, std::optional(Problem::KeychainDiffers));
    QVERIFY(they.answer.isGood());
}

// A label is another word for the entry, and changes nothing else about it.
void TestWithOpenKeyring::whatIsThereIsListedByTheNamePeopleSee()
{
    SystemVault vault;
    const QString line = u"listed: Stripe Key Wizard: Web shop (rk_live_...Test)"_s;
    QVERIFY(!list(vault, Vault::Prompts::Allowed).lines().contains(line));
    QVERIFY(store(vault, u"listed"_s, MarkerKey).isGood());
    vault.label(u"listed"_s, u"Stripe Key Wizard: Web shop (rk_live_...Test)"_s);
    vault.label(u"never"_s, u"of nothing"_s);
    const Listing listing = list(vault, Vault::Prompts::Allowed);
    QCOMPARE(listing.count, 1);
    QVERIFY(!listing.problem);
    QCOMPARE(listing.contents.locked, 0);
    QCOMPARE(listing.lines().count(line), 1);
    QCOMPARE(list(vault, Vault::Prompts::Never).lines(), listing.lines());
    QCOMPARE(load(vault, u"listed"_s).key, secret(MarkerKey));
    QVERIFY(forget(vault, u"listed"_s).isGood());
    QVERIFY(!list(vault, Vault::Prompts::Never).lines().contains(line));
}

void TestWithOpenKeyring::aCallIsCarriedOutWithoutSomebodyToAnswer()
{
    SystemVault vault;
    int answers = 0;
    {
        QObject context;
        vault.store(u"a"_s, secret(u"kept"_s), &context,
                    [&](std::optional<Problem>) { ++answers; });
    }
    QTRY_VERIFY_WITH_TIMEOUT(!vault.isBusy(), Patience);
    QCOMPARE(lookUp(u"a"_s), u"kept"_s);
    QCOMPARE(answers, 0);
}

void TestWithOpenKeyring::theVaultIsBusyUntilItsAnswerHasBeenHeard()
{
    SystemVault vault;
    QStringList order;
    connect(&vault, &Vault::idle, &vault, [&] { order << u"idle"_s; });
    vault.store(u"a"_s, secret(MarkerKey), &vault,
                [&](std::optional<Problem>) { order << (vault.isBusy() ? u"busy"_s : u"gap"_s); });
    vault.forget(u"a"_s, &vault,
                 [&](std::optional<Problem>) { order << (vault.isBusy() ? u"busy"_s : u"gap"_s); });
    QTRY_VERIFY_WITH_TIMEOUT(!vault.isBusy(), Patience);
    QCOMPARE(order, (QStringList { u"busy"_s, u"busy"_s, u"idle"_s }));
}

void TestWithOpenKeyring::anAbandonedStoreLeavesNothing_data()
{
    QTest::addColumn<int>("when");
    QTest::newRow("before it was started") << 0;
    QTest::newRow("while it is under way") << 1;
    QTest::newRow("when it has been answered") << 2;
}

void TestWithOpenKeyring::anAbandonedStoreLeavesNothing()
{
    QFETCH(int, when);
    SystemVault vault;
    Receiver receiver;
    vault.store(u"abandoned"_s, secret(MarkerKey), &receiver, receiver.done());
    if (when == 1)
        QCoreApplication::sendPostedEvents();
    if (when == 2)
        QVERIFY(receiver.waitForAnswer());
    // Asked the moment the vault is idle: nothing may come after that.
    QString leftWhenIdle = u"not idle yet"_s;
    connect(&vault, &Vault::idle, &receiver, [&] { leftWhenIdle = lookUp(u"abandoned"_s); });
    vault.abandonStore(u"abandoned"_s);
    QTRY_COMPARE_WITH_TIMEOUT(leftWhenIdle, QString(), Patience);
    QVERIFY(!vault.isBusy());
}

// QtKeychain's job goes on alone; the sanitizers watch over its end.
void TestWithOpenKeyring::theVaultMayGoBeforeTheAnswer()
{
    Receiver receiver;
    {
        SystemVault vault;
        vault.store(u"gone"_s, secret(u"one"_s), &receiver, receiver.done());
        // Far enough for the job to be under way, not so far that it could have ended.
        QCoreApplication::sendPostedEvents();
        QVERIFY(vault.isBusy());
    }
    SystemVault another;
    QVERIFY(store(another, u"a"_s, u"two"_s).isGood());
    QCOMPARE(receiver.answer.count, 0);
}

#ifdef Q_OS_LINUX
void TestWithOpenKeyring::itIsCalledByItsOwnName()
{
    SystemVault vault;
    QTRY_COMPARE_WITH_TIMEOUT(vault.backend(), Vault::Backend::GnomeKeyring, Patience);
    QVERIFY(!vault.obstacle());
}

void TestWithOpenKeyring::itIsSaidToBeProtectedByItsPassword()
{
    SystemVault vault;
    QTRY_COMPARE_WITH_TIMEOUT(vault.protection(), Vault::Protection::ByPassword, Patience);
}

// As on a full disk, where writing fails, too.
void TestWithOpenKeyring::aKeyringThatCannotWriteAdmitsIt()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, MarkerKey).isGood());

    QVERIFY(letKeyringWrite(0));
    const Answer replaced = store(vault, u"a"_s, u"other"_s);
    const Answer stored = store(vault, u"full"_s, MarkerKey);
    const Answer forgotten = forget(vault, u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!vault.isBusy(), Patience);
    QVERIFY(letKeyringWrite(RLIM_INFINITY));

    QCOMPARE(replaced.problem, std::optional(Problem::KeychainFull));
    QCOMPARE(stored.problem, std::optional(Problem::KeychainFull));
    QCOMPARE(forgotten.problem, std::optional(Problem::KeychainFull));
    QCOMPARE(lookUp(u"full"_s), QString());
    QVERIFY(store(vault, u"a"_s, MarkerKey).isGood());
}

void TestWithOpenKeyring::aSilentKeychainIsGivenUp()
{
    const int keyring = qEnvironmentVariableIntValue("WITH_KEYRING_PID");
    QVERIFY(keyring > 1);
    SystemVault patient;
    QVERIFY(store(patient, u"silent"_s, u"before"_s).isGood());
    SystemVault vault(std::chrono::milliseconds(200));

    QCOMPARE(::kill(keyring, SIGSTOP), 0);
    const Answer stored = store(vault, u"silent"_s, u"late"_s);
    const Answer waited = store(vault, u"never started"_s, MarkerKey);
    const Answer loaded = load(vault, u"silent"_s);
    const bool isBusy = vault.isBusy();
    const Answer forgotten = forget(vault, u"silent"_s);
    QCOMPARE(::kill(keyring, SIGCONT), 0);

    QCOMPARE(stored.problem, std::optional(Problem::KeychainSilent));
    QCOMPARE(waited.problem, std::optional(Problem::KeychainSilent));
    QCOMPARE(loaded.problem, std::optional(Problem::KeychainSilent));
    QVERIFY(loaded.key.isEmpty());
    QCOMPARE(forgotten.problem, std::optional(Problem::KeychainSilent));
    QVERIFY(isBusy);

    // What was under way arrives late and is forgotten after all; what waited was given up.
    QTRY_VERIFY_WITH_TIMEOUT(!vault.isBusy(), Patience);
    QCOMPARE(lookUp(u"silent"_s), QString());
    QCOMPARE(lookUp(u"never started"_s), QString());
}

void TestWithOpenKeyring::aKeyringThatWasClosedMeanwhileAdmitsIt()
{
    SystemVault vault;
    QVERIFY(store(vault, u"a"_s, MarkerKey).isGood());
    QVERIFY(closeTheKeyring());

    const Answer loaded = load(vault, u"a"_s);
    QCOMPARE(loaded.problem, std::optional(Problem::KeychainLocked));
    QVERIFY(loaded.key.isEmpty());
    QCOMPARE(store(vault, u"a"_s, u"other"_s).problem, std::optional(Problem::KeychainLocked));
    // It is still there, so this must not pass for forgotten.
    QCOMPARE(forget(vault, u"a"_s).problem, std::optional(Problem::KeychainLocked));
}

void TestWithOpenKeyring::aClosedKeyringTellsHowManyEntriesItHas()
{
    SystemVault vault;
    QTRY_VERIFY(list(vault, Vault::Prompts::Never).contents.locked > 0);
    const Listing listing = list(vault, Vault::Prompts::Allowed);
    QVERIFY(listing.lines().isEmpty());
    QVERIFY(listing.contents.locked > 0);
    QVERIFY(listing.problem);
}

#else

void TestWithOpenKeyring::cleanupTestCase()
{
    SystemVault vault;
    for (const QString &id : { u"a"_s, u"long"_s, u"gone"_s, u"listed"_s })
        QVERIFY(forget(vault, id).isGood());
}

#endif

class TestWithClosedKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaved()
    {
        SystemVault vault(std::chrono::seconds(50));
        const Answer stored = store(vault, u"a"_s, MarkerKey);
        QCOMPARE(stored.count, 1);
        QCOMPARE(stored.problem, std::optional(Problem::KeychainLocked));
        QTRY_VERIFY(!vault.isBusy());
    }
    void nothingIsLoaded()
    {
        SystemVault vault(std::chrono::seconds(50));
        const Answer loaded = load(vault, u"a"_s);
        QCOMPARE(loaded.count, 1);
        QCOMPARE(loaded.problem, std::optional(Problem::KeychainLocked));
        QVERIFY(loaded.key.isEmpty());
    }
    void nothingIsListedAndNobodyIsAskedAtTheStart()
    {
        SystemVault vault(std::chrono::seconds(50));
        QVERIFY(list(vault, Vault::Prompts::Never).lines().isEmpty());
    }
    void nothingIsForgotten()
    {
        SystemVault vault(std::chrono::seconds(50));
        QCOMPARE(forget(vault, u"a"_s).problem, std::optional(Problem::KeychainLocked));
    }
    void nothingIsInPlainText() { QVERIFY(::nothingIsInPlainText()); }
};

// GNOME Keyring before anything was ever saved, on a computer whose login has no password.
class TestWithEmptyKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSavedAndItIsNotCalledAbsent()
    {
        SystemVault vault(std::chrono::seconds(50));
        QCOMPARE(store(vault, u"a"_s, MarkerKey).problem, std::optional(Problem::KeychainDeclined));
        QVERIFY(!vault.obstacle());
    }
    void nothingIsThereToBeLoadedOrForgotten()
    {
        SystemVault vault(std::chrono::seconds(50));
        QCOMPARE(load(vault, u"a"_s).problem, std::optional(Problem::KeychainEntryNotFound));
        QVERIFY(forget(vault, u"a"_s).isGood());
    }
    void nothingIsInPlainText() { QVERIFY(::nothingIsInPlainText()); }
};

// A person who wants no password may have GNOME Keyring without one.
class TestWithReadableKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsNotSaidToProtectAnything()
    {
        SystemVault vault;
        QVERIFY(store(vault, u"a"_s, MarkerKey).isGood());
        QVERIFY(!::nothingIsInPlainText());
        QCOMPARE(vault.protection(), Vault::Protection::None);
    }
    void whatIsRemovedIsGoneFromItsFile()
    {
        SystemVault vault;
        QVERIFY(forget(vault, u"a"_s).isGood());
        QVERIFY(::nothingIsInPlainText());
    }
};

// The real one, with a database that is open.
class TestWithKeePassXc : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSavedKeyIsReallyThere();
    void itIsCalledByItsOwnName();
    void itIsListedByTheNamePeopleSee();
    void aRemovedKeyIsInItsRecycleBinAlone();
};

void TestWithKeePassXc::aSavedKeyIsReallyThere()
{
    SystemVault vault;
    // Its database may still be opening when it has its name on the bus.
    QTRY_VERIFY_WITH_TIMEOUT(store(vault, u"a"_s, MarkerKey).isGood(), Patience);
    QCOMPARE(load(vault, u"a"_s).key, secret(MarkerKey));
    QCOMPARE(lookUp(u"a"_s), MarkerKey);
}

void TestWithKeePassXc::itIsCalledByItsOwnName()
{
    SystemVault vault;
    QTRY_COMPARE_WITH_TIMEOUT(vault.backend(), Vault::Backend::KeePassXc, Patience);
}

void TestWithKeePassXc::itIsListedByTheNamePeopleSee()
{
    SystemVault vault;
    vault.label(u"a"_s, u"Stripe Key Wizard: Web shop (rk_live_...Test)"_s);
    QCOMPARE(list(vault, Vault::Prompts::Allowed).lines(),
             QStringList(u"a: Stripe Key Wizard: Web shop (rk_live_...Test)"_s));
    QCOMPARE(load(vault, u"a"_s).key, secret(MarkerKey));
}

// To be overwritten before would leave the key in the entry's history, too.
void TestWithKeePassXc::aRemovedKeyIsInItsRecycleBinAlone()
{
    SystemVault vault;
    QVERIFY(forget(vault, u"a"_s).isGood());
    QCOMPARE(load(vault, u"a"_s).problem, std::optional(Problem::KeychainEntryNotFound));
    QCOMPARE(lookUp(u"a"_s), QString());

    const auto database = [] {
        QProcess tool;
        tool.start(u"keepassxc-cli"_s,
                   { u"export"_s, u"--quiet"_s,
                     QString(qEnvironmentVariable("WITH_KEYRING_HOME") + "/database.kdbx"_L1) });
        tool.write("secret\n");
        tool.closeWriteChannel();
        tool.waitForFinished();
        return tool.readAllStandardOutput();
    };
    // It writes the file a moment later.
    QTRY_VERIFY_WITH_TIMEOUT(database().contains("Recycle Bin"), Patience);
    // Once more in the entry's history, which goes with it: to be given a name is a change.
    const QByteArray contents = database();
    QCOMPARE(contents.first(contents.indexOf("<Name>Recycle Bin</Name>")).count(MarkerKey.toUtf8()),
             0);
    QCOMPARE(contents.count(MarkerKey.toUtf8()), 2);
    QVERIFY(!database().contains(">removed<"));
}

// Without a keyring, without a bus, and in a build without QtKeychain.
class TestWithoutKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCallSaysSo()
    {
        SystemVault vault(std::chrono::seconds(50));
        const Answer stored = store(vault, u"a"_s, MarkerKey);
        QCOMPARE(stored.count, 1);
        QCOMPARE(stored.problem, std::optional(Problem::KeychainAbsent));
        const Answer loaded = load(vault, u"a"_s);
        QCOMPARE(loaded.problem, std::optional(Problem::KeychainAbsent));
        QVERIFY(loaded.key.isEmpty());
        QCOMPARE(forget(vault, u"a"_s).problem, std::optional(Problem::KeychainAbsent));
        QTRY_VERIFY(!vault.isBusy());
    }
    void theAnswerComesLater()
    {
        SystemVault vault(std::chrono::seconds(50));
        Receiver receiver;
        vault.store(u"a"_s, secret(MarkerKey), &receiver, receiver.done());
        QCOMPARE(receiver.answer.count, 0);
        QVERIFY(receiver.waitForAnswer());
    }
#ifndef SKW_WITHOUT_KEYCHAIN
    void nothingIsInPlainText()
    {
        QVERIFY(::nothingIsInPlainText());
    }
#endif
};

class TestBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theKeychainIsCalledByItsOwnName()
    {
#ifdef SKW_WITHOUT_KEYCHAIN
        constexpr auto expected = Vault::Backend::None;
#elif defined(Q_OS_WIN)
        constexpr auto expected = Vault::Backend::WindowsCredentials;
#elif defined(Q_OS_MACOS)
        constexpr auto expected = Vault::Backend::MacKeychain;
#else
        constexpr auto expected = Vault::Backend::SecretService; // until it has answered
#endif
        QCOMPARE(SystemVault().backend(), expected);
    }
};

namespace {

template<typename Test> int runTest(int argc, char *argv[])
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
#ifdef SKW_WITHOUT_KEYCHAIN
    if (const int failures = runTest<TestWithoutKeyring>(argc, argv); failures > 0)
        return failures;
#endif
    const QByteArray situation = qgetenv("WITH_KEYRING_MODE");
    if (situation == "unlocked")
        return runTest<TestWithOpenKeyring>(argc, argv);
    if (situation == "locked")
        return runTest<TestWithClosedKeyring>(argc, argv);
    if (situation == "empty")
        return runTest<TestWithEmptyKeyring>(argc, argv);
    if (situation == "readable")
        return runTest<TestWithReadableKeyring>(argc, argv);
    if (situation == "keepassxc")
        return runTest<TestWithKeePassXc>(argc, argv);
    if (situation == "absent" || situation == "no-bus")
        return runTest<TestWithoutKeyring>(argc, argv);
#if defined(Q_OS_WIN) && !defined(SKW_WITHOUT_KEYCHAIN)
    if (const int failures = runTest<TestWithOpenKeyring>(argc, argv); failures > 0)
        return failures;
#endif
    return runTest<TestBackend>(argc, argv);
}
#include "tst_systemvault.moc"
