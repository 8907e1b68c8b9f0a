// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkProxy>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

// An HTTP proxy on this machine that opens tunnels (CONNECT), perhaps only for those who log in.
class TunnelProxy : public QObject
{
    Q_OBJECT
public:
    // Basic credentials, "user:password"; empty: anybody may pass.
    explicit TunnelProxy(const QByteArray &login = {});

    // Answer every CONNECT with this status line instead, for example "403 Forbidden".
    void refuse(const QByteArray &status) { m_refusal = status; }

    QNetworkProxy address() const;
    // What was asked for, and every byte that went through towards the server.
    const QList<QByteArray> &heads() const { return m_heads; }
    const QByteArray &received() const { return m_received; }

private:
    void hear(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &head);
    void tunnel(QTcpSocket *client, const QByteArray &head);

    const QByteArray m_login;
    QByteArray m_refusal;
    QTcpServer m_server;
    QList<QByteArray> m_heads;
    QByteArray m_received;
};
