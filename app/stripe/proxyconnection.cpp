// SPDX-License-Identifier: MIT

#include "proxyconnection.h"

#include <utility>

namespace {

// A request without a login, then the two messages of NTLM (or of Negotiate); the others have one.
constexpr int requestsOfOneLogin = 3;

// So the proxy knew who asked, and looked for the server.
bool speaksOfServer(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::HostNotFoundError
            || error == QAbstractSocket::ConnectionRefusedError;
}

bool neverCameToProxy(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::ProxyNotFoundError
            || error == QAbstractSocket::ProxyConnectionRefusedError;
}

} // namespace

ProxyConnection::ProxyConnection(const QNetworkProxy &proxy, QObject *parent)
    : QObject(parent)
{
    // Names are left to the proxy: Qt tries each address that it finds itself twice.
    QNetworkProxy naming = proxy;
    naming.setCapabilities(naming.capabilities() | QNetworkProxy::HostNameLookupCapability);
    m_socket.setProxy(naming);
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyConnection::conclude);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyConnection::fail);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(QAbstractSocket::ProxyConnectionTimeoutError); });
}

ProxyConnection::~ProxyConnection()
{
    m_socket.disconnect(this);
    if (m_wire)
        m_wire->disconnect(this);
}

// An NTLM proxy that refuses is asked again by Qt at once and for ever, without a word to anybody
// (QHttpSocketEngine of Qt 6.4: it forgets the login, begins anew and emits
// proxyAuthenticationRequired() for Basic and Digest alone). The socket below is Qt's own affair;
// where it is not to be found there is no way to stop that, and so no connection.
void ProxyConnection::open(const QString &host, quint16 port)
{
    m_deadline.start(deadline);
    m_socket.connectToHost(host, port);
    if (m_hasEnded || m_socket.proxy().type() != QNetworkProxy::HttpProxy)
        return;
    m_wire = m_socket.findChild<QTcpSocket *>();
    if (!m_wire) {
        fail(QAbstractSocket::ProxyProtocolError);
        return;
    }
    connect(m_wire, &QTcpSocket::connected, this, &ProxyConnection::count);
    connect(m_wire, &QTcpSocket::readyRead, this, &ProxyConnection::count);
    // Where host is a number Qt would now try again, with another wire.
    connect(m_wire, &QObject::destroyed, this,
            [this] { fail(QAbstractSocket::ProxyProtocolError); });
}

// Called after Qt has heard the same signal. What it wrote upon that has not been sent yet.
void ProxyConnection::count()
{
    // Without this each message of a login waits for the acknowledgement of the one before.
    m_wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_hasEnded || m_wire->bytesToWrite() == 0)
        return;
    if (++m_requests <= requestsOfOneLogin)
        return;
    m_wire->abort();
    fail(QAbstractSocket::ProxyAuthenticationRequiredError);
}

void ProxyConnection::conclude()
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    if (m_wire)
        m_wire->disconnect(this);
    Q_EMIT opened();
}

void ProxyConnection::fail(QAbstractSocket::SocketError error)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_deadline.stop();
    const QNetworkProxy proxy = m_socket.proxy();
    const bool toldWho = proxy.type() == QNetworkProxy::HttpProxy
            ? m_requests > 1
            : !proxy.user().isEmpty() && !neverCameToProxy(error);
    // Later, as a slot may delete this, and with it the socket whose signal this may be.
    QMetaObject::invokeMethod(
            this,
            [this, error, isSpent = toldWho && !speaksOfServer(error)] {
                m_socket.abort();
                Q_EMIT failed(error, isSpent);
            },
            Qt::QueuedConnection);
}
