#pragma once

#include "simulatedstripe.h"

#include <QNetworkAccessManager>

// A network that ends inside this program and plays Stripe, for --practice and for tests. It opens no
// connection at all.
class PracticeStripe : public QNetworkAccessManager
{
    Q_OBJECT
public:
    explicit PracticeStripe(QObject *parent = nullptr);

    // What the other end knows and answers; change it to tell a story.
    SimulatedStripe &stripe() { return m_stripe; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoing) override;

private:
    SimulatedStripe m_stripe;
};
