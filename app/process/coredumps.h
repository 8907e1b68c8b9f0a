// SPDX-License-Identifier: MIT

#pragma once

// A crash must not write the memory, and a key with it, to a disk. With RLIMIT_CORE rather than
// PR_SET_DUMPABLE, which would break file dialogs in sandboxes.
void turnOffCoreDumps();
