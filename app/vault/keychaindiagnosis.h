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

// How it was while QtKeychain tried.
struct Circumstances
{
    KeychainState state; // afterwards
    bool declined = false; // the person said no to something that the keychain asked
    bool tookLong = false; // as long as libsecret waits for an answer
};

Problem of(Attempt attempt, KeychainJob::Failure failure, const Circumstances &circumstances);

} // namespace KeychainDiagnosis
