// SPDX-License-Identifier: MIT

#include "keyinput.h"

#ifdef Q_OS_WIN

#include "app/facts/secret.h"

#include <QString>

#include <windows.h>

namespace {

HANDLE input()
{
    return ::GetStdHandle(STD_INPUT_HANDLE);
}

} // namespace

bool KeyInput::isInteractive()
{
    DWORD mode = 0;
    return ::GetConsoleMode(input(), &mode);
}

// While the console itself collects a line, Ctrl+C ends the program; Windows gives the next one a
// console with its own modes back.
QByteArray KeyInput::readHiddenLine()
{
    DWORD mode = 0;
    if (!::GetConsoleMode(input(), &mode))
        return {};
    ::SetConsoleMode(input(),
                     (mode | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~ENABLE_ECHO_INPUT);
    QString line(4096, Qt::Uninitialized);
    DWORD letters = 0;
    if (!::ReadConsoleW(input(), line.data(), DWORD(line.size()), &letters, nullptr))
        letters = 0;
    // Further lines of a paste are dropped: the shell would run them, and remember them.
    ::FlushConsoleInputBuffer(input());
    ::SetConsoleMode(input(), mode);
    const QByteArray bytes = QStringView(line).left(qsizetype(letters)).toUtf8();
    wipe(line);
    return bytes;
}

qint64 KeyInput::readSome(char *place, qint64 most)
{
    DWORD bytes = 0;
    if (!::ReadFile(input(), place, DWORD(most), &bytes, nullptr))
        return 0;
    return bytes;
}

#endif
