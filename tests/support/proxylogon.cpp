// SPDX-License-Identifier: MIT

#include "proxylogon.h"

#include <QRegularExpression>
#include <QString>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

// MS-NLMP 2.2.1.3: where the user's name stands in an AUTHENTICATE_MESSAGE.
constexpr qsizetype userField = 36;
constexpr qsizetype flagsField = 60;

bool isAuthenticateMessage(const QByteArray &message)
{
    return message.size() > flagsField && message.startsWith("NTLMSSP") && message.at(8) == 3;
}

QByteArray ntlmUser(const QByteArray &message)
{
    const char *field = message.constData() + userField;
    const auto length = qFromLittleEndian<quint16>(field);
    const auto offset = qFromLittleEndian<quint32>(field + 4);
    const QByteArray name = message.mid(offset, length);
    const bool isUnicode = message.at(flagsField) & 1;
    return isUnicode ? QByteArray(name).replace('\0', "") : name;
}

} // namespace

ProxyLogon ProxyLogon::of(const QByteArray &head)
{
    static const QRegularExpression line(u"\r\nProxy-Authorization: *(\\w+) *([^\r]*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = line.match(QString::fromLatin1(head));
    ProxyLogon logon {
        match.captured(1).toLower().toLatin1(), match.captured(2).toLatin1(), {}, {}
    };
    const QByteArray message = QByteArray::fromBase64(logon.token);
    logon.isComplete =
            !logon.token.isEmpty() && (logon.scheme != "ntlm" || isAuthenticateMessage(message));
    if (!logon.isComplete)
        return logon;
    if (logon.scheme == "basic")
        logon.user = message.split(':').constFirst();
    else if (logon.scheme == "digest")
        logon.user = logon.token.mid(logon.token.indexOf("username=\"") + 10).split('"').value(0);
    else if (logon.scheme == "ntlm")
        logon.user = ntlmUser(message);
    return logon;
}

QByteArray ProxyLogon::ntlmChallenge()
{
    QByteArray message("NTLMSSP\0\2\0\0\0", 12);
    message += QByteArray("\0\0\0\0\x30\0\0\0", 8); // no name
    message += QByteArray("\1\2\x80\0", 4); // Unicode, NTLM, with information on the target
    message += "nonce678" + QByteArray(8, '\0');
    message += QByteArray("\4\0\4\0\x30\0\0\0", 8);
    return message + QByteArray(4, '\0'); // the end of that information
}
