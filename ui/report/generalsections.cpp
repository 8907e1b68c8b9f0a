// SPDX-License-Identifier: MIT

#include "generalsections.h"

#include "app/facts/dashboardlinks.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using Section = ReportDocument::Section;

namespace {

bool isOfStandardKey(const ReportSubject &subject)
{
    return subject.report.key.kind == KeyKind::Standard;
}

} // namespace

GeneralSections::GeneralSections(const QList<ReportSubject> &subjects)
    : m_subjects(subjects)
{
}

bool GeneralSections::anyStandard() const
{
    return std::ranges::any_of(m_subjects, isOfStandardKey);
}

bool GeneralSections::allStandard() const
{
    return std::ranges::all_of(m_subjects, isOfStandardKey);
}

bool GeneralSections::anySaved() const
{
    return std::ranges::any_of(m_subjects,
                               [](const ReportSubject &subject) { return bool(subject.saved); });
}

// Whoever approved is known, and is not the one who owns it.
bool GeneralSections::dutiesAreSegregated() const
{
    return std::ranges::any_of(m_subjects, [](const ReportSubject &subject) {
        return subject.saved && !subject.saved->owner.isEmpty()
                && !subject.saved->approver.isEmpty()
                && subject.saved->owner.compare(subject.saved->approver, Qt::CaseInsensitive) != 0;
    });
}

Section GeneralSections::limits() const
{
    QStringList sentences {
        tr("Each resource was asked for with the key itself, over an encrypted connection to "
           "Stripe; the last answer counts."),
        tr("An answer may hold one record (of payouts, up to ten). It is judged in memory, and "
           "never shown or stored."),
    };
    if (allStandard())
        sentences << tr("Only reading was tested.");
    else
        sentences << tr("Only reading was tested: whether a row in Stripe is set to “Write” cannot "
                        "be seen from outside. One row may grant several resources, so “Can read” "
                        "does not prove that the resource’s own row is set.");
    return { tr("What this check shows, and what it does not"), { sentences.join(u' ') } };
}

Section GeneralSections::revoking() const
{
    const bool isOne = m_subjects.size() == 1;
    const KeyMode mode = isOne ? m_subjects.constFirst().report.key.mode : KeyMode::Live;
    QStringList sentences {
        //: %1: an address
        tr("In the Stripe Dashboard, open “Developers”, then “API keys” (%1). In the row of this "
           "key press “...”, then “Expire key” or “Delete key”.")
                .arg(DashboardLinks::apiKeys(mode).toString()),
        anyStandard() ? tr("From then on nobody can do anything with it.")
                      : tr("From then on nobody can read anything with it."),
        tr("Combidesk then stops reading; enter the new key there."),
    };
    if (anySaved())
        sentences << tr("Then remove it from the keychain, too.");
    return { isOne ? tr("How to revoke the key") : tr("How to revoke a key"),
             { sentences.join(u' ') } };
}

// The names of standards and of their controls stay as they are.
Section GeneralSections::controls() const
{
    ReportDocument::Table table { { tr("Control"), tr("What this report shows for it") }, {} };
    const auto add = [&table](const QString &control, const QString &shown) {
        table.rows.append({ { control }, { shown } });
    };
    add(u"ISO/IEC 27001:2022 A.5.15 · SOC 2 CC6.1"_s,
        tr("Access control: what the key can read, and what it can read beyond the need."));
    add(u"ISO/IEC 27001:2022 A.5.17"_s,
        tr("Authentication information: where the key is kept. The key itself is not in this "
           "report."));
    add(u"ISO/IEC 27001:2022 A.5.18 · SOC 2 CC6.2, CC6.3"_s,
        tr("Access rights: who owns the key, who approved it, when it was checked and when it will "
           "be reviewed."));
    if (anyStandard())
        add(u"ISO/IEC 27001:2022 A.8.2"_s,
            tr("Privileged access rights: a standard secret key can do everything in the Stripe "
               "account. Say why a restricted key is not enough."));
    if (dutiesAreSegregated())
        add(u"ISO/IEC 27001:2022 A.5.3"_s,
            tr("Segregation of duties: owner and approver are two persons."));
    //: %1: an address
    const QString history =
            tr("Stripe’s own record of who made, saw, changed or ended a key: in the Stripe "
               "Dashboard, “Settings”, “Team and security”, “Security history” (%1). Stripe keeps "
               "it for 180 days.")
                    .arg(DashboardLinks::securityHistory().toString());
    return { tr("For the audit"), { table, history } };
}

Section GeneralSections::evidence(const DataFile &data)
{
    return { tr("The same as data"),
             { ReportDocument::Facts { { tr("File"), data.name },
                                       { u"SHA-256"_s, QString::fromLatin1(data.sha256) } },
               tr("If the file’s SHA-256 is this one, it is the file that was saved together with "
                  "this report.") } };
}
