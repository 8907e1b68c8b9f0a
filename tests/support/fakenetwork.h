// SPDX-License-Identifier: MIT

#pragma once

#include "app/simulation/simulatedreply.h"

#include <QNetworkAccessManager>
#include <QPointer>

#include <functional>

// How one request ends.
using FakeAnswer = SimulatedReply::Answer;

// Stripe's own words, as JSON.
FakeAnswer listAnswer(const QByteArray &path, const QByteArray &elements = {});
FakeAnswer errorAnswer(int status, const QByteArray &message, const QByteArray &code = {});
FakeAnswer brokenConnection(QNetworkReply::NetworkError error, int status = 0);

// A network in this process: each request ends later as the story says, or stays open.
class FakeNetwork : public QNetworkAccessManager
{
    Q_OBJECT
public:
    // Nothing means: no answer until the test calls SimulatedReply::end().
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
    // The requests that have not ended, oldest first.
    QList<SimulatedReply *> open() const;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    Story m_story;
    QList<QNetworkRequest> m_requests;
    QList<Operation> m_operations;
    QList<QPointer<SimulatedReply>> m_replies;
};
