// SPDX-License-Identifier: MIT

#include "tests/support/programrun.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

// The program in its window, ended from outside.
class TestTermination : public QObject
{
    Q_OBJECT
private Q_SLOTS:
#ifdef Q_OS_LINUX
    void practiceLeavesNoFolderBehind_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("when the session ends") << SIGTERM;
        QTest::newRow("on Ctrl and C") << SIGINT;
        QTest::newRow("when the terminal closes") << SIGHUP;
    }

    void practiceLeavesNoFolderBehind()
    {
        QFETCH(int, signal);
        QTemporaryDir temporary;
        QProcessEnvironment environment = ProgramRun::environment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"TMPDIR"_s, temporary.path());
        environment.insert(u"HOME"_s, temporary.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, temporary.path());
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(ProgramRun::program(), { u"--practice"_s });
        const QStringList folders { u"stripe-key-wizard-*"_s };
        QTRY_VERIFY(!QDir(temporary.path()).entryList(folders, QDir::Dirs).isEmpty());
        QTRY_VERIFY(handles(program.processId(), signal));
        ::kill(pid_t(program.processId()), signal);
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(QDir(temporary.path()).entryList(folders, QDir::Dirs).isEmpty());
    }

private:
    // Whether the program has got so far as to have a handler (proc(5), SigCgt).
    static bool handles(qint64 process, int signal)
    {
        QFile status(u"/proc/%1/status"_s.arg(process));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("SigCgt:"))
                return line.mid(7).trimmed().toULongLong(nullptr, 16) >> (signal - 1) & 1;
        }
        return false;
    }
#endif
};

QTEST_GUILESS_MAIN(TestTermination)
#include "tst_termination.moc"
