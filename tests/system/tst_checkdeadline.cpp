// SPDX-License-Identifier: MIT

#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using How = Delivery::How;

namespace {

constexpr int patience = 100000; // milliseconds

void start(QProcess &process, const QStringList &more,
           const QProcessEnvironment &environment = ProgramRun::environment())
{
    process.setProcessEnvironment(environment);
    process.start(ProgramRun::program(), QStringList { u"--check"_s, u"--json"_s } + more);
    process.write(TestKeys::restricted());
    process.closeWriteChannel();
}

void start(QProcess &process, const StripeServer &server)
{
    start(process, { u"--api-base"_s, server.url().toString() });
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

    // The computer asks this server which proxy leads to Stripe, and gets no answer.
    void aProxyScriptThatNeverComesIsGivenUp()
    {
#ifdef Q_OS_LINUX
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString script = u"pac+http://127.0.0.1:%1/proxy.pac"_s.arg(silent.serverPort());
        QProcessEnvironment environment = ProgramRun::environment();
        environment.insert(u"http_proxy"_s, script);
        environment.insert(u"https_proxy"_s, script);
        QProcess process;
        start(process, {}, environment);
        QVERIFY(silent.waitForNewConnection(patience));
        verifyTimedOut(process);
#else
        QSKIP("There is no such setting here.");
#endif
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
