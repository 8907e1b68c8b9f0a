// SPDX-License-Identifier: MIT

#include "rotationfile.h"

#include "filetext.h"

using namespace Qt::StringLiterals;

namespace {

QDate rotationDay(const QJsonObject &json, QLatin1String field)
{
    return QDate::fromString(json.value(field).toString(), Qt::ISODate);
}

QDateTime rotationTime(const QJsonObject &json, QLatin1String field)
{
    return QDateTime::fromString(json.value(field).toString(), Qt::ISODateWithMs).toUTC();
}

QString rotationId(const QJsonObject &json, QLatin1String field)
{
    const QString id = json.value(field).toString();
    return FileText::isId(id) ? id : QString();
}

QString rotationDisplay(const QJsonObject &json, QLatin1String field)
{
    return FileText::cleanDisplay(json.value(field).toString());
}

// What both ends remember.
template<typename End> QJsonObject daysOf(const End &end, QJsonObject json)
{
    json["begunOn"_L1] = end.begunOn.toString(Qt::ISODate);
    json["worksUntil"_L1] = end.worksUntil.toString(Qt::ISODate);
    json["handedOverAt"_L1] = end.handedOverAt.toUTC().toString(Qt::ISODateWithMs);
    json["refusedAt"_L1] = end.refusedAt.toUTC().toString(Qt::ISODateWithMs);
    return json;
}

template<typename End> std::optional<End> withDays(End end, const QJsonObject &json)
{
    end.begunOn = rotationDay(json, "begunOn"_L1);
    end.worksUntil = rotationDay(json, "worksUntil"_L1);
    end.handedOverAt = rotationTime(json, "handedOverAt"_L1);
    end.refusedAt = rotationTime(json, "refusedAt"_L1);
    return end.begunOn.isValid() ? std::optional(end) : std::nullopt;
}

} // namespace

std::optional<Retirement> RotationFile::retirement(const QJsonObject &json)
{
    Retirement retirement;
    retirement.successor = rotationId(json, "successor"_L1);
    if (!retirement.successor.isEmpty())
        retirement.successorDisplay = rotationDisplay(json, "successorDisplay"_L1);
    return withDays(retirement, json);
}

std::optional<Predecessor> RotationFile::predecessor(const QJsonObject &json)
{
    Predecessor predecessor;
    predecessor.id = rotationId(json, "id"_L1);
    predecessor.display = rotationDisplay(json, "display"_L1);
    return withDays(predecessor, json);
}

QJsonObject RotationFile::textOf(const Retirement &retirement, const QJsonObject &former)
{
    QJsonObject json = daysOf(retirement, former);
    json["successor"_L1] = retirement.successor;
    json["successorDisplay"_L1] = FileText::cleanDisplay(retirement.successorDisplay);
    return json;
}

QJsonObject RotationFile::textOf(const Predecessor &predecessor, const QJsonObject &former)
{
    QJsonObject json = daysOf(predecessor, former);
    json["id"_L1] = predecessor.id;
    json["display"_L1] = FileText::cleanDisplay(predecessor.display);
    return json;
}
