// SPDX-License-Identifier: MIT

#include "coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

// Where dumps go to a program (systemd-coredump, apport), Linux takes no limit but this one for a
// no: core(5) and do_coredump() in the kernel. As the size of a file it is too small for any dump.
void turnOffCoreDumps()
{
    const rlimit none { 1, 1 };
    ::setrlimit(RLIMIT_CORE, &none);
}

#elif defined(Q_OS_WIN)
#include <windows.h>

void turnOffCoreDumps()
{
    ::SetErrorMode(::GetErrorMode() | SEM_NOGPFAULTERRORBOX);
}
#endif
