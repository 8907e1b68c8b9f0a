// SPDX-License-Identifier: MIT

#include "distance.h"

#include <QTcpSocket>
#include <QTimer>

Distance::Distance(quint16 port, std::chrono::milliseconds roundTrip)
    : m_port(port)
    , m_halfWay(roundTrip / 2)
{
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *near = nextPendingConnection())
            QTimer::singleShot(2 * m_halfWay, Qt::PreciseTimer, near, [this, near] { lead(near); });
    });
    listen(QHostAddress::LocalHost);
}

void Distance::lead(QTcpSocket *near)
{
    auto *far = new QTcpSocket(near);
    far->connectToHost(QHostAddress::LocalHost, m_port);
    connect(far, &QTcpSocket::connected, near, [this, near, far] {
        // Otherwise each side may wait for the other's acknowledgement, which no distance does.
        for (QTcpSocket *socket : { near, far })
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        carry(near, far);
        carry(far, near);
    });
}

void Distance::carry(QTcpSocket *from, QTcpSocket *to)
{
    const auto carryNow = [this, from, to] {
        QTimer::singleShot(m_halfWay, Qt::PreciseTimer, to,
                           [to, bytes = from->readAll()] { to->write(bytes); });
    };
    connect(from, &QTcpSocket::readyRead, to, carryNow);
    connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    carryNow();
}
