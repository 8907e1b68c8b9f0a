// SPDX-License-Identifier: MIT

#include "systembackend.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

#if defined(Q_OS_WIN)

Vault::Backend systemBackend()
{
    return Vault::Backend::WindowsCredentials;
}

#elif defined(Q_OS_MACOS)

Vault::Backend systemBackend()
{
    return Vault::Backend::MacKeychain;
}

#else

namespace {

// A desktop may have several names ("ubuntu:GNOME"); without any, the session's name may tell.
bool desktopIsOneOf(const QStringList &names)
{
    QStringList desktops =
            qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':', Qt::SkipEmptyParts);
    if (desktops.isEmpty())
        desktops << qEnvironmentVariable("DESKTOP_SESSION");
    return std::ranges::any_of(desktops, [&names](const QString &desktop) {
        return names.contains(desktop, Qt::CaseInsensitive);
    });
}

} // namespace

// On KDE it is KWallet also when QtKeychain reaches it by way of the Secret Service.
Vault::Backend systemBackend()
{
    if (desktopIsOneOf({ u"KDE"_s, u"plasma"_s, u"plasmax11"_s, u"plasmawayland"_s })
        || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"))
        return Vault::Backend::KWallet;
    if (desktopIsOneOf({ u"GNOME"_s, u"GNOME-Classic"_s, u"ubuntu"_s, u"Unity"_s, u"XFCE"_s,
                         u"xubuntu"_s, u"X-Cinnamon"_s, u"cinnamon"_s, u"MATE"_s, u"Budgie"_s,
                         u"Pantheon"_s }))
        return Vault::Backend::GnomeKeyring;
    return Vault::Backend::SecretService;
}

#endif
