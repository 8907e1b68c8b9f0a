// SPDX-License-Identifier: MIT

#include "fakenetwork.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As Qt maps them; the program must not depend on it.
QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 500:
        return QNetworkReply::InternalServerError;
    }
    if (status > 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

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

FakeReply::FakeReply(const QNetworkRequest &request, QNetworkAccessManager::Operation operation,
                     QObject *parent)
    : QNetworkReply(parent)
{
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void FakeReply::end(const FakeAnswer &answer)
{
    if (isFinished())
        return;
    const QPointer<FakeReply> self(this);
    if (answer.status != 0)
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
    for (const auto &[name, value] : answer.headers)
        setRawHeader(name, value);
    m_body = answer.body;
    if (!m_body.isEmpty())
        Q_EMIT readyRead();
    if (!self || isFinished())
        return;
    const NetworkError error = answer.error == NoError ? errorOf(answer.status) : answer.error;
    if (error != NoError)
        setError(error, u"as the story says"_s);
    setFinished(true);
    Q_EMIT finished();
}

// As Qt's own: emits finished() before it returns.
void FakeReply::abort()
{
    if (isFinished())
        return;
    setError(OperationCanceledError, u"aborted"_s);
    setFinished(true);
    Q_EMIT finished();
}

qint64 FakeReply::bytesAvailable() const
{
    return m_body.size() + QNetworkReply::bytesAvailable();
}

qint64 FakeReply::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min<qint64>(maximum, m_body.size());
    std::copy_n(m_body.constData(), size, data);
    m_body.remove(0, size);
    return size;
}

qsizetype FakeNetwork::count(const QString &path) const
{
    return std::count_if(m_requests.begin(), m_requests.end(), [&](const QNetworkRequest &request) {
        return request.url().path() == path;
    });
}

QList<FakeReply *> FakeNetwork::open() const
{
    QList<FakeReply *> open;
    for (const QPointer<FakeReply> &reply : m_replies) {
        if (reply && !reply->isFinished())
            open.append(reply);
    }
    return open;
}

QNetworkReply *FakeNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *)
{
    auto *reply = new FakeReply(request, operation, this);
    m_requests.append(request);
    m_operations.append(operation);
    m_replies.append(reply);
    m_mostInFlight = std::max(m_mostInFlight, int(open().size()));
    if (const std::optional<FakeAnswer> answer = m_story(request))
        QTimer::singleShot(0, reply, [reply, answer] { reply->end(*answer); });
    return reply;
}
