// SPDX-License-Identifier: MIT

#include "sessionbus.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString bus()
{
    return u"org.freedesktop.DBus"_s;
}

QString errorOf(const QDBusMessage &reply)
{
    const QString name = reply.errorName();
    const auto prefix = "org.freedesktop.DBus.Error."_L1;
    return name.startsWith(prefix) ? name.sliced(prefix.size()) : QString();
}

} // namespace

SessionBus::SessionBus(std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_connection(QDBusConnection::sessionBus())
{
}

void SessionBus::send(QDBusMessage message, Start start, QObject *context, Reply reply) const
{
    if (!isConnected()) { // QtDBus would never answer
        const auto error = QDBusMessage::createError(QDBusError::Disconnected, {});
        QMetaObject::invokeMethod(
                context, [reply = std::move(reply), error] { reply(error); }, Qt::QueuedConnection);
        return;
    }
    message.setAutoStartService(start == Start::Yes);
    // The bus itself answers at once, or nobody does.
    const int patience = message.service() == bus() ? -1 : int(m_patience.count());
    auto *answer = new QDBusPendingCallWatcher(m_connection.asyncCall(message, patience), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context,
                     [answer, reply = std::move(reply)] {
                         answer->deleteLater();
                         reply(answer->reply());
                     });
}

QDBusMessage SessionBus::call(const QString &service, const QString &path, const QString &interface,
                              const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QDBusMessage SessionBus::busCall(const QString &method, const QVariantList &arguments)
{
    return call(bus(), u"/org/freedesktop/DBus"_s, bus(), method, arguments);
}

bool SessionBus::isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

bool SessionBus::isSilence(const QDBusMessage &reply)
{
    const QString error = errorOf(reply);
    return error == "NoReply"_L1 || error == "Timeout"_L1 || error == "TimedOut"_L1;
}

bool SessionBus::isAbsence(const QDBusMessage &reply)
{
    const QString error = errorOf(reply);
    return error == "ServiceUnknown"_L1 || error == "NameHasNoOwner"_L1 || error == "NoServer"_L1
            || error == "Disconnected"_L1 || error.startsWith("Spawn."_L1);
}

QVariant SessionBus::value(const QDBusMessage &reply)
{
    QVariant first = reply.arguments().value(0);
    if (first.metaType() == QMetaType::fromType<QDBusVariant>())
        return first.value<QDBusVariant>().variant();
    return first;
}
