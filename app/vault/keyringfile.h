// SPDX-License-Identifier: MIT

#pragma once

#include "vault.h"

// How the file of a keyring of GNOME Keyring's keeps what is in it, seen from the file itself.
// collection is the keyring's path on the bus. Not known where there is no such file, or it is not
// one of the two kinds that GNOME Keyring writes.
Vault::Protection protectionOfKeyring(const QString &collection);
