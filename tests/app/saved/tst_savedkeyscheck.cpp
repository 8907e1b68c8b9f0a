// SPDX-License-Identifier: MIT

#include "app/saved/savedkeyscheck.h"
#include "app/saved/savedkeysoverview.h"
#include "app/stripe/stripeapi.h"
#include "tests/support/heldstripe.h"
#include "tests/support/queuedvault.h"
#include "tests/support/testkeys.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using State = CheckProgress::State;
using Weather = HeldStripe::Weather;

namespace {

// Saved keys, a keychain and a Stripe, both of which answer when the test says so.
struct Office
{
    QTemporaryDir folder;
    HeldStripe stripe;
    StripeApi api { stripe.network() };
    QueuedVault vault;
    SavedKeys savedKeys { folder.path() };
    SavedKeysOverview overview { { api, vault, savedKeys } };

    // As many turns of the event loop as anything here needs, once all is written.
    void settle()
    {
        for (int turns = 0; turns < 50; turns = savedKeys.isWriting() ? 0 : turns + 1) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    static QString lastFour(int number) { return u"K%1"_s.arg(number, 3, 10, QLatin1Char('0')); }
    static QStringList lastFours(const QList<int> &numbers)
    {
        QStringList all;
        for (const int number : numbers)
            all << lastFour(number);
        return all;
    }
    static QString id(int number) { return u"id-%1"_s.arg(number); }

    // The next one, of a company of this account.
    void save(const QString &account)
    {
        const int number = int(vault.keys().size()) + 1;
        const QByteArray key = TestKeys::of("rk_live_", lastFour(number).toLatin1());
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        record.account = account;
        stripe.stripe().addKey(key, record);
        SavedKey saved;
        saved.id = id(number);
        saved.name = lastFour(number);
        saved.key = { KeyKind::Restricted, KeyMode::Live, {} };
        saved.account = account;
        [&] { QVERIFY(savedKeys.put(saved)); }();
        vault.put(saved.id, Secret::copyOf(QString::fromLatin1(key)));
    }

    void saveOfSeveralAccounts(int count)
    {
        for (int number = 1; number <= count; ++number)
            save(u"acct_%1"_s.arg(number));
    }

    void start()
    {
        overview.checkAll();
        fetch();
    }

    // Up to the key of that number, which the keychain does not give out.
    void startWithTrouble(int number, Problem problem)
    {
        overview.checkAll();
        vault.refusal = problem;
        for (int turn = 1; turn <= number; ++turn) {
            settle();
            vault.end(turn < number ? QueuedVault::Outcome::Done : QueuedVault::Outcome::Refused);
        }
        settle();
    }

    // Whatever the keychain is asked for.
    void fetch()
    {
        settle();
        while (vault.isLoading()) {
            vault.end(QueuedVault::Outcome::Done);
            settle();
        }
    }

    void answer(const QList<int> &numbers, Weather weather = Weather::Good)
    {
        for (int step = 0; step < 2; ++step) {
            for (const int number : numbers)
                stripe.answerKey(lastFour(number), weather);
            settle();
        }
        fetch();
    }

    // As another run of the program would find it.
    Verdict verdict(int number) const { return SavedKeys(folder.path()).find(id(number))->verdict; }
};

} // namespace

class TestSavedKeysCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixAreCheckedAtATime()
    {
        Office office;
        office.saveOfSeveralAccounts(8);
        office.start();
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 1, 2, 3, 4, 5, 6 }));
        office.answer({ 3 });
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 1, 2, 4, 5, 6, 7 }));
        office.answer({ 1, 2, 4, 5, 6, 7 });
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 8 }));
        QVERIFY(office.overview.isCheckingAll());
        office.answer({ 8 });
        QVERIFY(!office.overview.isCheckingAll());
    }

    void theKeychainIsAskedForOneAtATimeWhileOthersAreChecked()
    {
        Office office;
        office.saveOfSeveralAccounts(3);
        office.overview.checkAll();
        for (int fetched = 0; fetched < 3; ++fetched) {
            office.settle();
            QCOMPARE(office.vault.waiting(), 1);
            QCOMPARE(office.stripe.keysThatAsk().size(), fetched);
            office.vault.end(QueuedVault::Outcome::Done);
        }
        office.settle();
        QCOMPARE(office.vault.waiting(), 0);
        QCOMPARE(office.stripe.keysThatAsk().size(), 3);
    }

    void keysOfOneAccountTakeTurns_data()
    {
        QTest::addColumn<QString>("account");
        QTest::newRow("of one account") << u"acct_1"_s;
        QTest::newRow("of accounts that nobody has learnt, which may be one") << QString();
    }

    void keysOfOneAccountTakeTurns()
    {
        QFETCH(QString, account);
        Office office;
        office.save(account);
        office.save(account);
        office.save(u"acct_another"_s);
        office.start();
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 1, 3 }));
        office.answer({ 3 });
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 1 }));
        office.answer({ 1 });
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 2 }));
    }

    void anAccountThatMustWaitHoldsUpItselfAlone()
    {
        Office office;
        office.save(u"acct_slow"_s);
        office.save(u"acct_slow"_s);
        for (int number = 3; number <= 20; ++number)
            office.save(u"acct_%1"_s.arg(number));
        office.start();
        for (int number = 3; number <= 20; ++number)
            office.answer({ number });
        QCOMPARE(office.overview.progress().checked(), 18);
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 1 }));
        office.answer({ 1 });
        office.answer({ 2 });
        QCOMPARE(office.overview.progress().checked(), 20);
    }

    void aCrashInTheMiddleLosesNothingThatWasFound()
    {
        Office office;
        office.saveOfSeveralAccounts(3);
        office.start();
        office.answer({ 2 });
        QVERIFY(office.overview.isCheckingAll());
        QCOMPARE(office.verdict(1), Verdict::Undecided);
        QCOMPARE(office.verdict(2), Verdict::Ready);
    }

    // A disk takes its time, and the window is to answer meanwhile.
    void theWindowsThreadWritesNoResult()
    {
        Office office;
        office.saveOfSeveralAccounts(3);
        QList<QThread *> threads;
        const QObject context;
        connect(
                &office.savedKeys, &SavedKeys::changed, &context,
                [&threads] { threads.append(QThread::currentThread()); }, Qt::DirectConnection);
        office.startWithTrouble(3, Problem::KeychainEntryNotFound);
        office.answer({ 1, 2 });
        QCOMPARE(office.overview.progress().state, State::Ended);
        QCOMPARE(threads.size(), 3);
        QVERIFY(!threads.contains(QThread::currentThread()));
    }

    void whatWasFoundIsWrittenAlsoWhenTheListIsClosedAtOnce()
    {
        QTemporaryDir folder;
        SavedKey key;
        key.id = u"a"_s;
        Report report;
        report.verdict = Verdict::Ready;
        report.checkedAt = QDateTime::currentDateTimeUtc();
        {
            SavedKeys savedKeys(folder.path());
            QVERIFY(savedKeys.put(key));
            QObject gone;
            savedKeys.takeResultLater(key.id, report, &gone, [](bool) { QFAIL("Nobody asked."); });
        }
        QCOMPARE(SavedKeys(folder.path()).find(key.id)->verdict, Verdict::Ready);
    }

    // Each of them reads, changes and writes; what both do at the same time must not get lost.
    void whatIsChangedWhileAResultIsWrittenStays()
    {
        QTemporaryDir folder;
        SavedKeys savedKeys(folder.path());
        SavedKey key;
        key.id = u"a"_s;
        QVERIFY(savedKeys.put(key));
        int written = 0;
        for (int check = 1; check <= 20; ++check) {
            Report report;
            report.verdict = Verdict::Ready;
            report.checkedAt = QDateTime::currentDateTimeUtc().addDays(-check);
            savedKeys.takeResultLater(key.id, report, this, [&](bool done) { written += done; });
            QVERIFY(savedKeys.edit(key.id, [](SavedKey &present) { present.owner += u'x'; }));
        }
        QTRY_COMPARE(written, 20);
        QCOMPARE(savedKeys.find(key.id)->history.records().size(), 20);
        QCOMPARE(savedKeys.find(key.id)->owner, QString(20, u'x'));
    }

    void progressIsCounted()
    {
        Office office;
        office.saveOfSeveralAccounts(3);
        QCOMPARE(office.overview.progress().state, State::NotStarted);
        office.start();
        QCOMPARE(office.overview.progress().state, State::UnderWay);
        QCOMPARE(office.overview.progress().total, 3);
        QCOMPARE(office.overview.progress().tried, 0);
        office.answer({ 2 });
        QCOMPARE(office.overview.progress().tried, 1);
        office.answer({ 1, 3 });
        QCOMPARE(office.overview.progress().tried, 3);
        QCOMPARE(office.overview.progress().state, State::Ended);
        QVERIFY(office.overview.progress().left.isEmpty());
    }

    void whatWasStoppedGoesOnWithWhatIsLeft()
    {
        Office office;
        office.saveOfSeveralAccounts(9);
        office.start();
        office.answer({ 2, 3 });
        office.overview.stop();
        QCOMPARE(office.overview.progress().state, State::Stopped);
        QCOMPARE(office.overview.progress().checked(), 2);
        QVERIFY(!office.overview.progress().left.contains(Office::id(2)));
        QVERIFY(office.overview.progress().left.contains(Office::id(1))); // was under way
        office.settle();
        QVERIFY(!office.stripe.isAsked());

        office.overview.resume();
        QCOMPARE(office.overview.progress().total, 9);
        QCOMPARE(office.overview.progress().tried, 2);
        office.fetch();
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 1, 4, 5, 6, 7, 8 }));
        office.answer({ 1, 4, 5, 6, 7, 8 });
        office.answer({ 9 });
        QCOMPARE(office.overview.progress().state, State::Ended);
        QCOMPARE(office.overview.progress().checked(), 9);
    }

    void whatCouldNotBeCheckedIsLeft()
    {
        Office office;
        office.saveOfSeveralAccounts(3);
        office.start();
        office.answer({ 1, 3 });
        office.answer({ 2 }, Weather::Hotel);
        QCOMPARE(office.overview.progress().state, State::Ended);
        QCOMPARE(office.overview.progress().left, QSet { Office::id(2) });
        QCOMPARE(office.overview.progress().obstacles, QSet { Problem::StrangeAnswer });
        office.overview.resume();
        office.fetch();
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 2 }));
        office.answer({ 2 });
        QCOMPARE(office.overview.progress().checked(), 3);
        QVERIFY(office.overview.progress().obstacles.isEmpty());
    }

    void aKeychainThatGivesNothingOutIsAskedOnce_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::newRow("locked") << Problem::KeychainLocked;
        QTest::newRow("silent") << Problem::KeychainSilent;
        QTest::newRow("absent") << Problem::KeychainAbsent;
        QTest::newRow("switched off") << Problem::KeychainSwitchedOff;
        QTest::newRow("forbidden by the person") << Problem::KeychainDeclined;
    }

    void aKeychainThatGivesNothingOutIsAskedOnce()
    {
        QFETCH(Problem, problem);
        Office office;
        office.saveOfSeveralAccounts(20);
        office.startWithTrouble(3, problem);
        QVERIFY(!office.vault.isLoading());
        QVERIFY(office.overview.isCheckingAll());
        office.answer({ 1, 2 });
        QCOMPARE(office.overview.progress().state, State::Ended);
        QCOMPARE(office.overview.progress().checked(), 2);
        QCOMPARE(office.overview.progress().tried, 20);
        QCOMPARE(office.overview.progress().obstacles, QSet { problem });
        for (int number = 3; number <= 20; ++number) {
            QCOMPARE(office.overview.activity(Office::id(number)).notChecked, problem);
            // Also in the next run of the program.
            QCOMPARE(office.savedKeys.find(Office::id(number))->lastTry()->problem, problem);
        }
        office.overview.resume();
        office.fetch();
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 3, 4, 5, 6, 7, 8 }));
    }

    void anEntryThatCannotBeHadCostsItsKeyAlone_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::newRow("not found") << Problem::KeychainEntryNotFound;
        QTest::newRow("refused") << Problem::KeychainRefused;
    }

    void anEntryThatCannotBeHadCostsItsKeyAlone()
    {
        QFETCH(Problem, problem);
        Office office;
        office.saveOfSeveralAccounts(4);
        office.startWithTrouble(2, problem);
        office.fetch();
        QCOMPARE(office.stripe.keysThatAsk(), Office::lastFours({ 1, 3, 4 }));
        office.answer({ 1, 3, 4 });
        QCOMPARE(office.overview.progress().left, QSet { Office::id(2) });
        QCOMPARE(office.overview.progress().obstacles, QSet { problem });
    }

    void whatCouldNotBeWrittenIsTold()
    {
        Office office;
        office.saveOfSeveralAccounts(2);
        QFile file(office.folder.filePath(Office::id(2) + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"name": "of a later version", "format": 2})");
        file.close();
        office.start();
        office.answer({ 1 });
        office.answer({ 2 });
        QCOMPARE(office.overview.progress().checked(), 2);
        QCOMPARE(office.overview.progress().notWritten, QSet { Office::id(2) });
    }

    void aKeyThatIsRemovedInTheMeantimeCountsNoMore_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::newRow("before its turn") << false;
        QTest::newRow("after a stop") << true;
    }

    void aKeyThatIsRemovedInTheMeantimeCountsNoMore()
    {
        QFETCH(bool, stopped);
        Office office;
        office.saveOfSeveralAccounts(7);
        office.start();
        if (stopped)
            office.overview.stop();
        office.overview.remove(Office::id(7));
        office.settle();
        office.vault.end(QueuedVault::Outcome::Done);
        office.settle();
        if (stopped)
            office.overview.resume();
        office.fetch();
        office.answer({ 1, 2, 3, 4, 5, 6 });
        QCOMPARE(office.overview.progress().state, State::Ended);
        QCOMPARE(office.overview.progress().total, 6);
        QCOMPARE(office.overview.progress().checked(), 6);
    }

    void whoeverHearsOfAStepMayStop()
    {
        bool isStopped = true;
        for (int step = 1; isStopped; ++step) {
            Office office;
            office.saveOfSeveralAccounts(3);
            int heard = 0;
            isStopped = false;
            const auto hear = [&] {
                if (++heard != step)
                    return;
                isStopped = true;
                office.overview.stop();
            };
            const QObject context;
            connect(&office.overview, &SavedKeysOverview::changed, &context, hear);
            connect(&office.overview, &SavedKeysOverview::progressed, &context, hear);
            connect(&office.overview, &SavedKeysOverview::allChecked, &context, hear);
            office.startWithTrouble(3, Problem::KeychainEntryNotFound);
            office.fetch();
            office.answer({ 1, 2 });
            QVERIFY(!office.overview.isCheckingAll());
            QVERIFY(!office.stripe.isAsked());
        }
    }
};

QTEST_GUILESS_MAIN(TestSavedKeysCheck)
#include "tst_savedkeyscheck.moc"
