// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkProxy>
#include <QTcpSocket>

class ProxyConnection;

// What a client on this machine and a server say to each other through a proxy. Deletes itself when
// either has gone; but not while the proxy decides on a login, so that its answer is heard.
class ProxyTunnel : public QObject
{
    Q_OBJECT
public:
    // Takes client over.
    ProxyTunnel(QTcpSocket *client, QObject *parent);

    void open(const QNetworkProxy &proxy, const QString &host, quint16 port);
    // Answers the client with this status line, for example "502 Bad Gateway", and ends.
    void decline(const QByteArray &status);
    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    // The client has asked; head is all it said.
    void requested(const QByteArray &head);
    void opened();
    // status is what the client should be told.
    void failed(const QByteArray &status, bool loginIsSpent);

private:
    void hear();
    void begin();
    void leave();

    QTcpSocket *const m_client;
    ProxyConnection *m_connection = nullptr;
    bool m_isOpening = false;
    bool m_isOpen = false;
};
