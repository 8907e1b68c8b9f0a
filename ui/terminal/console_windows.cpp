// SPDX-License-Identifier: MIT

#include "console.h"

#ifdef Q_OS_WIN

#include <QByteArray>

#include <windows.h>

namespace {

bool isUsable(HANDLE handle)
{
    return handle && handle != INVALID_HANDLE_VALUE;
}

// A console takes letters, a file or a pipe takes UTF-8.
bool writeTo(DWORD stream, const QString &text)
{
    const HANDLE handle = ::GetStdHandle(stream);
    DWORD mode = 0;
    DWORD written = 0;
    if (!isUsable(handle))
        return false;
    if (::GetConsoleMode(handle, &mode))
        return ::WriteConsoleW(handle, text.utf16(), DWORD(text.size()), &written, nullptr);
    const QByteArray bytes = text.toUtf8();
    for (qsizetype done = 0; done < bytes.size(); done += written) {
        if (!::WriteFile(handle, bytes.constData() + done, DWORD(bytes.size() - done), &written,
                         nullptr)
            || written == 0)
            return false;
    }
    return true;
}

void openIfUnusable(DWORD stream, const wchar_t *name)
{
    if (isUsable(::GetStdHandle(stream)))
        return;
    const HANDLE handle =
            ::CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                          nullptr, OPEN_EXISTING, 0, nullptr);
    if (isUsable(handle))
        ::SetStdHandle(stream, handle);
}

} // namespace

void Console::prepare()
{
    if (!::AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    openIfUnusable(STD_INPUT_HANDLE, L"CONIN$");
    openIfUnusable(STD_OUTPUT_HANDLE, L"CONOUT$");
    openIfUnusable(STD_ERROR_HANDLE, L"CONOUT$");
}

bool Console::write(const QString &text)
{
    return writeTo(STD_OUTPUT_HANDLE, text);
}

void Console::say(const QString &line)
{
    writeTo(STD_ERROR_HANDLE, line + u'\n');
}

#endif
