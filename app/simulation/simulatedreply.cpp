// SPDX-License-Identifier: MIT

#include "simulatedreply.h"

#include <QTimer>

#include <cstring>

using namespace std::chrono_literals;

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
                               const QNetworkRequest &request,
                               const SimulatedStripe::Response &response,
                               std::chrono::milliseconds delay, QObject *parent)
    : QNetworkReply(parent)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QTimer::singleShot(delay, this, [this, response] { arrive(response); });
}

SimulatedReply::SimulatedReply(QNetworkAccessManager::Operation operation,
                               const QNetworkRequest &request, NetworkError failure,
                               QObject *parent)
    : QNetworkReply(parent)
{
    setOperation(operation);
    setRequest(request);
    setUrl(request.url());
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QTimer::singleShot(0ms, this, [this, failure] { end(failure); });
}

void SimulatedReply::abort()
{
    end(OperationCanceledError);
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
    std::memcpy(data, m_unread.constData(), size_t(bytes));
    m_unread.remove(0, bytes);
    return bytes;
}

void SimulatedReply::arrive(const SimulatedStripe::Response &response)
{
    if (isFinished())
        return;
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, response.status);
    for (const auto &[name, value] : response.headers)
        setRawHeader(name, value);
    m_unread = response.body;
    Q_EMIT metaDataChanged();
    if (!m_unread.isEmpty() && !isFinished())
        Q_EMIT readyRead();
    end(errorOf(response.status));
}

void SimulatedReply::end(NetworkError error)
{
    if (isFinished())
        return;
    setFinished(true);
    if (error != NoError) {
        setError(error, {});
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}
