// SPDX-License-Identifier: MIT

#include "console.h"

#ifdef Q_OS_UNIX

#include <QByteArray>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace {

// Otherwise the next file that is opened would take the place of a stream that was closed.
void occupy(int stream)
{
    if (::fcntl(stream, F_GETFD) == -1 && errno == EBADF)
        (void)::open("/dev/null", O_RDONLY);
}

// Qt does the same, but with a warning, which scripts would find in their logs.
void preferUtf8()
{
    // NOLINTBEGIN(concurrency-mt-unsafe): no other thread has begun
    std::setlocale(LC_ALL, "");
    const char *name = std::setlocale(LC_CTYPE, nullptr);
    // NOLINTEND(concurrency-mt-unsafe)
    if (name && (std::strcmp(name, "C") == 0 || std::strcmp(name, "POSIX") == 0))
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
}

// Whoever shares the stream may have made it one that does not wait by itself.
void awaitRoom(int stream)
{
    pollfd room { stream, POLLOUT, 0 };
    ::poll(&room, 1, -1);
}

bool writeTo(int stream, const QByteArray &bytes)
{
    const char *rest = bytes.constData();
    for (qsizetype left = bytes.size(); left > 0;) {
        const ssize_t written = ::write(stream, rest, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno == EAGAIN) {
            awaitRoom(stream);
            continue;
        }
        if (written <= 0)
            return false;
        rest += written;
        left -= written;
    }
    return true;
}

} // namespace

void Console::prepare()
{
    for (const int stream : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO })
        occupy(stream);
    std::signal(SIGPIPE, SIG_IGN);
    preferUtf8();
}

bool Console::write(const QString &text)
{
    return writeTo(STDOUT_FILENO, text.toLocal8Bit());
}

void Console::say(const QString &line)
{
    writeTo(STDERR_FILENO, QString(line + u'\n').toLocal8Bit());
}

#endif
