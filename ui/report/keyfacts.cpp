// SPDX-License-Identifier: MIT

#include "keyfacts.h"

#include "ui/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString offset(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    const QTime distance = QTime(0, 0).addSecs(qAbs(minutes) * 60);
    return (minutes < 0 ? u"UTC−"_s : u"UTC+"_s) + distance.toString(u"HH:mm"_s);
}

template<typename Findings, typename NameOf>
QString named(const Findings &findings, Access access, NameOf nameOf)
{
    QStringList names;
    for (const auto &finding : findings) {
        if (finding.access == access)
            names << nameOf(finding.resource);
    }
    return QLocale().createSeparatedList(names);
}

} // namespace

KeyFacts::KeyFacts(const ReportSubject &subject)
    : m_subject(subject)
    , m_report(subject.report)
{
}

QString KeyFacts::whereKept() const
{
    if (!m_subject.saved)
        return tr("not saved by this program");
    const QString keychain = Words::keychain(m_subject.keychain);
    const QString name = m_subject.saved->name;
    if (m_subject.entry.isEmpty()) {
        //: %1: the keychain, "GNOME Keyring". %2: the name that the person gave the key
        return tr("%1, under the name “%2”").arg(keychain, name);
    }
    //: %1: the keychain, "GNOME Keyring". %2: its entry's name. %3: the name that the person gave
    return tr("%1, entry %2, in this program “%3”").arg(keychain, m_subject.entry, name);
}

QString KeyFacts::whoAsked() const
{
    const QString program = u"Stripe Key Wizard " SKW_VERSION ""_s;
    if (m_report.source != StripeAnswer::Source::Stripe) {
        //: %1: this program with its version
        return tr("%1, by asking a simulated Stripe").arg(program);
    }
    //: %1: this program with its version
    return tr("%1, by asking Stripe itself (api.stripe.com)").arg(program);
}

QString KeyFacts::whenChecked() const
{
    if (!m_report.checkedAt.isValid())
        return tr("not checked yet");
    const QDateTime local = m_report.checkedAt.toLocalTime();
    //: %1: a date. %2: a time of day. %3: the time zone, "UTC+01:00". %4: date and time in UTC
    return tr("%1, %2 (%3); %4 UTC")
            .arg(QLocale().toString(local.date(), QLocale::LongFormat),
                 local.time().toString(u"HH:mm:ss"_s), offset(local),
                 m_report.checkedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString KeyFacts::owner() const
{
    return m_subject.saved ? m_subject.saved->owner : QString();
}

QString KeyFacts::approver() const
{
    return m_subject.saved ? m_subject.saved->approver : QString();
}

QString KeyFacts::reviewDay() const
{
    // One that another key replaces is not looked at again.
    if (!m_subject.saved || m_subject.saved->retirement)
        return {};
    const ReviewDay &review = m_subject.saved->review;
    if (review.rhythm == ReviewDay::Rhythm::Never)
        return tr("never, as decided");
    return review.day.isValid() ? Words::day(review.day) : QString();
}

QString KeyFacts::needed(Access access) const
{
    return named(m_report.findings, access,
                 [](Resource resource) { return permissionOf(resource).resourceName; });
}

QString KeyFacts::beyond(Access access) const
{
    return named(m_report.excess, access,
                 [](ExcessResource resource) { return probeOf(resource).resourceName; });
}
