// SPDX-License-Identifier: MIT

#pragma once

// Make macOS know SecretMimeData's hint by its name there, org.nspasteboard.ConcealedType. Needs
// Qt 6.5; does nothing on other systems. See http://nspasteboard.org
void registerConcealedType();
