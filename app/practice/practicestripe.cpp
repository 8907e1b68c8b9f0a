// SPDX-License-Identifier: MIT

#include "practicestripe.h"

#include "app/simulation/simulatedreply.h"
#include "practicekeys.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isStripe(const QUrl &url)
{
    return url.scheme() == "https"_L1 && url.host() == "api.stripe.com"_L1 && url.port(443) == 443
            && url.userInfo().isEmpty();
}

} // namespace

PracticeStripe::PracticeStripe(QObject *parent)
    : QNetworkAccessManager(parent)
{
    addSampleKeys(m_stripe);
}

void PracticeStripe::setDelays(std::chrono::milliseconds shortest,
                               std::chrono::milliseconds longest)
{
    m_shortest = shortest;
    m_longest = std::max(shortest, longest);
}

std::chrono::milliseconds PracticeStripe::delay() const
{
    const auto spread =
            QRandomGenerator::global()->bounded(int((m_longest - m_shortest).count()) + 1);
    return m_shortest + std::chrono::milliseconds(spread);
}

QNetworkReply *PracticeStripe::createRequest(Operation operation, const QNetworkRequest &request,
                                             QIODevice *outgoing)
{
    Q_UNUSED(outgoing);
    const QUrl url = request.url();
    // How QNetworkAccessManager::connectToHostEncrypted() asks for a connection ahead of time.
    if (url.scheme() == "preconnect-https"_L1)
        return new SimulatedReply(operation, request, {}, 0ms, this);
    if (operation != GetOperation)
        return new SimulatedReply(operation, request, QNetworkReply::OperationNotImplementedError,
                                  this);
    if (!isStripe(url))
        return new SimulatedReply(operation, request, QNetworkReply::HostNotFoundError, this);

    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const auto response = m_stripe.respond("GET", path, request.rawHeader("Authorization"));
    return new SimulatedReply(operation, request, response, delay(), this);
}
