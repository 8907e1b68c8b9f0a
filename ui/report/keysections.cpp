// SPDX-License-Identifier: MIT

#include "keysections.h"

#include "historysection.h"
#include "rotationsection.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;
using Section = ReportDocument::Section;
using Phrase = ReportDocument::Phrase;
using Facts = ReportDocument::Facts;
using Tone = ReportDocument::Tone;

namespace {

QString dash()
{
    return u"–"_s;
}

Tone toneOf(Access access)
{
    switch (access) {
    case Access::Granted:
        return Tone::Good;
    case Access::Missing:
        return Tone::Bad;
    case Access::Unknown:
        return Tone::Hint;
    }
    Q_UNREACHABLE();
}

Phrase resultOf(const Finding &finding)
{
    QString result = Words::access(finding.access);
    if (finding.access == Access::Unknown && finding.problem)
        result += u" ("_s + Words::shortProblem(*finding.problem) + u')';
    return { result, toneOf(finding.access) };
}

Phrase orDash(const QString &text)
{
    return { text.isEmpty() ? dash() : text };
}

} // namespace

KeySections::KeySections(const ReportSubject &subject)
    : m_subject(subject)
    , m_report(subject.report)
    , m_facts(subject)
{
}

bool KeySections::isStandard() const
{
    return m_report.key.kind == KeyKind::Standard;
}

Section KeySections::changed() const
{
    const QStringList sentences = m_subject.saved
            ? Words::changes(PermissionChange::in(m_subject.saved->history))
            : QStringList();
    if (sentences.isEmpty())
        return {};
    return { tr("What changed"), { ReportDocument::Outcome { Tone::Hint, {}, sentences } } };
}

// As it was meant to; Combidesk has the key that came in its place.
bool KeySections::hasEndedInRotation() const
{
    const auto retirement = m_subject.saved ? m_subject.saved->retirement : std::nullopt;
    return retirement && retirement->step() == Retirement::Step::Ended;
}

Section KeySections::outcome() const
{
    if (hasEndedInRotation())
        return { {},
                 { ReportDocument::Outcome { Tone::Good,
                                             tr("This key was replaced, and Stripe has ended it."),
                                             {} } } };
    QStringList sentences;
    if (!m_report.findings.isEmpty())
        sentences << tr("Of the eleven resources that Combidesk reads: %1 can be read, %2 missing, "
                        "%3 could not be checked.")
                             .arg(m_report.count(Access::Granted))
                             .arg(m_report.count(Access::Missing))
                             .arg(m_report.count(Access::Unknown));
    // Of what is missing the verdict has said it all.
    if (m_report.problem && m_report.verdict != Verdict::MissingPermissions)
        sentences << Words::problem(*m_report.problem, m_report.checkedAt.toLocalTime().date());
    sentences += Words::warnings(m_report);
    const bool allIsWell = m_report.verdict == Verdict::Ready && m_report.warnings.isEmpty();
    return { {},
             { ReportDocument::Outcome { allIsWell ? Tone::Good : Tone::Hint,
                                         Words::verdict(m_report) + u'.', sentences } } };
}

Section KeySections::key() const
{
    Facts facts { { tr("Kind"), Words::kindAndMode(m_report.key) },
                  { tr("As Stripe shows it"), m_report.key.display },
                  { tr("Stripe account"),
                    m_report.account.isEmpty()
                            ? tr("not known; Stripe names it only when it refuses something")
                            : m_report.account } };
    if (!m_report.editPage.isEmpty())
        facts.append({ tr("Its page in Stripe"), m_report.editPage.toString(QUrl::FullyEncoded) });
    facts.append({ tr("Kept in"), m_facts.whereKept() });
    if (m_subject.saved && m_subject.saved->madeOn.isValid())
        facts.append({ tr("Made on"), Words::day(m_subject.saved->madeOn) });
    if (m_subject.saved && m_subject.saved->savedAt.isValid())
        facts.append({ tr("Saved on"), Words::day(m_subject.saved->savedAt.toLocalTime().date()) });
    facts.append({ u"Combidesk"_s,
                   tr("You enter the key there yourself; Combidesk keeps its own copy.") });
    facts.append({ tr("Checked"), m_facts.whenChecked() });
    facts.append({ tr("Checked by"), m_facts.whoAsked() });
    return { tr("The key"), { facts } };
}

Section KeySections::need() const
{
    if (m_report.findings.isEmpty())
        return {};
    ReportDocument::Table table {
        { tr("Resource"), tr("Row in Stripe"), tr("Result"), u"HTTP"_s, tr("Stripe’s request") }, {}
    };
    for (const Finding &finding : m_report.findings) {
        const Permission &permission = permissionOf(finding.resource);
        table.rows.append(
                { { permission.resourceName },
                  { dashboardGroupName(permission.group) + u" › "_s + permission.dashboardRow },
                  resultOf(finding),
                  { finding.httpStatus ? QString::number(finding.httpStatus) : dash() },
                  orDash(finding.requestId) });
    }
    return { tr("What Combidesk needs to read"), { table } };
}

Section KeySections::beyond() const
{
    const QString readable = m_facts.beyond(Access::Granted);
    const QString denied = m_facts.beyond(Access::Missing);
    const QString unknown = m_facts.beyond(Access::Unknown);
    Facts facts;
    if (!readable.isEmpty())
        facts.append({ tr("Can be read, not needed"), readable });
    if (!denied.isEmpty())
        facts.append({ tr("Cannot be read"), denied });
    if (!unknown.isEmpty() || m_report.excess.isEmpty())
        facts.append({ tr("Could not be checked"),
                       unknown.isEmpty() ? tr("everything else") : unknown });
    Section section { tr("What it can read beyond that"), {} };
    // A standard key has no rows, and can do everything.
    const bool wasTried = !readable.isEmpty() || !denied.isEmpty();
    if (wasTried && !isStandard())
        section.parts.append(tr("Eight other things were tried. Stripe has more rows than these; "
                                "only the key’s page in Stripe shows them all."));
    section.parts.append(facts);
    return section;
}

Section KeySections::rotation() const
{
    return m_subject.saved ? RotationSection::of(*m_subject.saved) : Section();
}

Section KeySections::history() const
{
    return m_subject.saved ? HistorySection::of(m_subject.saved->history) : Section();
}

// What is known is printed; for the rest there is room.
Section KeySections::responsible() const
{
    Facts facts;
    QStringList toWrite;
    const std::pair<QString, QString> all[] = { { tr("Owner of the key"), m_facts.owner() },
                                                { tr("Approved by"), m_facts.approver() },
                                                { tr("To be reviewed on"), m_facts.reviewDay() } };
    for (const auto &fact : all) {
        if (fact.second.isEmpty())
            toWrite << fact.first;
        else
            facts.append(fact);
    }
    Section section { tr("Responsible"), {} };
    if (!facts.isEmpty())
        section.parts.append(facts);
    section.parts.append(ReportDocument::RoomToSign { toWrite << tr("Date and signature") });
    return section;
}
