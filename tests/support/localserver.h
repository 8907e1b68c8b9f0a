// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

// A server on this machine, over TCP or TLS, that hears requests and does with each what the test
// says.
class LocalServer : public QObject
{
    Q_OBJECT
public:
    // Over TLS with a good certificate, or with one that has a fault.
    enum class Transport {
        Plain,
        Tls,
        TlsForAnotherHost,
        TlsByCommonName,
        TlsByDottedCommonName,
        TlsExpired,
        TlsNotYetValid
    };
    // Called for each request head (up to the empty line); writes to the socket, closes it, or
    // leaves it hanging.
    using Reaction = std::function<void(QTcpSocket &socket, const QByteArray &head)>;

    // Wine's TLS (8.0 at least) is for clients only.
    static bool canServe(Transport transport);

    explicit LocalServer(Reaction reaction, Transport transport = Transport::Plain);
    ~LocalServer() override;

    // From the next connection on; only between kinds of TLS.
    void change(Transport transport);
    void speak(const QList<QByteArray> &protocols); // "h2", "http/1.1"

    quint16 port() const { return m_server->serverPort(); }
    QUrl base() const;
    QUrl baseByName() const; // over TLS: https://localhost:port

    // Of all connections that came to stand; over TLS that means after the handshake.
    int connections() const { return m_connections; }
    const QList<QByteArray> &heads() const { return m_heads; }
    // Every byte that was understood, of all connections.
    const QByteArray &received() const { return m_received; }

    // The authority that signed this server's certificate.
    static QSslCertificate authority();

private:
    void configure(const std::function<void(QSslConfiguration &)> &change);
    void welcome();
    void hear(QTcpSocket *socket);

    const Reaction m_reaction;
    Transport m_transport;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QTcpSocket *, QByteArray> m_unfinished;
    QList<QByteArray> m_heads;
    QByteArray m_received;
    int m_connections = 0;
};

// An HTTP answer as it goes over the wire.
QByteArray wireAnswer(const QByteArray &status, const QByteArray &body,
                      const QByteArray &headers = {});
