// SPDX-License-Identifier: MIT

#include "tunnelproxy.h"

TunnelProxy::TunnelProxy(const QByteArray &login)
    : m_login(login)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
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
    if (!m_refusal.isEmpty()) {
        client->write("HTTP/1.1 " + m_refusal + "\r\nContent-Length: 0\r\n\r\n");
    } else if (!m_login.isEmpty() && !head.contains(m_login.toBase64())) {
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\n"
                      "Proxy-Authenticate: Basic realm=\"office\"\r\nContent-Length: 0\r\n\r\n");
    } else {
        tunnel(client, head);
    }
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
