// SPDX-License-Identifier: MIT

#pragma once

class WizardDriver;

// Saves so many keys of so many companies, as they are after a year, and starts the program again:
// "Client 1" and on, the first two of them ready. Client 3 lacks two permissions, the keychain did
// not give out client 4, client 5 has expired, client 6 reads too much; further on that comes
// again.
void saveMany(WizardDriver &person, int count);
