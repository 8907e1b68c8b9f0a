// SPDX-License-Identifier: MIT

#include "samplebodies.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstOfJune2026 = 1780272000; // seconds since 1970
constexpr qint64 day = 24 * 60 * 60;

QLatin1String idPrefix(QLatin1String object)
{
    static const QHash<QLatin1String, QLatin1String> prefixes {
        { "account"_L1, "acct"_L1 },       { "balance_transaction"_L1, "txn"_L1 },
        { "charge"_L1, "ch"_L1 },          { "credit_note"_L1, "cn"_L1 },
        { "customer"_L1, "cus"_L1 },       { "dispute"_L1, "du"_L1 },
        { "event"_L1, "evt"_L1 },          { "file"_L1, "file"_L1 },
        { "invoice"_L1, "in"_L1 },         { "payment_intent"_L1, "pi"_L1 },
        { "payment_link"_L1, "plink"_L1 }, { "payout"_L1, "po"_L1 },
        { "price"_L1, "price"_L1 },        { "product"_L1, "prod"_L1 },
        { "refund"_L1, "re"_L1 },          { "setup_intent"_L1, "seti"_L1 },
        { "subscription"_L1, "sub"_L1 },   { "webhook_endpoint"_L1, "we"_L1 },
    };
    return prefixes.value(object, "obj"_L1);
}

// These have no "livemode" at Stripe: nobody may rely on it.
bool hasLivemode(QLatin1String object)
{
    return object != "balance_transaction"_L1 && object != "refund"_L1 && object != "account"_L1
            && object != "file"_L1;
}

bool isMoney(QLatin1String object)
{
    return object != "customer"_L1 && object != "product"_L1 && object != "price"_L1
            && object != "account"_L1 && object != "event"_L1 && object != "file"_L1
            && object != "webhook_endpoint"_L1 && object != "setup_intent"_L1
            && object != "payment_link"_L1 && object != "subscription"_L1;
}

QJsonObject thing(QLatin1String object, bool live, int number)
{
    QJsonObject json {
        { u"id"_s, QString(idPrefix(object) + u"_1Practice%1"_s.arg(number, 6, 10, QChar(u'0'))) },
        { u"object"_s, QString(object) },
        { u"created"_s, firstOfJune2026 - number * day },
    };
    if (hasLivemode(object))
        json.insert(u"livemode"_s, live);
    if (isMoney(object)) {
        json.insert(u"amount"_s, 1250);
        json.insert(u"currency"_s, u"eur"_s);
    }
    return json;
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray listOf(const QJsonArray &data, const QString &url, bool hasMore)
{
    return bytes({ { u"object"_s, u"list"_s },
                   { u"data"_s, data },
                   { u"has_more"_s, hasMore },
                   { u"url"_s, url } });
}

} // namespace

QByteArray SampleBodies::balance(bool live)
{
    const QJsonArray money { QJsonObject {
            { u"amount"_s, 0 },
            { u"currency"_s, u"eur"_s },
            { u"source_types"_s, QJsonObject { { u"card"_s, 0 } } } } };
    return bytes({ { u"object"_s, u"balance"_s },
                   { u"available"_s, money },
                   { u"livemode"_s, live },
                   { u"pending"_s, money } });
}

QByteArray SampleBodies::list(QLatin1String object, const QString &url, bool live, int count,
                              bool hasMore)
{
    QJsonArray data;
    for (int number = 0; number < count; ++number)
        data.append(thing(object, live, number));
    return listOf(data, url, hasMore);
}

QByteArray SampleBodies::payouts(Payouts kind, bool live, int count, bool hasMore)
{
    QJsonArray data;
    for (int number = 0; number < count; ++number) {
        QJsonObject payout = thing("payout"_L1, live, number);
        const bool manual =
                kind == Payouts::Manual || (kind == Payouts::NewestManual && number == 0);
        payout.insert(u"automatic"_s, !manual);
        payout.insert(u"method"_s, u"standard"_s);
        payout.insert(u"status"_s, u"paid"_s);
        payout.insert(u"type"_s, u"bank_account"_s);
        data.append(payout);
    }
    return listOf(data, u"/v1/payouts"_s, hasMore);
}

QByteArray SampleBodies::error(const QString &type, const QString &code, const QString &message)
{
    QJsonObject error { { u"message"_s, message }, { u"type"_s, type } };
    if (!code.isEmpty())
        error.insert(u"code"_s, code);
    return bytes({ { u"error"_s, error } });
}
