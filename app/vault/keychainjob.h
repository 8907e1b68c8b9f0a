// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;

// QtKeychain's jobs: the only place that knows them. A job that is under way must not be destroyed
// (upstream issue 261), so each ends by itself; its answer comes once, later, unless context is
// gone by then. Never falls back to a file.
namespace KeychainJob {

// As QtKeychain tells it, which is not always as it is.
enum class Failure { NotFound, Denied, DeniedByPerson, NoBackend, Other };
using Done = std::function<void(std::optional<Failure>)>;
using Read = std::function<void(Secret, std::optional<Failure>)>;

// What QtKeychain calls the service, and its attribute "server" in the Secret Service.
QString service();

void write(const QString &entry, const Secret &secret, QObject *context, Done done);
void read(const QString &entry, QObject *context, Read read);
void remove(const QString &entry, QObject *context, Done done);

} // namespace KeychainJob
