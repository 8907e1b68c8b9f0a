// SPDX-License-Identifier: MIT

#include "reportjson.h"

#include "app/saved/permissionchange.h"
#include "app/saved/spelling.h"
#include "rotationjson.h"
#include "valuecode.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonObject rowOf(const Finding &finding)
{
    const Permission &permission = permissionOf(finding.resource);
    return {
        { u"id"_s, permission.id },
        { u"resource"_s, permission.resourceName },
        { u"dashboard_group"_s, dashboardGroupName(permission.group) },
        { u"dashboard_row"_s, permission.dashboardRow },
        { u"permission"_s, permission.name },
        { u"status"_s, accessCode(finding.access) },
        { u"http_status"_s, finding.httpStatus == 0 ? QJsonValue() : finding.httpStatus },
        { u"request_id"_s, orNull(finding.requestId) },
        { u"error_code"_s, orNull(finding.errorCode) },
        { u"problem"_s, orNull(finding.problem) },
    };
}

QJsonObject rowOf(const ExcessFinding &finding)
{
    const ExcessProbe &probe = probeOf(finding.resource);
    return {
        { u"id"_s, probe.id },
        { u"resource"_s, probe.resourceName },
        { u"status"_s, excessCode(finding.access) },
    };
}

QJsonObject rowOf(const PermissionChange &change)
{
    return {
        { u"id"_s, permissionOf(change.resource).id },
        { u"was"_s, change.was ? QJsonValue(accessCode(*change.was)) : QJsonValue() },
        { u"is"_s, accessCode(change.is) },
    };
}

// Nobody could look since the last check.
QJsonValue failedTryOf(const SavedKey &key)
{
    const auto last = key.lastTry();
    if (!last || last->isDecided() || last->at == key.checkedAt)
        return {};
    return QJsonObject { { u"at"_s, timeCode(last->at) }, { u"problem"_s, orNull(last->problem) } };
}

template<typename Findings> QJsonArray rowsOf(const Findings &findings)
{
    QJsonArray rows;
    for (const auto &finding : findings)
        rows.append(rowOf(finding));
    return rows;
}

} // namespace

QJsonObject ReportJson::object(const Report &report)
{
    QJsonArray warningCodes;
    for (const Warning warning : report.warnings)
        warningCodes.append(Spelling::textOf(warning));
    return {
        { u"tool"_s,
          QJsonObject { { u"name"_s, u"stripe-key-wizard"_s },
                        { u"version"_s, QLatin1StringView(SKW_VERSION) } } },
        { u"checked_at"_s, timeCode(report.checkedAt) },
        { u"key"_s,
          QJsonObject { { u"kind"_s, Spelling::textOf(report.key.kind) },
                        { u"mode"_s, Spelling::textOf(report.key.mode) },
                        { u"display"_s, orNull(report.key.display) } } },
        { u"account"_s, orNull(report.account) },
        { u"verdict"_s, Spelling::textOf(report.verdict) },
        { u"problem"_s, orNull(report.problem) },
        { u"permissions"_s, rowsOf(report.findings) },
        { u"excess"_s, rowsOf(report.excess) },
        { u"warnings"_s, warningCodes },
    };
}

QJsonObject ReportJson::object(const SavedKey &key, const Report &report)
{
    QJsonObject json = object(report);
    json["saved"_L1] = QJsonObject {
        { u"id"_s, key.id },
        { u"name"_s, key.name },
        { u"account"_s, orNull(key.account) },
        { u"owner"_s, orNull(key.owner) },
        { u"review_by"_s, orNull(key.review.day.toString(Qt::ISODate)) },
        { u"last_checked_at"_s, timeCode(key.checkedAt) },
        { u"failed_try"_s, failedTryOf(key) },
        { u"changed"_s, rowsOf(PermissionChange::in(key.history)) },
        { u"replaced_by"_s, RotationJson::replacedBy(key) },
        { u"replaces"_s, RotationJson::replaces(key) },
    };
    return json;
}

QString ReportJson::text(const Report &report)
{
    return QString::fromUtf8(QJsonDocument(object(report)).toJson());
}
