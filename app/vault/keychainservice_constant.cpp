// SPDX-License-Identifier: MIT

#include "keychainservice.h"

#include <utility>

// For systems whose keychain is always there, and always the same one.

class KeychainService::Source
{
};

namespace {

#ifdef Q_OS_WIN
constexpr auto TheBackend = Vault::Backend::WindowsCredentials;
#else
constexpr auto TheBackend = Vault::Backend::MacKeychain;
#endif

} // namespace

KeychainService::KeychainService(std::chrono::milliseconds)
    : m_backend(TheBackend)
{
}

KeychainService::~KeychainService() = default;

Vault::Protection KeychainService::protection() const
{
    return Vault::Protection::ByLogin;
}

void KeychainService::ask(QObject *context, StateAnswer answer)
{
    QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(KeychainState::NotKnown); },
            Qt::QueuedConnection);
}

void KeychainService::find(const Name &, QObject *context, EntryAnswer answer)
{
    QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(Entry::NotKnown); },
            Qt::QueuedConnection);
}
