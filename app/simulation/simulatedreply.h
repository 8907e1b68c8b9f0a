// SPDX-License-Identifier: MIT

#pragma once

#include "simulatedstripe.h"

#include <QNetworkReply>

#include <chrono>

// One answer of PracticeStripe's, given after a while as the network would give it.
class SimulatedReply : public QNetworkReply
{
    Q_OBJECT
public:
    SimulatedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                   const SimulatedStripe::Response &response, std::chrono::milliseconds delay,
                   QObject *parent);
    // No answer, but this error.
    SimulatedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                   NetworkError failure, QObject *parent);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;

private:
    void arrive(const SimulatedStripe::Response &response);
    void end(NetworkError error);

    QByteArray m_unread;
};
