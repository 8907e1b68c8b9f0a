// SPDX-License-Identifier: MIT

#pragma once

#include "app/simulation/simulatedstripe.h"

#include <QNetworkAccessManager>

#include <chrono>

// A network that ends inside this program and plays Stripe, for --practice and for tests. It opens
// no connection at all, knows the sample keys, and lets nothing pass but GET to Stripe's own
// address.
class PracticeStripe : public QNetworkAccessManager
{
    Q_OBJECT
public:
    // An answer takes somewhere between shortest and longest, so that a person sees the rows fill
    // in.
    explicit PracticeStripe(std::chrono::milliseconds shortest = std::chrono::milliseconds(150),
                            std::chrono::milliseconds longest = std::chrono::milliseconds(600),
                            QObject *parent = nullptr);

    // What the other end knows and answers; change it to tell a story.
    SimulatedStripe &stripe() { return m_stripe; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    std::chrono::milliseconds delay() const;

    SimulatedStripe m_stripe;
    const std::chrono::milliseconds m_shortest;
    const std::chrono::milliseconds m_longest;
};
