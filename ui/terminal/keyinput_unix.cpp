// SPDX-License-Identifier: MIT

#include "keyinput.h"

#ifdef Q_OS_UNIX

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace {

constexpr std::array endingSignals { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
constexpr qsizetype longestPaste = 64 * 1024;
constexpr int pauseWithinPaste = 100; // ms
// https://invisible-island.net/xterm/xterm-paste64.html
constexpr QByteArrayView pasteBegins = "\x1b[200~";
constexpr QByteArrayView pasteEnds = "\x1b[201~";

termios shown;
termios hidden;

void onEnd(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void onPause(int)
{
    const int before = errno;
    ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    ::raise(SIGSTOP);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    errno = before;
}

// Whoever shares standard input may have made it one that does not wait by itself.
void awaitInput()
{
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    ::poll(&input, 1, -1);
}

// No echo for as long as this object lives, and not a moment longer.
class EchoOff
{
public:
    EchoOff()
    {
        if (::tcgetattr(STDIN_FILENO, &shown) != 0)
            return;
        hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        for (const int signal : endingSignals) {
            // One that is ignored, as under nohup, stays so.
            if (::signal(signal, onEnd) == SIG_IGN)
                ::signal(signal, SIG_IGN);
        }
        ::signal(SIGTSTP, onPause);
        m_isOff = ::tcsetattr(STDIN_FILENO, TCSADRAIN, &hidden) == 0;
    }

    ~EchoOff()
    {
        if (!m_isOff)
            return;
        // Further lines of a paste are dropped: the shell would run them, and remember them.
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        for (const int signal : endingSignals) {
            if (::signal(signal, SIG_DFL) == SIG_IGN)
                ::signal(signal, SIG_IGN);
        }
        ::signal(SIGTSTP, SIG_DFL);
    }

    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    bool m_isOff = false;
};

// With its end. False when there is no more.
bool readLine(QByteArray &text)
{
    char letter = 0;
    while (text.size() < longestPaste && KeyInput::readSome(&letter, 1) == 1) {
        text.append(letter);
        if (letter == '\n')
            return true;
    }
    return false;
}

// Terminals that mark what is pasted say where it ends.
bool isWithinPaste(const QByteArray &text)
{
    return text.lastIndexOf(pasteBegins) > text.lastIndexOf(pasteEnds);
}

// What came together with the last line, perhaps without a line's end of its own: that a terminal
// gives out only while it does not collect lines.
void readWaiting(QByteArray &text)
{
    hidden.c_lflag &= ~tcflag_t(ICANON);
    hidden.c_cc[VMIN] = 1;
    hidden.c_cc[VTIME] = 0;
    if (::tcsetattr(STDIN_FILENO, TCSANOW, &hidden) != 0)
        return;
    pollfd input { STDIN_FILENO, POLLIN, 0 };
    char letter = 0;
    while (text.size() < longestPaste && ::poll(&input, 1, pauseWithinPaste) == 1
           && (input.revents & POLLIN) && KeyInput::readSome(&letter, 1) == 1)
        text.append(letter);
}

} // namespace

bool KeyInput::isInteractive()
{
    return ::isatty(STDIN_FILENO) == 1;
}

QByteArray KeyInput::readHidden()
{
    const EchoOff echoOff;
    QByteArray text;
    text.reserve(longestPaste);
    while (readLine(text) && isWithinPaste(text)) {}
    if (!text.isEmpty())
        readWaiting(text);
    return text;
}

qint64 KeyInput::readSome(char *place, qint64 most)
{
    for (;;) {
        const ssize_t bytes = ::read(STDIN_FILENO, place, size_t(most));
        if (bytes >= 0)
            return bytes;
        if (errno == EAGAIN)
            awaitInput();
        else if (errno != EINTR)
            return 0;
    }
}

#endif
