// SPDX-License-Identifier: MIT

#include "versiontext.h"

#include "commit.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

QString tls()
{
    if (!QSslSocket::supportsSsl())
        return u"none"_s;
    return u"%1 (%2)"_s.arg(QSslSocket::sslLibraryVersionString(), QSslSocket::activeBackend());
}

} // namespace

QString versionText()
{
    return u"stripe-key-wizard %1\ncommit %2\nQt %3\nQtKeychain %4\nTLS %5\n"_s.arg(
            QStringLiteral(SKW_VERSION), QStringLiteral(SKW_COMMIT), QLatin1StringView(qVersion()),
            QStringLiteral(SKW_QTKEYCHAIN_VERSION), tls());
}
