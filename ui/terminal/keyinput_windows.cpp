// SPDX-License-Identifier: MIT

#include "keyinput.h"

#ifdef Q_OS_WIN

#include "app/facts/secret.h"

#include <QString>

#include <windows.h>

namespace {

constexpr DWORD longestLine = 4096;
constexpr qsizetype longestPaste = 64 * 1024;
constexpr DWORD pauseWithinPaste = 100; // ms

HANDLE input()
{
    return ::GetStdHandle(STD_INPUT_HANDLE);
}

// What was pasted behind the first line: keys that were pressed, as far as the console tells.
void readWaiting(QString &text)
{
    while (text.size() < longestPaste
           && ::WaitForSingleObject(input(), pauseWithinPaste) == WAIT_OBJECT_0) {
        INPUT_RECORD record {};
        DWORD records = 0;
        if (!::ReadConsoleInputW(input(), &record, 1, &records) || records == 0)
            return;
        const KEY_EVENT_RECORD &key = record.Event.KeyEvent;
        if (record.EventType == KEY_EVENT && key.bKeyDown && key.uChar.UnicodeChar)
            text.append(QChar(char16_t(key.uChar.UnicodeChar)));
    }
}

} // namespace

bool KeyInput::isInteractive()
{
    DWORD mode = 0;
    return ::GetConsoleMode(input(), &mode);
}

// While the console itself collects a line, Ctrl+C ends the program; Windows gives the next one a
// console with its own modes back.
QByteArray KeyInput::readHidden()
{
    DWORD mode = 0;
    if (!::GetConsoleMode(input(), &mode))
        return {};
    ::SetConsoleMode(input(),
                     (mode | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT) & ~ENABLE_ECHO_INPUT);
    QString text(longestPaste, Qt::Uninitialized);
    DWORD letters = 0;
    if (!::ReadConsoleW(input(), text.data(), longestLine, &letters, nullptr))
        letters = 0;
    text.truncate(qsizetype(letters));
    readWaiting(text);
    // The rest of a paste is dropped: the shell would run it, and remember it.
    ::FlushConsoleInputBuffer(input());
    ::SetConsoleMode(input(), mode);
    const QByteArray bytes = text.toUtf8();
    wipe(text);
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
