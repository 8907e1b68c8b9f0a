// SPDX-License-Identifier: MIT

#include "fakenetwork.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

FakeAnswer listAnswer(const QByteArray &path, const QByteArray &elements)
{
    return { 200,
             R"({"object": "list", "url": ")" + path + R"(", "has_more": false, "data": [)"
                     + elements + "]}",
             {} };
}

FakeAnswer errorAnswer(int status, const QByteArray &message, const QByteArray &code)
{
    QJsonObject error { { u"type"_s, u"invalid_request_error"_s },
                        { u"message"_s, QString::fromUtf8(message) } };
    if (!code.isEmpty())
        error.insert(u"code"_s, QString::fromUtf8(code));
    return { status, QJsonDocument(QJsonObject { { u"error"_s, error } }).toJson(), {} };
}

FakeAnswer brokenConnection(QNetworkReply::NetworkError error, int status)
{
    return { status, {}, {}, error };
}

qsizetype FakeNetwork::count(const QString &path) const
{
    return std::count_if(m_requests.begin(), m_requests.end(), [&](const QNetworkRequest &request) {
        return request.url().path() == path;
    });
}

QList<SimulatedReply *> FakeNetwork::open() const
{
    QList<SimulatedReply *> open;
    for (const QPointer<SimulatedReply> &reply : m_replies) {
        if (reply && !reply->isFinished())
            open.append(reply);
    }
    return open;
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *)
{
    auto *reply = new SimulatedReply(operation, request, this);
    m_requests.append(request);
    m_operations.append(operation);
    m_replies.append(reply);
    if (const std::optional<FakeAnswer> answer = m_story(request))
        QTimer::singleShot(0, reply, [reply, answer] { reply->end(*answer); });
    return reply;
}
