// SPDX-License-Identifier: MIT

#include "simulatorprotocol.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

using How = Delivery::How;

constexpr std::pair<How, QLatin1String> deliveries[] = {
    { How::Whole, "whole"_L1 },
    { How::Never, "never"_L1 },
    { How::DroppedBeforeAnswer, "dropped_before_answer"_L1 },
    { How::DroppedAfterHeaders, "dropped_after_headers"_L1 },
    { How::DroppedInBody, "dropped_in_body"_L1 },
    { How::Dripping, "dripping"_L1 },
    { How::Huge, "huge"_L1 },
    { How::Bomb, "bomb"_L1 },
};

QJsonArray toArray(const QSet<QString> &names)
{
    return QJsonArray::fromStringList(names.values());
}

QSet<QString> toSet(const QJsonValue &array)
{
    QSet<QString> names;
    for (const QJsonValue &name : array.toArray())
        names.insert(name.toString());
    return names;
}

} // namespace

QJsonObject SimulatorProtocol::toJson(const SimulatedStripe::KeyRecord &record)
{
    return { { u"permissions"_s, toArray(record.permissions) },
             { u"granted_once_denied"_s, toArray(record.grantedOnceDenied) },
             { u"implications"_s, record.implications },
             { u"everything"_s, record.everything },
             { u"expired"_s, record.expired },
             { u"network_not_allowed"_s, record.networkNotAllowed },
             { u"rate_limited"_s, record.rateLimited },
             { u"account"_s, record.account },
             { u"manual_payouts"_s, record.manualPayouts },
             { u"newest_payout_manual"_s, record.newestPayoutManual },
             { u"empty"_s, record.empty },
             { u"old_messages"_s, record.oldMessages } };
}

SimulatedStripe::KeyRecord SimulatorProtocol::recordFrom(const QJsonObject &json)
{
    SimulatedStripe::KeyRecord record;
    record.permissions = json.contains(u"permissions") ? toSet(json[u"permissions"])
                                                       : SimulatedStripe::neededPermissions();
    record.permissions -= toSet(json[u"without"]);
    record.grantedOnceDenied = toSet(json[u"granted_once_denied"]);
    record.implications = json[u"implications"].toBool(true);
    record.everything = json[u"everything"].toBool();
    record.expired = json[u"expired"].toBool();
    record.networkNotAllowed = json[u"network_not_allowed"].toBool();
    record.rateLimited = json[u"rate_limited"].toInt();
    record.account = json[u"account"].toString(record.account);
    record.manualPayouts = json[u"manual_payouts"].toBool();
    record.newestPayoutManual = json[u"newest_payout_manual"].toBool();
    record.empty = json[u"empty"].toBool();
    record.oldMessages = json[u"old_messages"].toBool();
    return record;
}

QJsonObject SimulatorProtocol::toJson(const SimulatedStripe::Response &response)
{
    QJsonArray headers;
    for (const auto &[name, value] : response.headers)
        headers.append(QJsonArray { QString::fromLatin1(name), QString::fromLatin1(value) });
    return { { u"status"_s, response.status },
             { u"headers"_s, headers },
             { u"body"_s, QString::fromUtf8(response.body) },
             { u"by_stripe"_s, response.byStripe } };
}

SimulatedStripe::Response SimulatorProtocol::responseFrom(const QJsonObject &json)
{
    SimulatedStripe::Response response;
    response.status = json[u"status"].toInt(200);
    for (const QJsonValue &header : json[u"headers"].toArray())
        response.headers.emplaceBack(header[0].toString().toLatin1(),
                                     header[1].toString().toLatin1());
    response.body = json[u"body"].toString().toUtf8();
    response.byStripe = json[u"by_stripe"].toBool();
    return response;
}

QJsonObject SimulatorProtocol::toJson(const Delivery &delivery)
{
    QJsonObject json { { u"delay_ms"_s, int(delivery.delay.count()) } };
    for (const auto &[value, name] : deliveries) {
        if (delivery.how == value)
            json.insert(u"how"_s, QString(name));
    }
    return json;
}

Delivery SimulatorProtocol::deliveryFrom(const QJsonObject &json)
{
    Delivery delivery;
    const QString how = json[u"how"].toString();
    for (const auto &[value, name] : deliveries) {
        if (how == name)
            delivery.how = value;
    }
    delivery.delay = std::chrono::milliseconds(json[u"delay_ms"].toInt());
    return delivery;
}
