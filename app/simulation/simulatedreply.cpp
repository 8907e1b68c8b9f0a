// SPDX-License-Identifier: MIT

#include "simulatedreply.h"

#include <QPointer>

#include <algorithm>

namespace {

// As Qt's own HTTP reply maps them, so that nobody can tell the difference.
QNetworkReply::NetworkError errorOf(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    case 407:
        return QNetworkReply::ProxyAuthenticationRequiredError;
    case 409:
        return QNetworkReply::ContentConflictError;
    case 500:
        return QNetworkReply::InternalServerError;
    case 503:
        return QNetworkReply::ServiceUnavailableError;
    default:
        break;
    }
    if (status >= 500)
        return QNetworkReply::UnknownServerError;
    return status >= 400 ? QNetworkReply::UnknownContentError : QNetworkReply::NoError;
}

} // namespace

SimulatedReply::SimulatedReply(QNetworkAccessManager::Operation operation,
                               const QNetworkRequest &request, QObject *parent)
    : QNetworkReply(parent)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

// Whoever hears of it may delete this object, or abort.
void SimulatedReply::end(const Answer &answer)
{
    if (isFinished())
        return;
    const QPointer<SimulatedReply> self(this);
    if (answer.status != 0) {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
        for (const auto &[name, value] : answer.headers)
            setRawHeader(name, value);
        Q_EMIT metaDataChanged();
    }
    if (self && !answer.body.isEmpty() && !isFinished()) {
        m_unread = answer.body;
        Q_EMIT readyRead();
    }
    if (self)
        finish(answer.error == NoError ? errorOf(answer.status) : answer.error);
}

// As Qt's own: it has finished when this returns.
void SimulatedReply::abort()
{
    finish(OperationCanceledError);
}

qint64 SimulatedReply::bytesAvailable() const
{
    return m_unread.size() + QNetworkReply::bytesAvailable();
}

qint64 SimulatedReply::readData(char *data, qint64 maximum)
{
    if (m_unread.isEmpty())
        return isFinished() ? -1 : 0;
    const qint64 bytes = std::min<qint64>(maximum, m_unread.size());
    std::copy_n(m_unread.constData(), bytes, data);
    m_unread.remove(0, bytes);
    return bytes;
}

void SimulatedReply::finish(NetworkError error)
{
    if (isFinished())
        return;
    const QPointer<SimulatedReply> self(this);
    setFinished(true);
    if (error != NoError) {
        setError(error, {});
        Q_EMIT errorOccurred(error);
    }
    if (self)
        Q_EMIT finished();
}
