// SPDX-License-Identifier: MIT

#include "heldstripe.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<FakeAnswer> onlyOpenedAhead(const QNetworkRequest &request)
{
    if (request.url().scheme() == "preconnect-https"_L1)
        return FakeAnswer {};
    return std::nullopt;
}

QString lastFourOf(const QNetworkRequest &request)
{
    return QString::fromLatin1(request.rawHeader("Authorization").last(4));
}

} // namespace

HeldStripe::HeldStripe()
    : m_network(onlyOpenedAhead)
{
}

void HeldStripe::answerOldest(Weather weather)
{
    const QList<SimulatedReply *> open = m_network.open();
    if (!open.isEmpty())
        open.first()->end(answer(open.first()->request(), weather));
}

void HeldStripe::answerAll(Weather weather)
{
    answerThose([](const QNetworkRequest &) { return true; }, weather);
}

void HeldStripe::answerKey(const QString &lastFour, Weather weather)
{
    answerThose(
            [&lastFour](const QNetworkRequest &request) { return lastFourOf(request) == lastFour; },
            weather);
}

QStringList HeldStripe::keysThatAsk() const
{
    QStringList keys;
    for (const SimulatedReply *reply : m_network.open()) {
        if (!keys.contains(lastFourOf(reply->request())))
            keys << lastFourOf(reply->request());
    }
    keys.sort();
    return keys;
}

// What they lead to is asked later.
void HeldStripe::answerThose(const Choice &isMeant, Weather weather)
{
    const QList<SimulatedReply *> open = m_network.open();
    QList<QPointer<SimulatedReply>> replies(open.begin(), open.end());
    for (const QPointer<SimulatedReply> &reply : replies) {
        if (reply && isMeant(reply->request()))
            reply->end(answer(reply->request(), weather));
    }
}

FakeAnswer HeldStripe::answer(const QNetworkRequest &request, Weather weather)
{
    switch (weather) {
    case Weather::Good:
        break;
    case Weather::Offline:
        return brokenConnection(QNetworkReply::HostNotFoundError);
    case Weather::ProxyAsks:
        return brokenConnection(QNetworkReply::ProxyAuthenticationRequiredError, 407);
    case Weather::Hotel:
        return { 200, "<html>Welcome to the hotel</html>", {} };
    }
    const QUrl url = request.url();
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        path += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const auto response = m_stripe.respond("GET", path, request.rawHeader("Authorization"));
    return { response.status, response.body, response.headers };
}
