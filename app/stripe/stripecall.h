// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/stripeanswer.h"
#include "serveridentity.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

// One GET on its way; answers once with answered() and then deletes itself. Deleting it earlier is
// the cancel, after which nothing is emitted.
class StripeCall : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        // Counted from now; waiting for a proxy's name or a free connection counts too.
        std::chrono::milliseconds deadline;
        qint64 body; // bytes; a longer answer is a StrangeAnswer
    };

    StripeCall(const Limits &limits, const ServerIdentity &server, QObject *parent);
    ~StripeCall() override;

    // Once, unless it has ended before. Takes reply over.
    void follow(QNetworkReply *reply);
    // Why the server was not believed, should the handshake fail.
    void setDistrust(Problem problem) { m_distrust = problem; }
    // At once: nothing that Qt has not sent yet is sent.
    void breakOff(Problem problem);
    // As a connection that says nothing any more: what is asked again may go another way at once.
    void drop();
    bool hasEnded() const { return m_hasEnded; }

Q_SIGNALS:
    void answered(const StripeAnswer &answer);

private:
    void read();
    void giveUp(Problem reason);
    void conclude();
    StripeAnswer answer() const;
    bool cameFromSomebodyElse() const;

    const ServerIdentity m_server;
    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    const qint64 m_longestBody;
    QByteArray m_body;
    bool m_hasEnded = false;
    Problem m_distrust = Problem::Tls;
    // Why we ended the request ourselves.
    std::optional<Problem> m_reason;
    bool m_isDropped = false;
};
