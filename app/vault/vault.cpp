// SPDX-License-Identifier: MIT

#include "vault.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

QString Vault::entry(const QString &id)
{
    return "com.combidesk.StripeKeyWizard/"_L1 + id;
}

// Enough for a vault that carries out its calls in their order.
void Vault::abandonStore(const QString &id)
{
    forget(id, this, [](std::optional<Problem>) {});
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
