#include "coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

void turnOffCoreDumps()
{
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
}

#elif defined(Q_OS_WIN)
#include <windows.h>

void turnOffCoreDumps()
{
    ::SetErrorMode(::GetErrorMode() | SEM_NOGPFAULTERRORBOX);
}
#endif
