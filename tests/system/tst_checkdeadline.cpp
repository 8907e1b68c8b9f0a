#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using How = Delivery::How;

namespace {

constexpr int patience = 100000; // milliseconds

void start(QProcess &process, const StripeServer &server)
{
    process.setProcessEnvironment(ProgramRun::environment());
    process.start(ProgramRun::program(),
                  { u"--check"_s, u"--json"_s, u"--api-base"_s, server.url().toString() });
    process.write(TestKeys::restricted());
    process.closeWriteChannel();
}

void verifyTimedOut(QProcess &process)
{
    QVERIFY(process.waitForFinished(patience));
    const ProgramRun run { process.exitCode(), process.readAllStandardOutput(),
                           process.readAllStandardError() };
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(run.status, 3);
    QCOMPARE(run.json()[u"verdict"], u"undecided"_s);
    QCOMPARE(run.json()[u"problem"], u"timed_out"_s);
    const QJsonArray rows = run.json()[u"permissions"].toArray();
    QCOMPARE(rows.size(), 11);
    for (const QJsonValue &row : rows)
        QCOMPARE(row[u"status"], u"unknown"_s);
}

} // namespace

// Everything ends, also when nobody answers.
class TestCheckDeadline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Side by side, as each takes as long as the check may.
    void anAnswerThatNeverComesOrOnlyDripsIsGivenUp()
    {
        StripeServer silent;
        StripeServer dripping;
        silent.deliver({}, { How::Never, 0ms });
        dripping.deliver({}, { How::Dripping, 0ms });
        QProcess first;
        QProcess second;
        start(first, silent);
        start(second, dripping);
        verifyTimedOut(first);
        verifyTimedOut(second);
    }

    void aSignalEndsTheCheck_data()
    {
#ifdef Q_OS_UNIX
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("the system shuts down") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
#endif
    }

    // Whoever did not end by the signal would end by itself, and normally.
    void aSignalEndsTheCheck()
    {
#ifdef Q_OS_UNIX
        QFETCH(int, signal);
        StripeServer server;
        server.deliver({}, { How::Never, 0ms });
        QProcess process;
        start(process, server);
        QTRY_VERIFY(!server.requests().isEmpty());
        QVERIFY(process.processId() > 0); // kill() would take 0 for everybody here
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(process.readAllStandardOutput().isEmpty());
#else
        QSKIP("There are no signals here.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestCheckDeadline)
#include "tst_checkdeadline.moc"
