// SPDX-License-Identifier: MIT

#include "vault.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr auto Beginning = "com.combidesk.StripeKeyWizard/"_L1;
}

QString Vault::entry(const QString &id)
{
    return Beginning + id;
}

QString Vault::idOf(const QString &entry)
{
    return entry.startsWith(Beginning) ? entry.sliced(Beginning.size()) : QString();
}

// Enough for a vault that carries out its calls in their order.
void Vault::abandonStore(const QString &id)
{
    forget(id, this, [](std::optional<Problem>) {});
}

void Vault::label(const QString &, const QString &) {}

void Vault::list(Prompts, QObject *context, Listed listed)
{
    QMetaObject::invokeMethod(
            context, [listed = std::move(listed)] { listed({}, std::nullopt); },
            Qt::QueuedConnection);
}

// Functions that are queued must be copyable, which a Secret is not: hence the shared pointer.

void Vault::answerLater(QObject *context, Done done, std::optional<Problem> problem)
{
    QMetaObject::invokeMethod(
            context, [done = std::move(done), problem] { done(problem); }, Qt::QueuedConnection);
}

void Vault::answerLater(QObject *context, Loaded loaded, Secret key, std::optional<Problem> problem)
{
    auto held = std::make_shared<Secret>(std::move(key));
    QMetaObject::invokeMethod(
            context,
            [loaded = std::move(loaded), held, problem] { loaded(std::move(*held), problem); },
            Qt::QueuedConnection);
}
