// SPDX-License-Identifier: MIT

#include "app/facts/secret.h"
#include "keychainservice.h"

#include <qt_windows.h>

#include <wincred.h>

#include <string>
#include <utility>

// The Credential Manager shows the name of an entry, which QtKeychain has given it, and the name of
// its user, which QtKeychain leaves empty. No call asks the person for anything.

namespace {

// Keys come along with all else.
void wipeKey(const CREDENTIALW &credential)
{
    wipe(credential.CredentialBlob, qsizetype(credential.CredentialBlobSize));
}

QString textOf(const wchar_t *text)
{
    return text ? QString::fromWCharArray(text) : QString();
}

KeychainService::Items all()
{
    KeychainService::Items items;
    DWORD count = 0;
    PCREDENTIALW *found = nullptr;
    const QString filter = Vault::entry(QStringLiteral("*"));
    if (!CredEnumerateW(qUtf16Printable(filter), 0, &count, &found)) {
        items.isKnown = GetLastError() == ERROR_NOT_FOUND;
        return items;
    }
    for (DWORD index = 0; index < count; ++index) {
        const CREDENTIALW &credential = *found[index];
        if (credential.Type == CRED_TYPE_GENERIC)
            items.open.append({ textOf(credential.TargetName), textOf(credential.UserName) });
        wipeKey(credential);
    }
    CredFree(found);
    return items;
}

// All but the user's name stays as it is read.
void nameUser(const QString &entry, const QString &text)
{
    PCREDENTIALW credential = nullptr;
    if (!CredReadW(qUtf16Printable(entry), CRED_TYPE_GENERIC, 0, &credential))
        return;
    std::wstring name = text.left(CRED_MAX_USERNAME_LENGTH).toStdWString();
    credential->UserName = name.data();
    CredWriteW(credential, 0);
    wipeKey(*credential);
    CredFree(credential);
}

} // namespace

void KeychainService::list(const QString &, Vault::Prompts, QObject *context, ItemsAnswer answer)
{
    QMetaObject::invokeMethod(
            context, [answer = std::move(answer)] { answer(all()); }, Qt::QueuedConnection);
}

void KeychainService::label(const Name &name, const QString &text, QObject *context,
                            std::function<void()> done)
{
    nameUser(name.user, text);
    QMetaObject::invokeMethod(context, std::move(done), Qt::QueuedConnection);
}
