// SPDX-License-Identifier: MIT

#pragma once

#include "httpconnection.h"
#include "httprequest.h"

#include "app/simulation/simulatedstripe.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

// What the test server knows: keys, what goes wrong, and which requests came. It never keeps a key
// that it was sent, only whether there was one.
class Simulator
{
public:
    HttpConnection::Answer answer(const HttpRequest &request, int connection);
    void countConnection() { ++m_connections; }

    // The control channel: one JSON object in, one out.
    HttpConnection::Answer control(const HttpRequest &request);

private:
    struct Planned
    {
        Delivery delivery;
        int times = -1;
    };

    Delivery deliveryFor(const QString &path);
    QJsonObject execute(const QJsonObject &command);
    QJsonObject requests() const;
    void reset();

    SimulatedStripe m_stripe;
    QHash<QString, Planned> m_deliveries; // by path; an empty path is every other
    QJsonArray m_requests;
    int m_connections = 0;
};
