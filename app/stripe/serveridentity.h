// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/problem.h"

#include <QString>

#include <optional>

class QSslCertificate;
class QSslError;

// Who a server has to be, as browsers judge it (RFC 9525): a certificate names its server in its
// subject alternative names. Qt also takes the common name, even beside others.
class ServerIdentity
{
public:
    explicit ServerIdentity(const QString &host)
        : m_host(host)
    {
    }

    bool isProvenBy(const QSslCertificate &certificate) const;

    // What Qt is told to look for: a name that no certificate bears. So it finds a mismatch in each
    // handshake, and has to ask before it sends a byte of a request. Empty where the library for
    // TLS would tell the server that name: there, isProvenBy() is asked at the handshake's end.
    QString verifyName() const;

    // What the objections of a handshake come to; nothing when it may go on.
    std::optional<Problem> problemOf(const QList<QSslError> &objections) const;

private:
    QString m_host; // a name, or an address
};
