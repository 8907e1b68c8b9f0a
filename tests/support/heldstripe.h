// SPDX-License-Identifier: MIT

#pragma once

#include "app/simulation/simulatedstripe.h"
#include "fakenetwork.h"

// A simulated Stripe behind a network that carries its answers when a test says so.
class HeldStripe
{
public:
    // None of them is asked again after a pause, for which a test would have to wait.
    enum class Weather {
        Good,
        Offline,
        ProxyAsks, // for a name and a password
        Hotel, // a login page in place of the answer
    };

    HeldStripe();

    QNetworkAccessManager &network() { return m_network; }
    SimulatedStripe &stripe() { return m_stripe; }

    // Of requests to Stripe, not of connections that are opened ahead.
    bool isAsked() const { return !m_network.open().isEmpty(); }
    qsizetype waiting() const { return m_network.open().size(); }

    // The last four of each key that an open request has.
    QStringList keysThatAsk() const;

    void answerOldest(Weather weather);
    void answerAll(Weather weather);
    // All that is asked with the key that ends so.
    void answerKey(const QString &lastFour, Weather weather);

private:
    using Choice = std::function<bool(const QNetworkRequest &)>;

    void answerThose(const Choice &isMeant, Weather weather);
    FakeAnswer answer(const QNetworkRequest &request, Weather weather);

    SimulatedStripe m_stripe;
    FakeNetwork m_network;
};
