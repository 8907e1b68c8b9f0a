// SPDX-License-Identifier: MIT

#pragma once

#include "proxylogon.h"

#include <QHash>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

// An HTTP proxy on this machine that opens tunnels (CONNECT), perhaps only for those who log in.
// Between the messages of one logon it keeps the connection, as NTLM needs it.
class TunnelProxy : public QObject
{
    Q_OBJECT
public:
    // Credentials, "user:password"; empty: anybody may pass. Only Basic looks at the password. With
    // Negotiate nobody passes.
    explicit TunnelProxy(const QByteArray &login = {}, const QByteArray &scheme = "Basic");

    // From now on, with the tunnels that stand left alone.
    void setLogin(const QByteArray &login) { m_login = login; }
    // Close the connection instead of answering the so manieth CONNECT of each.
    void hangUpAt(int head) { m_hangUpAt = head; }
    // Say nothing to it, and stay.
    void fallSilentAt(int head) { m_fallSilentAt = head; }
    // Answer those who may pass with this status line instead, for example "403 Forbidden".
    void refuse(const QByteArray &status) { m_refusal = status; }

    QNetworkProxy address() const;
    // What was asked for, and every byte that went through towards the server.
    const QList<QByteArray> &heads() const { return m_heads; }
    const QByteArray &received() const { return m_received; }
    // How often somebody logged in, whether or not that was right.
    int logons() const { return m_logons; }
    int logonsAs(const QByteArray &user) const { return m_logonsByUser.value(user); }

private:
    void hear(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    bool lets(const ProxyLogon &logon) const;
    QByteArray challengeFor(const ProxyLogon &logon) const;
    void tunnel(QTcpSocket *client, const QByteArray &head);

    QByteArray m_login;
    const QByteArray m_scheme;
    QByteArray m_refusal;
    int m_hangUpAt = 0;
    int m_fallSilentAt = 0;
    int m_logons = 0;
    QHash<QByteArray, int> m_logonsByUser;
    QHash<QTcpSocket *, int> m_headsOf;
    QTcpServer m_server;
    QList<QByteArray> m_heads;
    QByteArray m_received;
};
