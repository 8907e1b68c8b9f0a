// SPDX-License-Identifier: MIT

#include "keychaindiagnosis.h"

namespace {

using KeychainDiagnosis::Attempt;
using KeychainDiagnosis::Circumstances;
using KeychainJob::Failure;

// The keychain itself says nothing against it.
Problem ofFailure(Attempt attempt, Failure failure, const Circumstances &circumstances)
{
    const bool isOpen = circumstances.state == KeychainState::Open;
    switch (failure) {
    case Failure::NotFound:
        return attempt == Attempt::Read ? Problem::KeychainEntryNotFound : Problem::KeychainRefused;
    case Failure::Denied:
        return isOpen ? Problem::KeychainDeclined : Problem::KeychainLocked;
    case Failure::DeniedByPerson:
        return Problem::KeychainDeclined;
    case Failure::NoBackend:
        return Problem::KeychainAbsent;
    case Failure::Other:
        if (circumstances.tookLong)
            return Problem::KeychainSilent;
        // Open, and yet it cannot write: GNOME Keyring fails like this when its disk is full.
        return isOpen && attempt != Attempt::Read ? Problem::KeychainFull
                                                  : Problem::KeychainRefused;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Problem> KeychainDiagnosis::obstacle(KeychainState state)
{
    switch (state) {
    case KeychainState::Absent:
        return Problem::KeychainAbsent;
    case KeychainState::SwitchedOff:
        return Problem::KeychainSwitchedOff;
    case KeychainState::Silent:
        return Problem::KeychainSilent;
    case KeychainState::NotKnown:
    case KeychainState::NoCollection:
    case KeychainState::Locked:
    case KeychainState::Open:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Problem KeychainDiagnosis::of(Attempt attempt, Failure failure, const Circumstances &circumstances)
{
    const KeychainState state = circumstances.state;
    if (const auto problem = obstacle(state))
        return *problem;
    // Where a keychain is locked, the person may have declined to unlock it, or nobody could ask.
    if (state == KeychainState::Locked)
        return Problem::KeychainLocked;
    if (circumstances.declined)
        return Problem::KeychainDeclined;
    // libsecret has asked for a place to keep the key in, and there still is none.
    if (state == KeychainState::NoCollection && attempt == Attempt::Write)
        return Problem::KeychainDeclined;
    return ofFailure(attempt, failure, circumstances);
}
