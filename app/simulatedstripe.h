#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QSet>
#include <QString>

#include <optional>

// Stripe's answers to GET requests as far as this program asks, from the key's permissions. Pure:
// a network in memory (PracticeStripe) and the test server on real sockets both speak through it.
class SimulatedStripe
{
public:
    struct Response
    {
        int status = 200;
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;
    };

    // What a key may do and how requests with it end.
    struct KeyRecord
    {
        // Stripe's names without "rak_", for example "charge_read". Implications are added as Stripe
        // adds them (Balance Transaction Sources implies Balance, and so on).
        QSet<QString> permissions;
        bool everything = false; // a standard secret key
        bool expired = false;
        bool networkNotAllowed = false;
        QString account = QStringLiteral("acct_1PracticeCombi");
        bool manualPayouts = false;
        bool empty = false; // an account in which nothing has happened yet
        bool oldMessages = false; // the permission message of the generation before
    };

    void addKey(const QByteArray &key, const KeyRecord &record);
    KeyRecord *find(const QByteArray &key);

    // Answer the next `times` requests for a path (without query; empty means every path) with this
    // instead, for example a 429 or a hotel's login page. times < 0: from now on.
    void answerInstead(const QString &path, const Response &response, int times = -1);
    void answerNormally();

    // pathAndQuery such as "/v1/charges?limit=1"; authorization is the header's value.
    Response respond(const QByteArray &method, const QByteArray &pathAndQuery,
                     const QByteArray &authorization);

    // The ten permissions that a key for Combidesk should have.
    static QSet<QString> neededPermissions();

private:
    struct Instead
    {
        Response response;
        int times;
    };

    QHash<QByteArray, KeyRecord> m_keys;
    QHash<QString, Instead> m_instead;
    int m_requests = 0;
};
