// SPDX-License-Identifier: MIT

#include "proxyrelay.h"

#include "proxytunnel.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace {

QByteArray unguessable()
{
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

bool areSame(const QNetworkProxy &one, const QNetworkProxy &other)
{
    return one.type() == other.type() && one.hostName() == other.hostName()
            && one.port() == other.port();
}

// How the name is written changes with Qt's version.
bool hasLine(const QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    const QList<QByteArray> lines = head.split('\n');
    return std::ranges::any_of(lines, [=](const QByteArray &line) {
        const qsizetype colon = line.indexOf(':');
        return colon == name.size() && line.first(colon).compare(name, Qt::CaseInsensitive) == 0
                && line.sliced(colon + 1).trimmed() == value;
    });
}

} // namespace

ProxyRelay::ProxyRelay(const QString &host, quint16 port, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
    , m_pass("Bearer " + unguessable())
{
    connect(&m_server, &QTcpServer::newConnection, this, &ProxyRelay::welcome);
}

void ProxyRelay::setProxy(const QNetworkProxy &proxy)
{
    if (areSame(m_proxy, proxy))
        return;
    m_proxy = proxy;
    m_proxy.setUser({});
    m_proxy.setPassword({});
    m_user = proxy.user();
    m_password = Secret::copyOf(proxy.password());
    m_isRefused = false;
    m_waiting.clear();
    qDeleteAll(findChildren<ProxyTunnel *>());
}

void ProxyRelay::setLogin(const QString &user, Secret password)
{
    m_user = user;
    m_password = std::move(password);
    m_isRefused = false;
    m_waiting.clear();
    for (ProxyTunnel *tunnel : findChildren<ProxyTunnel *>()) {
        if (!tunnel->isOpen())
            delete tunnel;
    }
}

QNetworkProxy ProxyRelay::address()
{
    if (!m_server.isListening())
        m_server.listen(QHostAddress::LocalHost);
    QNetworkProxy address(QNetworkProxy::HttpProxy, m_server.serverAddress().toString(),
                          m_server.serverPort());
    address.setRawHeader("Proxy-Authorization", m_pass);
    return address;
}

void ProxyRelay::welcome()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *tunnel = new ProxyTunnel(client, this);
        connect(tunnel, &ProxyTunnel::requested, this,
                [this, tunnel](const QByteArray &head) { take(tunnel, head); });
        connect(tunnel, &ProxyTunnel::opened, this, [this] {
            m_opening.clear();
            openNext();
        });
        connect(tunnel, &ProxyTunnel::failed, this, &ProxyRelay::giveUp);
        // It may have left just when it was its turn.
        connect(tunnel, &QObject::destroyed, this, &ProxyRelay::openNext, Qt::QueuedConnection);
    }
}

void ProxyRelay::take(ProxyTunnel *tunnel, const QByteArray &head)
{
    if (!hasLine(head, "Proxy-Authorization", m_pass)) {
        tunnel->decline("403 Forbidden");
        return;
    }
    m_waiting.append(tunnel);
    openNext();
}

void ProxyRelay::openNext()
{
    if (m_isRefused)
        giveUp("502 Bad Gateway", true);
    m_waiting.removeAll(nullptr);
    if (m_opening || m_waiting.isEmpty())
        return;
    m_opening = m_waiting.takeFirst();
    m_opening->open(proxyWithLogin(), m_host, m_port);
}

// Qt keeps what it is given here until the connection ends.
QNetworkProxy ProxyRelay::proxyWithLogin() const
{
    QNetworkProxy proxy = m_proxy;
    proxy.setUser(m_user);
    proxy.setPassword(m_password.revealText());
    return proxy;
}

// The others that wait would fare alike.
void ProxyRelay::giveUp(const QByteArray &status, bool loginIsSpent)
{
    m_opening.clear();
    if (loginIsSpent) {
        m_isRefused = true;
        m_user.clear();
        m_password = {};
    }
    for (const QPointer<ProxyTunnel> &tunnel : std::exchange(m_waiting, {})) {
        if (tunnel)
            tunnel->decline(status);
    }
}
