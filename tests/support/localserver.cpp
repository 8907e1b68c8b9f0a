// SPDX-License-Identifier: MIT

#include "localserver.h"

#include <QFile>
#include <QLibrary>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray fileContents(const QString &name)
{
    QFile file(u"" SKW_TEST_CERTIFICATES "/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test certificates");
    return file.readAll();
}

QString certificateName(LocalServer::Transport transport)
{
    switch (transport) {
    case LocalServer::Transport::Plain:
    case LocalServer::Transport::Tls:
        return u"server"_s;
    case LocalServer::Transport::TlsForAnotherHost:
        return u"elsewhere"_s;
    case LocalServer::Transport::TlsByCommonName:
        return u"common-name"_s;
    case LocalServer::Transport::TlsByDottedCommonName:
        return u"dotted-common-name"_s;
    case LocalServer::Transport::TlsExpired:
        return u"expired"_s;
    case LocalServer::Transport::TlsNotYetValid:
        return u"not-yet-valid"_s;
    }
    Q_UNREACHABLE();
}

void useCertificate(QSslConfiguration &configuration, LocalServer::Transport transport)
{
    const QString name = certificateName(transport);
    configuration.setLocalCertificate(QSslCertificate(fileContents(name + u".pem"_s)));
    configuration.setPrivateKey(QSslKey(fileContents(name + u".key"_s), QSsl::Rsa));
}

std::unique_ptr<QTcpServer> makeServer(LocalServer::Transport transport)
{
    if (transport == LocalServer::Transport::Plain)
        return std::make_unique<QTcpServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    useCertificate(configuration, transport);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

bool LocalServer::canServe(Transport transport)
{
    return transport == Transport::Plain || !QLibrary::resolve(u"ntdll"_s, "wine_get_version");
}

LocalServer::LocalServer(Reaction reaction, Transport transport)
    : m_reaction(std::move(reaction))
    , m_transport(transport)
    , m_server(makeServer(transport))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LocalServer::welcome);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on this machine");
}

LocalServer::~LocalServer()
{
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>())
        socket->disconnect(this);
}

void LocalServer::configure(const std::function<void(QSslConfiguration &)> &change)
{
    auto *server = static_cast<QSslServer *>(m_server.get());
    QSslConfiguration configuration = server->sslConfiguration();
    change(configuration);
    server->setSslConfiguration(configuration);
}

void LocalServer::change(Transport transport)
{
    m_transport = transport;
    configure([=](QSslConfiguration &tls) { useCertificate(tls, transport); });
}

void LocalServer::speak(const QList<QByteArray> &protocols)
{
    configure([&](QSslConfiguration &tls) { tls.setAllowedNextProtocols(protocols); });
}

QUrl LocalServer::base() const
{
    const QString scheme = m_transport == Transport::Plain ? u"http"_s : u"https"_s;
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(port()));
}

QUrl LocalServer::baseByName() const
{
    return QUrl(u"https://localhost:%1"_s.arg(port()));
}

QSslCertificate LocalServer::authority()
{
    return QSslCertificate(fileContents(u"ca.pem"_s));
}

void LocalServer::welcome()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unfinished.remove(socket);
            socket->deleteLater();
        });
        hear(socket);
    }
}

void LocalServer::hear(QTcpSocket *socket)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    m_unfinished[socket] += bytes;
    const QPointer<QTcpSocket> guard(socket);
    while (guard) {
        QByteArray &text = m_unfinished[socket];
        const qsizetype end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = text.first(end + 2);
        text.remove(0, end + 4);
        m_heads.append(head);
        m_reaction(*socket, head);
    }
}

QByteArray wireAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}
