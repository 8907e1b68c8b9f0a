// SPDX-License-Identifier: MIT

#pragma once

#include "keychainservice.h"
#include "sessionbus.h"

#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QMap>

// One search in the Secret Service for all items with QtKeychain's attribute "server", after it has
// been asked to unlock them if that is wanted. Answers once and deletes itself; deleting it before
// is the cancel.
class SecretSearch : public QObject
{
    Q_OBJECT
public:
    using Attributes = QMap<QString, QString>;

    SecretSearch(const SessionBus &bus, const QString &server, QObject *parent);

    void begin(Vault::Prompts prompts, KeychainService::ItemsAnswer answer);

    static QDBusMessage searchCall(const Attributes &attributes);
    // Where the items are that answer a search: first in open collections, then in locked ones.
    struct Paths
    {
        QList<QDBusObjectPath> open;
        QList<QDBusObjectPath> locked;
    };
    // Nothing when reply is no answer to a search.
    static std::optional<Paths> pathsIn(const QDBusMessage &reply);

private Q_SLOTS:
    void onPrompted(bool dismissed, const QDBusVariant &result);

private:
    void search();
    void onFound(const Paths &paths);
    void unlock(const QList<QDBusObjectPath> &paths);
    void onUnlocked(const QDBusMessage &reply);
    void prompt(const QString &path);
    void readNext();
    void takeItem(const QDBusMessage &reply);
    void conclude(bool isKnown);

    const SessionBus &m_bus;
    const QString m_server;
    QDBusServiceWatcher m_owner;
    Vault::Prompts m_prompts = Vault::Prompts::Never;
    KeychainService::ItemsAnswer m_answer;
    KeychainService::Items m_items;
    QList<QDBusObjectPath> m_toRead;
};
