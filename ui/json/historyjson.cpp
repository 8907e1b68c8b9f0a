// SPDX-License-Identifier: MIT

#include "historyjson.h"

#include "app/saved/permissionchange.h"
#include "app/saved/spelling.h"
#include "valuecode.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QLatin1String idOf(const CheckRecord::Outcome &outcome)
{
    return permissionOf(outcome.resource).id;
}

QLatin1String idOf(const ExcessFinding &finding)
{
    return probeOf(finding.resource).id;
}

template<typename Outcome> QJsonArray idsOf(const QList<Outcome> &outcomes, Access access)
{
    QJsonArray ids;
    for (const Outcome &outcome : outcomes) {
        if (outcome.access == access)
            ids.append(idOf(outcome));
    }
    return ids;
}

QJsonObject checkOf(const CheckRecord &record)
{
    QJsonArray warnings;
    for (const Warning warning : record.warnings)
        warnings.append(Spelling::textOf(warning));
    return {
        { u"at"_s, timeCode(record.at) },
        { u"version"_s, orNull(record.version) },
        { u"verdict"_s, Spelling::textOf(record.verdict) },
        { u"problem"_s, orNull(record.problem) },
        { u"granted"_s, idsOf(record.permissions, Access::Granted) },
        { u"missing"_s, idsOf(record.permissions, Access::Missing) },
        { u"unknown"_s, idsOf(record.permissions, Access::Unknown) },
        { u"excess_granted"_s, idsOf(record.excess, Access::Granted) },
        { u"excess_denied"_s, idsOf(record.excess, Access::Missing) },
        { u"excess_unknown"_s, idsOf(record.excess, Access::Unknown) },
        { u"warnings"_s, warnings },
    };
}

} // namespace

QJsonArray HistoryJson::checks(const CheckHistory &history)
{
    QJsonArray checks;
    for (const CheckRecord &record : history.records())
        checks.append(checkOf(record));
    return checks;
}

QJsonArray HistoryJson::changes(const CheckHistory &history)
{
    QJsonArray changes;
    for (const PermissionChange &change : PermissionChange::in(history)) {
        changes.append(QJsonObject {
                { u"id"_s, permissionOf(change.resource).id },
                { u"was"_s, change.was ? QJsonValue(accessCode(*change.was)) : QJsonValue() },
                { u"is"_s, accessCode(change.is) },
                { u"since"_s, timeCode(change.since) },
        });
    }
    return changes;
}
