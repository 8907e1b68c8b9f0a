// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/stripeanswer.h"

#include <QObject>
#include <QRandomGenerator>

#include <functional>

class Secret;
class StripeApi;

// One GET that is asked again, after a pause, while that may help. Answers once with answered();
// deleting it is the cancel.
class RetryingCall : public QObject
{
    Q_OBJECT
public:
    struct Patience
    {
        int retries = 2;
        std::chrono::milliseconds firstPause { 500 }; // doubled for each further retry
        std::chrono::milliseconds longestPause { 5000 }; // also when Stripe asks for more
        // 0 to 1: how much of the pause's second half to wait.
        std::function<double()> jitter = [] {
            return QRandomGenerator::global()->generateDouble();
        };
    };

    // api and key outlive this object.
    RetryingCall(StripeApi &api, const Secret &key, const QString &path, const Patience &patience,
                 QObject *parent);

    void start();

    // How long to wait before asking again, when so many retries were made already; nothing when
    // answer is what stays.
    static std::optional<std::chrono::milliseconds>
    pauseAfter(const StripeAnswer &answer, int retriesMade, const Patience &patience);

Q_SIGNALS:
    void answered(const StripeAnswer &answer);

private:
    void consider(const StripeAnswer &answer);

    StripeApi &m_api;
    const Secret &m_key;
    const QString m_path;
    const Patience m_patience;
    int m_retriesMade = 0;
    bool m_allowHttp2 = true;
};
