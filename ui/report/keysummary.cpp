// SPDX-License-Identifier: MIT

#include "keysummary.h"

#include "keysections.h"
#include "ui/words/savedkeystatus.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;
using Section = ReportDocument::Section;
using Phrase = ReportDocument::Phrase;
using Facts = ReportDocument::Facts;
using Tone = ReportDocument::Tone;

namespace {

QString orGap(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

Tone toneOf(SavedKeyStatus::Kind kind)
{
    switch (kind) {
    case SavedKeyStatus::Kind::Ready:
        return Tone::Good;
    case SavedKeyStatus::Kind::ReadyBut:
    case SavedKeyStatus::Kind::BeingReplaced:
    case SavedKeyStatus::Kind::NotKnown:
        return Tone::Hint;
    case SavedKeyStatus::Kind::Missing:
    case SavedKeyStatus::Kind::Unusable:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

KeySummary::KeySummary(const ReportSubject &subject, const QDateTime &now)
    : m_subject(subject)
    , m_report(subject.report)
    , m_facts(subject)
    , m_now(now)
{
}

// As the list of saved keys has it. Only one key can be reported that is not saved.
Phrase KeySummary::status() const
{
    const auto status = SavedKeyStatus::of(m_subject.saved.value_or(SavedKey()), m_now);
    return { status.text, toneOf(status.kind) };
}

Facts KeySummary::reach() const
{
    Facts facts;
    for (const Access access : { Access::Granted, Access::Missing, Access::Unknown }) {
        const QString names = m_facts.needed(access);
        if (!names.isEmpty())
            facts.append({ Words::access(access), names });
    }
    const QString readable = m_facts.beyond(Access::Granted);
    if (!readable.isEmpty())
        facts.append({ tr("Can be read, not needed"), readable });
    return facts;
}

Section KeySummary::section() const
{
    Section section { m_subject.saved ? m_subject.saved->name : m_report.key.display, {} };
    const KeySections sections(m_subject);
    section.parts += sections.changed().parts;
    section.parts += sections.outcome().parts;
    Facts facts { { tr("Kind"), Words::kindAndMode(m_report.key) },
                  { tr("As Stripe shows it"), m_report.key.display } };
    if (!m_report.account.isEmpty())
        facts.append({ tr("Stripe account"), m_report.account });
    facts.append({ tr("Kept in"), m_facts.whereKept() });
    facts.append({ tr("Owner of the key"), orGap(m_facts.owner()) });
    facts.append({ tr("Approved by"), orGap(m_facts.approver()) });
    facts.append({ tr("To be reviewed on"), orGap(m_facts.reviewDay()) });
    facts.append({ tr("Checked"), m_facts.whenChecked() });
    section.parts.append(facts + reach());
    section.parts += sections.rotation().parts;
    section.parts += sections.history().parts;
    return section;
}

QStringList KeySummary::head()
{
    return { tr("Name"),  tr("Key"),         tr("Stripe account"),   tr("Result"),
             tr("Owner"), tr("Approved by"), tr("To be reviewed on") };
}

QList<Phrase> KeySummary::row() const
{
    return { { orGap(m_subject.saved ? m_subject.saved->name : QString()) },
             { orGap(m_report.key.display) },
             { orGap(m_report.account) },
             status(),
             { orGap(m_facts.owner()) },
             { orGap(m_facts.approver()) },
             { orGap(m_facts.reviewDay()) } };
}
