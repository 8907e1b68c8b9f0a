// SPDX-License-Identifier: MIT

#pragma once

#include <QTcpServer>

#include <chrono>

// A server on this machine, moved away: everything takes half a round trip each way, and a
// connection takes one to be made.
class Distance : public QTcpServer
{
    Q_OBJECT
public:
    Distance(quint16 port, std::chrono::milliseconds roundTrip);

private:
    void lead(QTcpSocket *near);
    void carry(QTcpSocket *from, QTcpSocket *to);

    const quint16 m_port;
    const std::chrono::milliseconds m_halfWay;
};
