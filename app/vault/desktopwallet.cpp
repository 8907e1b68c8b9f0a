// SPDX-License-Identifier: MIT

#include "desktopwallet.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Whatever QtKeychain takes for KDE, by the first variable that names a desktop it knows.
bool isKde()
{
    constexpr std::array others { "GNOME", "Unity", "XFCE" };
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (desktop == "KDE" || std::ranges::find(others, desktop) != others.end())
        return desktop == "KDE";
    const QByteArray session = qgetenv("DESKTOP_SESSION");
    if (session == "kde" || session == "gnome" || session == "xubuntu" || session.contains("xfce"))
        return session == "kde";
    return qEnvironmentVariableIsEmpty("GNOME_DESKTOP_SESSION_ID")
            && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace

QString desktopWallet()
{
    // QtKeychain 0.16 can be told to take libsecret, as our Flatpak does.
    if (!isKde() || qgetenv("QTKEYCHAIN_BACKEND") == "libsecret")
        return {};
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (version == "5")
        return u"org.kde.kwalletd5"_s;
#ifdef SKW_QTKEYCHAIN_KNOWS_KWALLET6
    if (version == "6")
        return u"org.kde.kwalletd6"_s;
#endif
    return {};
}
