// SPDX-License-Identifier: MIT

#include "proxytunnel.h"

#include "proxyconnection.h"

namespace {

constexpr qint64 readAhead = 64 * 1024;
constexpr qint64 longestHead = 8 * 1024;

// What Qt makes of these, at the client's end, is what it made of the proxy itself.
QByteArray statusOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return "404 Not Found";
    case QAbstractSocket::ConnectionRefusedError:
        return "503 Service Unavailable";
    case QAbstractSocket::SocketAccessError:
        return "403 Forbidden";
    default:
        return "502 Bad Gateway";
    }
}

// No more than the other end takes: what waits stays with the sender.
void forward(QTcpSocket &from, QTcpSocket &to)
{
    while (from.bytesAvailable() > 0 && to.bytesToWrite() < readAhead)
        to.write(from.read(readAhead));
}

} // namespace

ProxyTunnel::ProxyTunnel(QTcpSocket *client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_client->setParent(this);
    m_client->setReadBufferSize(readAhead);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxyTunnel::hear);
    connect(m_client, &QTcpSocket::disconnected, this, &ProxyTunnel::leave);
}

void ProxyTunnel::hear()
{
    if (m_isOpening)
        return;
    const qsizetype end = m_client->peek(longestHead).indexOf("\r\n\r\n");
    if (end >= 0)
        Q_EMIT requested(m_client->read(end + 4));
    else if (m_client->bytesAvailable() >= longestHead)
        m_client->abort();
}

void ProxyTunnel::open(const QNetworkProxy &proxy, const QString &host, quint16 port)
{
    m_isOpening = true;
    m_connection = new ProxyConnection(proxy, this);
    connect(m_connection, &ProxyConnection::opened, this, &ProxyTunnel::begin);
    connect(m_connection, &ProxyConnection::failed, this,
            [this](QAbstractSocket::SocketError error, bool loginIsSpent) {
                const QByteArray status = statusOf(error);
                decline(status);
                Q_EMIT failed(status, loginIsSpent);
            });
    m_connection->open(host, port);
}

void ProxyTunnel::decline(const QByteArray &status)
{
    m_isOpening = false;
    m_client->disconnect(this);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    if (m_client->state() == QAbstractSocket::UnconnectedState) {
        deleteLater();
        return;
    }
    m_client->write("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_client->disconnectFromHost();
}

void ProxyTunnel::begin()
{
    m_isOpening = false;
    m_isOpen = true;
    QTcpSocket *const server = &m_connection->socket();
    server->setReadBufferSize(readAhead);
    for (QTcpSocket *end : { m_client, server })
        end->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_client->disconnect(this);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_client, &QTcpSocket::readyRead, this, [=, this] { forward(*m_client, *server); });
    connect(m_client, &QTcpSocket::bytesWritten, this, [=, this] { forward(*server, *m_client); });
    connect(server, &QTcpSocket::readyRead, this, [=, this] { forward(*server, *m_client); });
    connect(server, &QTcpSocket::bytesWritten, this, [=, this] { forward(*m_client, *server); });
    connect(server, &QTcpSocket::disconnected, this, [=, this] {
        m_client->write(server->readAll());
        m_client->disconnectFromHost();
    });
    if (m_client->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
    else
        m_client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    Q_EMIT opened();
}

void ProxyTunnel::leave()
{
    if (!m_isOpening)
        deleteLater();
}
