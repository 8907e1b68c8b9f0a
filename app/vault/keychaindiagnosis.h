// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"
#include "keychainjob.h"
#include "keychainstate.h"

#include <optional>

// What stands in the way, from what QtKeychain says and how the keychain stands by its own word.
// Pure.
namespace KeychainDiagnosis {

enum class Attempt { Write, Read, Remove };

// Of a keychain that there is no use to turn to.
std::optional<Problem> obstacle(KeychainState state);

// declined: the person said no to something that the keychain asked meanwhile.
Problem of(Attempt attempt, KeychainJob::Failure failure, KeychainState state, bool declined);

} // namespace KeychainDiagnosis
