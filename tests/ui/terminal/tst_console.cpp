// SPDX-License-Identifier: MIT

#include "ui/terminal/console.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <array>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // As when a program that does not wait, such as ssh, has the other end.
    void aFullPipeThatDoesNotWaitIsWaitedFor()
    {
#ifdef Q_OS_UNIX
        const QString text(1024 * 1024, u'x');
        std::array<int, 2> ends {};
        QCOMPARE(::pipe(ends.data()), 0);
        ::fcntl(ends[1], F_SETFL, O_NONBLOCK);
        const int before = ::dup(STDOUT_FILENO);
        ::dup2(ends[1], STDOUT_FILENO);
        bool isWritten = false;
        std::thread writer([&] {
            isWritten = Console::write(text);
            ::dup2(before, STDOUT_FILENO);
            ::close(ends[1]);
        });
        int waiting = 0;
        while (waiting < 4096)
            ::ioctl(ends[0], FIONREAD, &waiting);
        QByteArray read;
        QByteArray chunk(64 * 1024, '\0');
        for (ssize_t bytes = 1; bytes > 0; read.append(chunk.constData(), bytes))
            bytes = ::read(ends[0], chunk.data(), size_t(chunk.size()));
        writer.join();
        ::close(ends[0]);
        ::close(before);
        QVERIFY(isWritten);
        QCOMPARE(read.size(), text.size());
#else
        QSKIP("There are no such pipes here.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
