// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkReply>

// The reply of a network that ends inside the program: open until it is told how it ends.
class SimulatedReply : public QNetworkReply
{
    Q_OBJECT
public:
    struct Answer
    {
        int status = 200; // 0: not even the head of an answer came
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers;
        NetworkError error = NoError; // of the connection; NoError: whatever Qt makes of the status
    };

    SimulatedReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                   QObject *parent);

    // Does nothing once it has ended.
    void end(const Answer &answer);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;

private:
    void finish(NetworkError error);

    QByteArray m_unread;
};
