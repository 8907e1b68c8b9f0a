// SPDX-License-Identifier: MIT

#include "httpconnection.h"

#include <QTcpSocket>

using namespace std::chrono_literals;

using How = Delivery::How;
using Response = SimulatedStripe::Response;

namespace {

constexpr int hugeBody = 3 * 1024 * 1024;
constexpr int bombBody = 64 * 1024 * 1024;

QByteArray head(const Response &response)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Simulated\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n\r\n";
    return head;
}

Response huge(Response response)
{
    response.body =
            "{\"object\":\"list\",\"data\":[],\"padding\":\"" + QByteArray(hugeBody, 'x') + "\"}";
    return response;
}

// qCompress() writes the size in front of what HTTP calls "deflate".
Response bomb(Response response)
{
    static const QByteArray compressed = qCompress(QByteArray(bombBody, ' ')).mid(4);
    response.headers.emplaceBack("Content-Encoding", "deflate");
    response.body = compressed;
    return response;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Respond respond, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_respond(std::move(respond))
{
    socket->setParent(this);
    m_delay.setSingleShot(true);
    m_drip.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &HttpConnection::deliver);
    connect(&m_drip, &QTimer::timeout, this, &HttpConnection::drip);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    read();
}

void HttpConnection::read()
{
    m_received += m_socket->readAll();
    if (m_isAnswering)
        return;
    bool ok = false;
    const std::optional<HttpRequest> request = HttpRequest::takenFrom(m_received, ok);
    if (!ok)
        m_socket->abort();
    if (!request)
        return;
    m_isAnswering = true;
    m_closesAfterwards = request->header("Connection").toLower() == "close";
    m_answer = m_respond(*request);
    if (m_answer.delivery.how != How::Never)
        m_delay.start(m_answer.delivery.delay);
}

void HttpConnection::deliver()
{
    const Response &response = m_answer.response;
    switch (m_answer.delivery.how) {
    case How::Whole:
        send(response, response.body.size());
        return finish();
    case How::Huge:
        send(huge(response), hugeBody * 2);
        return finish();
    case How::Bomb:
        send(bomb(response), bombBody);
        return finish();
    case How::Dripping:
        send(response, 0);
        m_dripping = response.body;
        return m_drip.start();
    case How::DroppedAfterHeaders:
        send(response, 0);
        return m_socket->disconnectFromHost();
    case How::DroppedInBody:
        send(response, response.body.size() / 2);
        return m_socket->disconnectFromHost();
    case How::DroppedBeforeAnswer:
        return m_socket->disconnectFromHost();
    case How::Never:
        return;
    }
}

void HttpConnection::send(const Response &response, qsizetype bytesOfBody)
{
    m_socket->write(head(response) + response.body.left(bytesOfBody));
}

void HttpConnection::drip()
{
    m_socket->write(m_dripping.left(1));
    m_dripping.remove(0, 1);
    if (m_dripping.isEmpty()) {
        m_drip.stop();
        finish();
    }
}

void HttpConnection::finish()
{
    m_isAnswering = false;
    if (m_closesAfterwards)
        m_socket->disconnectFromHost();
    else
        read();
}
