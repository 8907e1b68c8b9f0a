// SPDX-License-Identifier: MIT

#include "keychainservice.h"

#include <utility>

// For systems that are not asked which entries there are, and know no other name for one.

void KeychainService::list(const QString &, Vault::Prompts, QObject *context, ItemsAnswer answer)
{
    QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer({}); }, Qt::QueuedConnection);
}

void KeychainService::label(const Name &, const QString &, QObject *context,
                            std::function<void()> done)
{
    QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}
