// SPDX-License-Identifier: MIT

#include "historyfile.h"

#include "app/facts/permission.h"
#include "filetext.h"
#include "spelling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Separator = ' '_L1;

// The fields of an entry that name rows by what was found, each row by its id in a table. One text
// for each, as lists of lists would make a file several times as large.
struct Field
{
    QLatin1String permissions;
    QLatin1String excess;
    Access access;
};
constexpr Field Fields[] = {
    { "granted"_L1, "excessGranted"_L1, Access::Granted },
    { "missing"_L1, "excessDenied"_L1, Access::Missing },
    { "unknown"_L1, "excessUnknown"_L1, Access::Unknown },
};

// In the order of the table; rows that this version does not know are passed over.
template<typename Outcome, typename Table>
QList<Outcome> outcomes(const QJsonObject &entry, QLatin1String Field::*field, const Table &table)
{
    QList<std::optional<Access>> found(qsizetype(table.size()));
    for (const Field &fields : Fields) {
        const QString ids = entry.value(fields.*field).toString();
        for (const QStringView id : qTokenize(ids, Separator, Qt::SkipEmptyParts)) {
            const auto row =
                    std::ranges::find_if(table, [id](const auto &r) { return r.id == id; });
            if (row != table.end())
                found[row - table.begin()] = fields.access;
        }
    }
    QList<Outcome> outcomes;
    for (const auto &row : table) {
        if (const auto access = found.at(qsizetype(row.resource)))
            outcomes.append({ row.resource, *access });
    }
    return outcomes;
}

template<typename Outcome, typename RowOf>
QString idsOf(const QList<Outcome> &outcomes, Access access, RowOf rowOf)
{
    QStringList ids;
    for (const Outcome &outcome : outcomes) {
        if (outcome.access == access)
            ids.append(rowOf(outcome.resource).id);
    }
    return ids.join(Separator);
}

QList<Warning> warnings(const QString &words)
{
    QList<Warning> warnings;
    for (const QString &word : words.split(Separator, Qt::SkipEmptyParts)) {
        if (const auto warning = Spelling::warning(word))
            warnings.append(*warning);
    }
    return warnings;
}

QString wordsOf(const QList<Warning> &warnings)
{
    QStringList words;
    for (const Warning warning : warnings)
        words.append(Spelling::textOf(warning));
    return words.join(Separator);
}

QString version(const QString &text)
{
    return FileText::isMadeOf(text, 32, u".+-") ? text : QString();
}

CheckRecord recordOf(const QJsonObject &entry)
{
    return {
        QDateTime::fromString(entry.value("at"_L1).toString(), Qt::ISODateWithMs).toUTC(),
        version(entry.value("version"_L1).toString()),
        Spelling::verdict(entry.value("verdict"_L1).toString()),
        Spelling::problem(entry.value("problem"_L1).toString()),
        outcomes<CheckRecord::Outcome>(entry, &Field::permissions, permissions()),
        outcomes<ExcessFinding>(entry, &Field::excess, excessProbes()),
        warnings(entry.value("warnings"_L1).toString()),
    };
}

QJsonObject entryOf(const CheckRecord &record)
{
    QJsonObject entry {
        { u"at"_s, record.at.toUTC().toString(Qt::ISODateWithMs) },
        { u"version"_s, version(record.version) },
        { u"verdict"_s, Spelling::textOf(record.verdict) },
    };
    if (record.problem)
        entry["problem"_L1] = Spelling::textOf(*record.problem);
    if (!record.warnings.isEmpty())
        entry["warnings"_L1] = wordsOf(record.warnings);
    for (const Field &field : Fields) {
        const QString ids = idsOf(record.permissions, field.access, permissionOf);
        if (!ids.isEmpty())
            entry[field.permissions] = ids;
        const QString excess = idsOf(record.excess, field.access, probeOf);
        if (!excess.isEmpty())
            entry[field.excess] = excess;
    }
    return entry;
}

} // namespace

CheckHistory HistoryFile::read(const QJsonArray &entries)
{
    CheckHistory history;
    for (const auto &entry : entries) {
        const CheckRecord record = recordOf(entry.toObject());
        if (record.at.isValid())
            history.add(record);
    }
    return history;
}

bool HistoryFile::isDecided(const QJsonObject &entry)
{
    return Spelling::verdict(entry.value("verdict"_L1).toString()) != Verdict::Undecided;
}

CheckHistory HistoryFile::readEnd(const QJsonArray &entries)
{
    qsizetype from = entries.size();
    while (from > 0 && !isDecided(entries.at(--from).toObject())) {}
    QJsonArray end;
    for (qsizetype i = from; i < entries.size(); ++i)
        end.append(entries.at(i));
    return read(end);
}

QJsonArray HistoryFile::write(const CheckHistory &history, const QJsonArray &former)
{
    QList<CheckRecord> formerRecords;
    CheckHistory together;
    for (const auto &entry : former) {
        formerRecords.append(recordOf(entry.toObject()));
        if (formerRecords.constLast().at.isValid())
            together.add(formerRecords.constLast());
    }
    for (const CheckRecord &record : history.records())
        together.add(record);
    QJsonArray entries;
    for (const CheckRecord &record : together.records()) {
        const qsizetype there = formerRecords.indexOf(record);
        entries.append(there < 0 ? QJsonValue(entryOf(record)) : former.at(there));
    }
    return entries;
}
