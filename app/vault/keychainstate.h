// SPDX-License-Identifier: MIT

#pragma once

// How the system's keychain stands, by its own word.
enum class KeychainState {
    NotKnown, // not asked yet, or it cannot be asked
    Absent, // nobody keeps secrets
    SwitchedOff, // KWallet runs, but not for a program like this one
    Silent, // there, and does not answer
    NoCollection, // there, with nothing to keep a key in
    Locked,
    Open
};
