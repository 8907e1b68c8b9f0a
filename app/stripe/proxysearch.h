// SPDX-License-Identifier: MIT

#pragma once

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QObject>

#include <chrono>
#include <functional>

class QUrl;

// Asks the system which proxy leads to an address, in a thread of its own: where a script tells
// (PAC, WPAD) that may take many seconds, and Qt would ask in the thread that sends a request.
class ProxySearch : public QObject
{
    Q_OBJECT
public:
    // May be called in any thread.
    using Ask = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    // For how long an answer holds, as the computer may come into another network.
    static constexpr std::chrono::seconds usualValidity { 30 };

    ProxySearch(Ask ask, std::chrono::milliseconds validity, QObject *parent = nullptr);

    bool isUnderWay() const { return m_isUnderWay; }
    // Ends with one found(), if the system ever answers. Does nothing while one is under way.
    void start(const QUrl &address);
    // The same, unless the last answer still holds.
    void refresh(const QUrl &address);

Q_SIGNALS:
    void found(const QNetworkProxy &proxy);

private:
    const Ask m_ask;
    const std::chrono::milliseconds m_validity;
    QDeadlineTimer m_validUntil;
    QFutureWatcher<QNetworkProxy> m_watcher;
    bool m_isUnderWay = false; // until found(), which comes a little after the thread has ended
};
