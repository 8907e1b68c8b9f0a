// SPDX-License-Identifier: MIT

#pragma once

#include "httprequest.h"

#include "app/simulation/simulatedstripe.h"
#include "tests/support/delivery.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

// One client of the test server: takes requests one after the other and delivers an answer to each,
// well or badly. Ends with its socket.
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    struct Answer
    {
        SimulatedStripe::Response response;
        Delivery delivery;
    };
    using Respond = std::function<Answer(const HttpRequest &request)>;

    // Takes the socket over.
    HttpConnection(QTcpSocket *socket, Respond respond, QObject *parent);

private:
    void read();
    void deliver();
    void send(const SimulatedStripe::Response &response, qsizetype bytesOfBody);
    void drip();
    void finish();

    QTcpSocket *m_socket;
    Respond m_respond;
    QByteArray m_received;
    QByteArray m_dripping;
    Answer m_answer;
    bool m_isAnswering = false;
    bool m_closesAfterwards = false;
    QTimer m_delay;
    QTimer m_drip;
};
