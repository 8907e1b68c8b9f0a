// SPDX-License-Identifier: MIT

#pragma once

#include "vault.h"

// Which keychain QtKeychain uses on this system, as far as that can be told without asking it. On
// Linux the name of the desktop decides.
Vault::Backend systemBackend();
