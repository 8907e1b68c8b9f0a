// SPDX-License-Identifier: MIT

#include "tunnelproxy.h"

TunnelProxy::TunnelProxy(const QByteArray &login, const QByteArray &scheme)
    : m_login(login)
    , m_scheme(scheme)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_headsOf.remove(client);
                client->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on this machine");
}

QNetworkProxy TunnelProxy::address() const
{
    return { QNetworkProxy::HttpProxy, m_server.serverAddress().toString(), m_server.serverPort() };
}

void TunnelProxy::hear(QTcpSocket *client)
{
    if (auto *server = client->findChild<QTcpSocket *>()) {
        const QByteArray bytes = client->readAll();
        m_received += bytes;
        server->write(bytes);
        return;
    }
    const qsizetype end = client->peek(client->bytesAvailable()).indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    m_received += head;
    m_heads.append(head);
    answer(client, head);
}

void TunnelProxy::answer(QTcpSocket *client, const QByteArray &head)
{
    const ProxyLogon logon = ProxyLogon::of(head);
    if (logon.isComplete) {
        ++m_logons;
        ++m_logonsByUser[logon.user];
    }
    const int number = ++m_headsOf[client];
    if (number == m_fallSilentAt)
        return;
    if (number == m_hangUpAt) {
        client->disconnectFromHost();
    } else if (!lets(logon)) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                      + challengeFor(logon) + "\r\nContent-Length: 0\r\n\r\n");
    } else if (!m_refusal.isEmpty()) {
        client->write("HTTP/1.1 " + m_refusal + "\r\nContent-Length: 0\r\n\r\n");
    } else {
        tunnel(client, head);
    }
}

bool TunnelProxy::lets(const ProxyLogon &logon) const
{
    if (m_login.isEmpty())
        return true;
    if (!logon.isComplete || logon.scheme != m_scheme.toLower() || m_scheme == "Negotiate")
        return false;
    if (m_scheme == "Basic")
        return logon.token == m_login.toBase64();
    return logon.user == m_login.split(':').constFirst();
}

QByteArray TunnelProxy::challengeFor(const ProxyLogon &logon) const
{
    if (m_scheme == "Basic")
        return "Basic realm=\"office\"";
    if (m_scheme == "Digest")
        return "Digest realm=\"office\", nonce=\"n0nce\", qop=\"auth\"";
    if (m_scheme == "NTLM" && logon.scheme == "ntlm" && !logon.isComplete)
        return "NTLM " + ProxyLogon::ntlmChallenge().toBase64();
    return m_scheme;
}

void TunnelProxy::tunnel(QTcpSocket *client, const QByteArray &head)
{
    const QList<QByteArray> target = head.split(' ').value(1).split(':');
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [this, client] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        if (client->bytesAvailable() > 0)
            hear(client);
    });
    connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->setProxy(QNetworkProxy::NoProxy);
    server->connectToHost(QString::fromLatin1(target.value(0)), target.value(1).toUShort());
}
