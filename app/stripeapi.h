#pragma once

#include "secret.h"
#include "stripeanswer.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

class QAuthenticator;
class QNetworkAccessManager;
class QNetworkReply;
class QSslCertificate;

// One GET on its way; answers once with answered() and then deletes itself. Deleting it earlier is
// the cancel, after which nothing is emitted.
class StripeCall : public QObject
{
    Q_OBJECT
public:
    ~StripeCall() override;

Q_SIGNALS:
    void answered(const StripeAnswer &answer);
};

// Stripe over HTTPS under one policy: GET only, the key in the Authorization header only, to one host
// only; no redirect, no cookie, no cache, no answer larger than maximumBody, an absolute deadline.
class StripeApi : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maximumBody = 1024 * 1024;

    // network outlives this object. base is https://api.stripe.com, or a simulator on this machine.
    explicit StripeApi(QNetworkAccessManager &network, const QUrl &base = stripe(),
                       QObject *parent = nullptr);

    static QUrl stripe();
    // http or https on 127.0.0.0/8, [::1] or localhost, with neither user info, path, query nor
    // fragment. Anything else must not be used as a base.
    static bool isLoopback(const QUrl &base);

    // Trust one more certificate. Only for a simulator: refused (false) for any other base.
    bool trust(const QSslCertificate &certificate);

    // What a proxy that asks for a name and password is told from now on.
    void setProxyLogin(const QString &user, const QString &password);

    // Open the connection while the person still reads, so that a check costs one round trip.
    void openConnection();
    // Forget connections that may have died in the meantime; the next request opens a new one.
    void forgetConnections();

    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    // path starts with "/v1/". allowHttp2 is false to go around an HTTP/2 that failed. The call
    // belongs to parent.
    StripeCall *get(const QString &path, const Secret &key, bool allowHttp2, QObject *parent);

private:
    std::chrono::milliseconds m_deadline { 10000 };
};
