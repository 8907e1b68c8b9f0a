// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>
#include <functional>

class QObject;

// Calls over the session bus that nobody waits for.
class SessionBus
{
public:
    enum class Start { No, Yes }; // have the bus start the service when nobody owns its name
    using Reply = std::function<void(const QDBusMessage &)>;

    // patience: how long a service may take to answer.
    explicit SessionBus(std::chrono::milliseconds patience);

    bool isConnected() const { return m_connection.isConnected(); }
    QDBusConnection connection() const { return m_connection; }
    // reply is called once, later, unless context is gone by then; a message of an error counts.
    void send(QDBusMessage message, Start start, QObject *context, Reply reply) const;

    static QDBusMessage call(const QString &service, const QString &path, const QString &interface,
                             const QString &method, const QVariantList &arguments = {});
    // Of the bus itself.
    static QDBusMessage busCall(const QString &method, const QVariantList &arguments = {});

    static bool isError(const QDBusMessage &reply);
    // Somebody has the name, and says nothing.
    static bool isSilence(const QDBusMessage &reply);
    // Nobody has the name, nobody could be started for it, or there is no bus any more.
    static bool isAbsence(const QDBusMessage &reply);
    // The first value of an answer, out of its wrapping.
    static QVariant value(const QDBusMessage &reply);

private:
    std::chrono::milliseconds m_patience;
    QDBusConnection m_connection;
};
