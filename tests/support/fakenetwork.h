// SPDX-License-Identifier: MIT

#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <functional>

// How one request ends.
struct FakeAnswer
{
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    // An error of the connection; status 0 then means that nothing came back at all.
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
};

// Stripe's own words, as JSON.
FakeAnswer listAnswer(const QByteArray &path, const QByteArray &elements = {});
FakeAnswer errorAnswer(int status, const QByteArray &message, const QByteArray &code = {});
FakeAnswer brokenConnection(QNetworkReply::NetworkError error, int status = 0);

class FakeReply : public QNetworkReply
{
    Q_OBJECT
public:
    FakeReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
              QObject *parent);

    // Ends the request now. Does nothing when it has ended.
    void end(const FakeAnswer &answer);

    void abort() override;
    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;

private:
    QByteArray m_body;
};

// A network in this process: each request ends later as the story says, or stays open.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    // Nothing means: no answer until the test calls FakeReply::end().
    using Story = std::function<std::optional<FakeAnswer>(const QNetworkRequest &request)>;

    explicit FakeNetwork(Story story)
        : m_story(std::move(story))
    {
    }
    void setStory(Story story) { m_story = std::move(story); }

    // Every request so far, oldest first.
    const QList<QNetworkRequest> &requests() const { return m_requests; }
    const QList<Operation> &operations() const { return m_operations; }
    qsizetype count(const QString &path) const;
    int mostInFlight() const { return m_mostInFlight; }
    // The requests that have not ended, oldest first.
    QList<FakeReply *> open() const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    Story m_story;
    QList<QNetworkRequest> m_requests;
    QList<Operation> m_operations;
    QList<QPointer<FakeReply>> m_replies;
    int m_mostInFlight = 0;
};
