// SPDX-License-Identifier: MIT

#include "socksproxy.h"

#include <QtEndian>

namespace {

QByteArray withLength(const QByteArray &text)
{
    return char(text.size()) + text;
}

} // namespace

SocksProxy::SocksProxy(const QByteArray &user, const QByteArray &password)
    : m_login(user.isEmpty() ? user : '\1' + withLength(user) + withLength(password))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            m_stages[client] = Stage::Greeting;
            connect(client, &QTcpSocket::readyRead, this, [this, client] { hear(client); });
            connect(client, &QTcpSocket::disconnected, this, [this, client] {
                m_stages.remove(client);
                client->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on this machine");
}

QNetworkProxy SocksProxy::address() const
{
    return { QNetworkProxy::Socks5Proxy, m_server.serverAddress().toString(),
             m_server.serverPort() };
}

void SocksProxy::hear(QTcpSocket *client)
{
    Stage &stage = m_stages[client];
    const QByteArray message = client->readAll();
    if (stage == Stage::Tunnel) {
        client->findChild<QTcpSocket *>()->write(message);
    } else if (stage == Stage::Greeting) {
        const char method = m_login.isEmpty() ? '\0' : '\2';
        const bool isOffered = message.mid(2).contains(method);
        stage = m_login.isEmpty() ? Stage::Request : Stage::Login;
        client->write(QByteArray("\5", 1) + (isOffered ? method : '\xff'));
    } else if (stage == Stage::Login) {
        ++m_logons;
        stage = Stage::Request;
        client->write(message == m_login ? QByteArray("\1\0", 2) : QByteArray("\1\1", 2));
    } else {
        stage = Stage::Tunnel;
        tunnel(client, message);
    }
}

// Only IPv4 addresses and names, which is what Qt sends for servers on this machine.
void SocksProxy::tunnel(QTcpSocket *client, const QByteArray &request)
{
    ++m_tunnels;
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client,
            [client] { client->write(QByteArray("\5\0\0\1\x7f\0\0\1\0\1", 10)); });
    connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->setProxy(QNetworkProxy::NoProxy);
    server->connectToHost(QHostAddress::LocalHost,
                          qFromBigEndian<quint16>(request.constData() + request.size() - 2));
}
