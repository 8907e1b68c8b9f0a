// SPDX-License-Identifier: MIT

#include "historysection.h"

#include "ui/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString nothing()
{
    return u"–"_s;
}

QStringList namesOf(const CheckRecord &record, Access access)
{
    QStringList names;
    for (const CheckRecord::Outcome &outcome : record.permissions) {
        if (outcome.access == access)
            names << permissionOf(outcome.resource).resourceName;
    }
    return names;
}

QString listOf(const QStringList &names)
{
    if (names.size() == qsizetype(permissions().size()))
        //: In a table: all of the resources that Combidesk reads
        return HistorySection::tr("all");
    return names.isEmpty() ? nothing() : QLocale().createSeparatedList(names);
}

} // namespace

ReportDocument::Section HistorySection::of(const CheckHistory &history)
{
    if (history.isEmpty())
        return {};
    ReportDocument::Table table { { tr("When"), tr("Outcome"), tr("Can be read"), tr("Missing"),
                                    tr("Could not be checked") },
                                  {} };
    const QList<Run> runs = runsIn(history);
    for (const Run &run : runs)
        table.rows.prepend(rowOf(run));
    return { tr("Its checks, the latest first"), { table } };
}

QList<HistorySection::Run> HistorySection::runsIn(const CheckHistory &history)
{
    QList<Run> runs;
    for (const CheckRecord &record : history.records()) {
        if (!runs.isEmpty() && runs.constLast().last.foundTheSameAs(record)) {
            runs.last().last = record;
            ++runs.last().count;
        } else {
            runs.append({ record, record });
        }
    }
    return runs;
}

QList<ReportDocument::Phrase> HistorySection::rowOf(const Run &run)
{
    const CheckRecord &record = run.last;
    const QStringList granted = namesOf(record, Access::Granted);
    const QString count = granted.isEmpty() ? nothing() : QString::number(granted.size());
    return { { when(run) },
             { outcome(record) },
             { count },
             { listOf(namesOf(record, Access::Missing)) },
             { listOf(namesOf(record, Access::Unknown)) } };
}

QString HistorySection::when(const Run &run)
{
    const QDate first = run.first.at.toLocalTime().date();
    const QDate last = run.last.at.toLocalTime().date();
    if (run.count == 1)
        return Words::day(first);
    if (first == last)
        //: %1: a day, "3 March 2026"
        return tr("%1 (%n checks)", nullptr, run.count).arg(Words::day(first));
    //: %1 and %2: days, "3 March 2026"
    return tr("%1 to %2 (%n checks)", nullptr, run.count).arg(Words::day(first), Words::day(last));
}

QString HistorySection::outcome(const CheckRecord &record)
{
    const bool isExplained =
            record.verdict == Verdict::Undecided || record.verdict == Verdict::UnusableKey;
    if (isExplained && record.problem)
        return Words::shortProblem(*record.problem);
    Report report;
    report.verdict = record.verdict;
    report.warnings = record.warnings;
    for (const CheckRecord::Outcome &outcome : record.permissions)
        report.findings.append({ outcome.resource, outcome.access, {}, 0, {} });
    return Words::verdict(report);
}
