// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

// A SOCKS 5 proxy on this machine (RFC 1928, 1929), perhaps only for those who log in.
class SocksProxy : public QObject
{
    Q_OBJECT
public:
    // Empty user: anybody may pass.
    explicit SocksProxy(const QByteArray &user = {}, const QByteArray &password = {});

    QNetworkProxy address() const;
    int logons() const { return m_logons; }
    int tunnels() const { return m_tunnels; }

private:
    enum class Stage { Greeting, Login, Request, Tunnel };
    void hear(QTcpSocket *client);
    void tunnel(QTcpSocket *client, const QByteArray &request);

    const QByteArray m_login;
    QHash<QTcpSocket *, Stage> m_stages;
    int m_logons = 0;
    int m_tunnels = 0;
    QTcpServer m_server;
};
