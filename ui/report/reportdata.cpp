// SPDX-License-Identifier: MIT

#include "reportdata.h"

#include "ui/json/historyjson.h"
#include "ui/json/reportjson.h"
#include "ui/json/valuecode.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr auto reportName = "stripe-key-wizard report"_L1;

QJsonObject savedOf(const ReportSubject &subject, QJsonObject saved)
{
    const SavedKey &key = *subject.saved;
    saved["approver"_L1] = orNull(key.approver);
    saved["review"_L1] = rhythmCode(key.review.rhythm);
    saved["made_on"_L1] = orNull(key.madeOn.toString(Qt::ISODate));
    saved["saved_at"_L1] = timeCode(key.savedAt);
    saved["keychain_entry"_L1] = orNull(subject.entry);
    saved["changed"_L1] = HistoryJson::changes(key.history);
    saved["history"_L1] = HistoryJson::checks(key.history);
    return saved;
}

QJsonObject keyOf(const ReportSubject &subject)
{
    QJsonObject json = subject.saved ? ReportJson::object(*subject.saved, subject.report)
                                     : ReportJson::object(subject.report);
    json["saved"_L1] = subject.saved
            ? QJsonValue(savedOf(subject, json.value("saved"_L1).toObject()))
            : QJsonValue();
    json["source"_L1] = sourceCode(subject.report.source);
    return json;
}

} // namespace

// A key a line: indented, the histories of hundreds are more than twice as large.
QByteArray ReportData::json(const QList<ReportSubject> &subjects, const QDateTime &writtenAt)
{
    const QJsonObject head { { u"report"_s, reportName },
                             { u"written_at"_s, timeCode(writtenAt) } };
    QByteArrayList keys;
    for (const ReportSubject &subject : subjects)
        keys.append(QJsonDocument(keyOf(subject)).toJson(QJsonDocument::Compact));
    return QJsonDocument(head).toJson(QJsonDocument::Compact).chopped(1) + ",\"keys\":[\n"
            + keys.join(",\n") + "\n]}\n";
}

bool ReportData::isReport(const QByteArray &contents)
{
    return QJsonDocument::fromJson(contents).object().value("report"_L1).toString() == reportName;
}
