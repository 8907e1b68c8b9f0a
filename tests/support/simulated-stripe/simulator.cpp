// SPDX-License-Identifier: MIT

#include "simulator.h"

#include "tests/support/simulatorprotocol.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

HttpConnection::Answer Simulator::answer(const HttpRequest &request, int connection)
{
    QJsonArray headers;
    for (const auto &[name, value] : request.headers)
        headers.append(QString::fromLatin1(name).toLower());
    m_requests.append(QJsonObject {
            { u"method"_s, QString::fromLatin1(request.method) },
            { u"path"_s, QString::fromLatin1(request.target) },
            { u"authorized"_s, !request.header("Authorization").isEmpty() },
            { u"headers"_s, headers },
            { u"body_bytes"_s, request.body.size() },
            { u"connection"_s, connection },
    });
    const QString path = QString::fromLatin1(request.target).section(u'?', 0, 0);
    return { m_stripe.respond(request.method, request.target, request.header("Authorization")),
             deliveryFor(path) };
}

Delivery Simulator::deliveryFor(const QString &path)
{
    auto planned = m_deliveries.find(path);
    if (planned == m_deliveries.end())
        planned = m_deliveries.find(QString());
    if (planned == m_deliveries.end())
        return {};
    const Delivery delivery = planned->delivery;
    if (planned->times > 0 && --planned->times == 0)
        m_deliveries.erase(planned);
    return delivery;
}

HttpConnection::Answer Simulator::control(const HttpRequest &request)
{
    const QJsonObject answer = execute(QJsonDocument::fromJson(request.body).object());
    const int status = answer.contains(u"problem") ? 400 : 200;
    return { { status,
               { { "Content-Type", "application/json" } },
               QJsonDocument(answer).toJson(QJsonDocument::Compact) },
             {} };
}

QJsonObject Simulator::execute(const QJsonObject &command)
{
    const QString what = command[u"do"].toString();
    const QString path = command[u"path"].toString();
    const int times = command[u"times"].toInt(-1);
    if (what == "add_key"_L1)
        m_stripe.addKey(command[u"key"].toString().toLatin1(),
                        SimulatorProtocol::recordFrom(command));
    else if (what == "answer_instead"_L1)
        m_stripe.answerInstead(path, SimulatorProtocol::responseFrom(command), times);
    else if (what == "deliver"_L1)
        m_deliveries.insert(path, { SimulatorProtocol::deliveryFrom(command), times });
    else if (what == "reset"_L1)
        reset();
    else if (what == "requests"_L1)
        return requests();
    else
        return { { u"problem"_s, u"unknown command"_s } };
    return { { u"done"_s, what } };
}

QJsonObject Simulator::requests() const
{
    return { { u"requests"_s, m_requests }, { u"connections"_s, m_connections } };
}

void Simulator::reset()
{
    m_stripe = {};
    m_deliveries.clear();
    m_requests = {};
    m_connections = 0;
}
