// SPDX-License-Identifier: MIT

#pragma once

#include "delivery.h"

#include "app/simulation/simulatedstripe.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

// A simulated Stripe on real sockets, in a process of its own, for as long as this object lives.
// With HTTP/2, nghttpx stands in front of it.
class StripeServer
{
public:
    enum class Transport { Plain, Tls, Http2 };

    struct Request
    {
        QByteArray method;
        QString path; // with query
        bool authorized = false;
        QStringList headers; // names, in lower case
        qint64 bytesOfBody = 0;
        int connection = 0;
    };

    // One request as nghttpx saw it come in.
    struct FrontRequest
    {
        int port = 0; // of the client: one for each connection
        QString protocol; // "h2"
    };

    explicit StripeServer(Transport transport = Transport::Plain);
    ~StripeServer();
    StripeServer(const StripeServer &) = delete;
    StripeServer &operator=(const StripeServer &) = delete;

    static bool canServe(Transport transport); // nghttpx may not be installed
    bool isRunning() const { return m_port != 0; }
    QUrl url() const; // https://localhost:port or http://127.0.0.1:port
    int port() const { return m_port; }
    // The authority that signed the server's certificate, PEM.
    static QString authority();

    void addKey(const QByteArray &key, const SimulatedStripe::KeyRecord &record);
    // As in SimulatedStripe.
    void answerInstead(const QString &path, const SimulatedStripe::Response &response,
                       int times = -1);
    // path as in answerInstead().
    void deliver(const QString &path, const Delivery &delivery, int times = -1);
    void reset(); // forgets keys, plans and requests
    void stop(); // from now on nobody is there

    QList<Request> requests();
    int connections(); // also those on which nothing was said
    // HTTP/2 alone: waits until nghttpx has written down as many.
    QList<FrontRequest> frontRequests(int expected);

private:
    bool startServer();
    bool startFront(int backendPort);
    QJsonObject control(const QJsonObject &command);

    Transport m_transport;
    QTemporaryDir m_directory;
    QProcess m_server;
    QProcess m_front;
    int m_port = 0;
    int m_controlPort = 0;
};
