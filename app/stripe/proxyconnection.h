// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

// One connection through a proxy, which logs in to it once at most. Ends by itself: with opened()
// or with failed(), once.
class ProxyConnection : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds deadline { 10000 };

    ProxyConnection(const QNetworkProxy &proxy, QObject *parent);
    ~ProxyConnection() override;

    void open(const QString &host, quint16 port);
    // To read and write once it is open.
    QTcpSocket &socket() { return m_socket; }

Q_SIGNALS:
    void opened();
    // loginIsSpent: the proxy was told who asks, or may have been, and did not let us through.
    void failed(QAbstractSocket::SocketError error, bool loginIsSpent);

private:
    void count();
    void conclude();
    void fail(QAbstractSocket::SocketError error);

    QTcpSocket m_socket;
    QPointer<QTcpSocket> m_wire; // what m_socket speaks to an HTTP proxy with
    int m_requests = 0;
    QTimer m_deadline;
    bool m_hasEnded = false;
};
