// SPDX-License-Identifier: MIT

#include "practicestripe.h"

#include "app/simulation/simulatedreply.h"
#include "practicekeys.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isStripe(const QUrl &url)
{
    return url.scheme() == "https"_L1 && url.host() == "api.stripe.com"_L1 && url.port(443) == 443
            && url.userInfo().isEmpty();
}

} // namespace

PracticeStripe::PracticeStripe(std::chrono::milliseconds shortest,
                               std::chrono::milliseconds longest, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_shortest(shortest)
    , m_longest(std::max(shortest, longest))
{
    addSampleKeys(m_stripe);
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
    auto *reply = new SimulatedReply(operation, request, this);
    const auto endAfter = [reply](std::chrono::milliseconds pause,
                                  const SimulatedReply::Answer &answer) {
        QTimer::singleShot(pause, reply, [reply, answer] { reply->end(answer); });
        return reply;
    };
    // How QNetworkAccessManager::connectToHostEncrypted() asks for a connection ahead of time.
    if (url.scheme() == "preconnect-https"_L1)
        return endAfter(0ms, {});
    if (operation != GetOperation)
        return endAfter(0ms, { 0, {}, {}, QNetworkReply::OperationNotImplementedError });
    if (!isStripe(url))
        return endAfter(0ms, { 0, {}, {}, QNetworkReply::HostNotFoundError });

    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const auto response = m_stripe.respond("GET", path, request.rawHeader("Authorization"));
    return endAfter(delay(), { response.status, response.body, response.headers });
}
