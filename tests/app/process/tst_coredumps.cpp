// SPDX-License-Identifier: MIT

#include "app/process/coredumps.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

class TestCoreDumps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("There are no core dumps here.");
#endif
    }

#ifdef Q_OS_UNIX
    // Linux pipes the dump of a process with any other limit, also 0, to a program that is to have
    // it. Debian's systemd-coredump then keeps it.
    void noProgramIsGivenADump()
    {
        turnOffCoreDumps();
        rlimit limit {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(1));
        QCOMPARE(limit.rlim_max, rlim_t(1));
    }

    void noFileIsWritten()
    {
        turnOffCoreDumps();
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGABRT, SIG_DFL);
            ::kill(::getpid(), SIGABRT);
            ::_exit(0);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(!WCOREDUMP(status));
    }
#endif
};

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
