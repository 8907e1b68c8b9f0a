// SPDX-License-Identifier: MIT

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
//
// The order of its checks is Stripe's: address, key, network, permission, and only then parameters
// and existence. Delays and broken connections belong to whoever carries the answers.
class SimulatedStripe
{
public:
    struct Response
    {
        int status = 200;
        QList<QPair<QByteArray, QByteArray>> headers;
        QByteArray body;
        bool byStripe = false; // a Request-Id is added
    };

    // What a key may do and how requests with it end. Whether it is live or test is in the key.
    struct KeyRecord
    {
        // Stripe's names without "rak_", for example "charge_read". Implications are added as
        // Stripe adds them (Balance Transaction Sources implies Balance, and so on).
        QSet<QString> permissions;
        // Granted from the second request on, as if somebody had set the row in the meantime.
        QSet<QString> grantedOnceDenied;
        bool implications = true; // false: exactly these permissions, to see one row fail alone
        bool everything = false; // a standard secret key
        bool expired = false;
        bool networkNotAllowed = false;
        int rateLimited = 0; // how many requests from now on come too soon after others
        QString account = QStringLiteral("acct_1PracticeCombi");
        bool manualPayouts = false;
        bool newestPayoutManual = false; // one by hand, after automatic ones
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
    // What Stripe adds to these by itself, these included.
    static QSet<QString> withImplied(QSet<QString> permissions);

    // An answer of Stripe's that says no, for answerInstead(). code may be empty.
    static Response refusal(int status, const QByteArray &code, const QString &message);
    static Response rateLimited();

private:
    struct Instead
    {
        Response response;
        int times = -1;
    };

    std::optional<Response> insteadOf(const QString &path);
    Response answer(const QByteArray &method, const QByteArray &pathAndQuery,
                    const QByteArray &authorization);
    bool mayRead(KeyRecord &record, const QString &permission) const;
    QByteArray requestId() const;

    QHash<QByteArray, KeyRecord> m_keys;
    QHash<QString, Instead> m_instead;
    int m_requests = 0;
};
