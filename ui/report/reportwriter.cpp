// SPDX-License-Identifier: MIT

#include "reportwriter.h"

#include "keysections.h"
#include "keysummary.h"
#include "ui/words/savedkeyswords.h"
#include "ui/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using Section = ReportDocument::Section;

namespace {

void dropEmpty(QList<Section> &sections)
{
    sections.removeIf([](const Section &section) { return section.parts.isEmpty(); });
}

QList<SavedKey> savedOf(const QList<ReportSubject> &subjects)
{
    QList<SavedKey> keys;
    for (const ReportSubject &subject : subjects) {
        if (subject.saved)
            keys.append(*subject.saved);
    }
    return keys;
}

} // namespace

ReportDocument ReportWriter::write(const QList<ReportSubject> &subjects,
                                   const GeneralSections::DataFile &data, const QDateTime &now)
{
    const Report &first = subjects.constFirst().report;
    const bool isOne = subjects.size() == 1;
    ReportDocument document;
    document.language = QLocale().bcp47Name();
    document.title = isOne
            ? tr("Stripe key for Combidesk: report of a check")
            : tr("Stripe keys for Combidesk: report of %n keys", nullptr, int(subjects.size()));
    // On every page: one may be shown without the others.
    document.mark = first.source != StripeAnswer::Source::Stripe ? Words::source(first.source)
            : isOne                                              ? first.key.display
                                                                 : QString();
    document.footer = tr("Stripe Key Wizard %1. The key itself is not in this report.")
                              .arg(QStringLiteral(SKW_VERSION));
    document.sections = isOne ? ofOne(subjects, data) : ofMany(subjects, data, now);
    if (first.source != StripeAnswer::Source::Stripe)
        document.sections.prepend(
                { {},
                  { ReportDocument::Outcome {
                          ReportDocument::Tone::Bad, Words::source(first.source), {} } } });
    dropEmpty(document.sections);
    return document;
}

QList<Section> ReportWriter::ofOne(const QList<ReportSubject> &subjects,
                                   const GeneralSections::DataFile &data)
{
    const KeySections key(subjects.constFirst());
    const GeneralSections general(subjects);
    return { key.changed(),
             key.outcome(),
             key.key(),
             key.rotation(),
             key.need(),
             key.beyond(),
             general.limits(),
             general.revoking(),
             key.history(),
             general.controls(),
             GeneralSections::evidence(data),
             key.responsible() };
}

QList<Section> ReportWriter::ofMany(const QList<ReportSubject> &subjects,
                                    const GeneralSections::DataFile &data, const QDateTime &now)
{
    QList<Section> sections { overview(subjects, now) };
    for (const ReportSubject &subject : subjects)
        sections.append(KeySummary(subject, now).section());
    const GeneralSections general(subjects);
    sections.append(
            { general.limits(),
              general.revoking(),
              general.controls(),
              GeneralSections::evidence(data),
              { tr("Responsible"),
                { ReportDocument::RoomToSign { { tr("Name"), tr("Date and signature") } } } } });
    return sections;
}

Section ReportWriter::overview(const QList<ReportSubject> &subjects, const QDateTime &now)
{
    const auto summary = SavedKeysSummary::of(savedOf(subjects), now);
    const bool allReady = summary.ready == subjects.size();
    ReportDocument::Table table { KeySummary::head(), {} };
    for (const ReportSubject &subject : subjects)
        table.rows.append(KeySummary(subject, now).row());
    return { tr("All saved keys"),
             { ReportDocument::Outcome {
                       allReady ? ReportDocument::Tone::Good : ReportDocument::Tone::Hint,
                       SavedKeysWords::summary(summary),
                       { //: %1: a day, "3 March 2026"
                         tr("As remembered on %1; each key’s section says when it was last "
                            "checked.")
                                 .arg(Words::day(now.toLocalTime().date())) } },
               table } };
}

QString ReportWriter::fileName(const QList<ReportSubject> &subjects, const QDateTime &now)
{
    if (subjects.size() > 1)
        return fileNameForMany(now);
    const Report &report = subjects.constFirst().report;
    const QString day = report.checkedAt.toLocalTime().date().toString(Qt::ISODate);
    const QString lastFour = report.key.display.section(u"..."_s, 1);
    //: The name of a file. %1: the day and the end of the key, "2026-11-23 Ab12"
    return tr("Stripe key report %1").arg(QString(day + u' ' + lastFour).trimmed());
}

QString ReportWriter::fileNameForMany(const QDateTime &now)
{
    //: The name of a file. %1: a day, "2026-11-23"
    return tr("Stripe keys report %1").arg(now.toLocalTime().date().toString(Qt::ISODate));
}
