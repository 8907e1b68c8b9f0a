// SPDX-License-Identifier: MIT

#include "serveridentity.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A star stands for the whole first label, and for nothing directly below a top-level domain.
bool covers(const QString &pattern, const QString &host)
{
    if (pattern.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    const qsizetype dot = host.indexOf(u'.');
    const QStringView domain = QStringView(host).mid(std::max<qsizetype>(dot, 0));
    return dot > 0 && domain.count(u'.') >= 2 && pattern.startsWith("*."_L1)
            && domain.compare(QStringView(pattern).mid(1), Qt::CaseInsensitive) == 0;
}

bool isAboutDate(const QSslError &objection)
{
    return objection.error() == QSslError::CertificateExpired
            || objection.error() == QSslError::CertificateNotYetValid;
}

} // namespace

bool ServerIdentity::isProvenBy(const QSslCertificate &certificate) const
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(m_host);
    if (address.isNull()) {
        const QStringList dns = names.values(QSsl::DnsEntry);
        return std::any_of(dns.begin(), dns.end(),
                           [this](const QString &name) { return covers(name, m_host); });
    }
    const QStringList ip = names.values(QSsl::IpAddressEntry);
    return std::any_of(ip.begin(), ip.end(),
                       [&](const QString &name) { return QHostAddress(name) == address; });
}

// Qt's part for OpenSSL leaves out the dot at the end when it tells the server whom it wants
// (RFC 6066, 3), and compares certificates with it.
QString ServerIdentity::verifyName() const
{
    if (QSslSocket::activeBackend() != "openssl"_L1)
        return {};
    return QHostAddress(m_host).isNull() ? m_host + u'.' : u"localhost."_s;
}

std::optional<Problem> ServerIdentity::problemOf(const QList<QSslError> &objections) const
{
    // A clock that is far ahead makes authorities expire too, and the certificate be unknown.
    if (std::any_of(objections.begin(), objections.end(), isAboutDate))
        return Problem::CertificateDate;
    const bool isProven =
            std::all_of(objections.begin(), objections.end(), [this](const QSslError &objection) {
                return objection.error() == QSslError::HostNameMismatch
                        && isProvenBy(objection.certificate());
            });
    return isProven ? std::nullopt : std::optional(Problem::Tls);
}
