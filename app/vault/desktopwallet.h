// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

// The KWallet that QtKeychain speaks to on this desktop, by its name on the bus; empty where it
// takes the Secret Service. Only KDE has one (QtKeychain 0.16, keychain_unix.cpp,
// detectKeyringBackend).
QString desktopWallet();
