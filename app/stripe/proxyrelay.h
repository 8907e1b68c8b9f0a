// SPDX-License-Identifier: MIT

#pragma once

#include "app/facts/secret.h"

#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

class ProxyTunnel;

// A proxy on this machine in front of the company's, for this program alone: it leads to one server
// only, and logs in with each name and password until they are refused once. One connection at a
// time is opened, so that the others know what became of it.
class ProxyRelay : public QObject
{
    Q_OBJECT
public:
    ProxyRelay(const QString &host, quint16 port, QObject *parent);

    // The company's, perhaps with a login. The same one again changes nothing; for another one
    // tunnels that stand are closed, and a login that was set is forgotten.
    void setProxy(const QNetworkProxy &proxy);
    void setLogin(const QString &user, Secret password);

    // How Qt reaches this relay, with what only this program knows. Opens it on the first call;
    // where that fails, nobody answers there.
    QNetworkProxy address();

private:
    void welcome();
    void take(ProxyTunnel *tunnel, const QByteArray &head);
    void openNext();
    QNetworkProxy proxyWithLogin() const;
    void giveUp(const QByteArray &status, bool loginIsSpent);

    const QString m_host;
    const quint16 m_port;
    const QByteArray m_pass; // a header's value
    QTcpServer m_server;
    QNetworkProxy m_proxy; // without a login
    QString m_user;
    Secret m_password;
    bool m_isRefused = false; // until there is another login
    QPointer<ProxyTunnel> m_opening;
    QList<QPointer<ProxyTunnel>> m_waiting;
};
