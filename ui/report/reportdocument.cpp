// SPDX-License-Identifier: MIT

#include "reportdocument.h"

#include "app/facts/dashboardlinks.h"
#include "app/facts/permission.h"
#include "reporthtml.h"
#include "reportpages.h"
#include "ui/words/words.h"

#include <QFile>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using namespace ReportHtml;

namespace {

// The theme's light colours; paper has no other.
constexpr auto good = "#17753f"_L1;
constexpr auto bad = "#b3261e"_L1;
constexpr auto hint = "#8a5a00"_L1;

QLatin1String colorOf(Access access)
{
    switch (access) {
    case Access::Granted:
        return good;
    case Access::Missing:
        return bad;
    case Access::Unknown:
        return hint;
    }
    Q_UNREACHABLE();
}

QString offset(const QDateTime &local)
{
    const int minutes = local.offsetFromUtc() / 60;
    const QTime distance = QTime(0, 0).addSecs(qAbs(minutes) * 60);
    return (minutes < 0 ? u"UTC−"_s : u"UTC+"_s) + distance.toString(u"HH:mm"_s);
}

QString resultOf(const Finding &finding)
{
    QString result = u"<b style='color:%1'>%2</b>"_s.arg(
            colorOf(finding.access), Words::access(finding.access).toHtmlEscaped());
    if (finding.access == Access::Unknown && finding.problem)
        result += u" ("_s + Words::shortProblem(*finding.problem).toHtmlEscaped() + u')';
    return result;
}

} // namespace

ReportDocument::ReportDocument(const Report &report, const Keeping &keeping)
    : m_report(report)
    , m_keeping(keeping)
{
}

QString ReportDocument::title() const
{
    return tr("Stripe key for Combidesk: report of a check");
}

QString ReportDocument::fileName() const
{
    const QString day = m_report.checkedAt.toLocalTime().date().toString(Qt::ISODate);
    const QString lastFour = m_report.key.display.section(u"..."_s, 1);
    //: The name of a file. %1: the day and the end of the key, "2026-11-23 Ab12"
    return tr("Stripe key report %1").arg(QString(day + u' ' + lastFour).trimmed()) + u".pdf"_s;
}

QStringList ReportDocument::blocks() const
{
    QStringList blocks { u"<p class='title'>"_s + title().toHtmlEscaped() + u"</p>"_s,
                         verdictHtml(),
                         keyHtml(),
                         needHtml(),
                         beyondHtml(),
                         limitsHtml(),
                         revokingHtml(),
                         signatureHtml() };
    blocks.removeAll(QString());
    return blocks;
}

QString ReportDocument::verdictHtml() const
{
    QStringList sentences;
    if (m_report.source != StripeAnswer::Source::Stripe)
        sentences << u"<b style='color:%1'>"_s.arg(bad)
                        + Words::source(m_report.source).toHtmlEscaped() + u"</b>"_s;
    sentences << u"<b>"_s + Words::verdict(m_report).toHtmlEscaped() + u".</b> "_s
                    + tr("Of the eleven resources that Combidesk reads: %1 can be read, %2 "
                         "missing, "
                         "%3 could not be checked.")
                              .arg(m_report.count(Access::Granted))
                              .arg(m_report.count(Access::Missing))
                              .arg(m_report.count(Access::Unknown))
                              .toHtmlEscaped();
    // Of what is missing the verdict has said it all.
    if (m_report.problem && m_report.verdict != Verdict::MissingPermissions)
        sentences << Words::problem(*m_report.problem, m_report.checkedAt.toLocalTime().date())
                             .toHtmlEscaped();
    for (const QString &warning : Words::warnings(m_report))
        sentences << warning.toHtmlEscaped();
    const bool allIsWell = m_report.verdict == Verdict::Ready && m_report.warnings.isEmpty();
    return table(u"<tr><td class='%1'>%2</td></tr>"_s.arg(allIsWell ? u"good"_s : u"hint"_s,
                                                          sentences.join(u"<br>"_s)));
}

QString ReportDocument::keyHtml() const
{
    QString rows = fact(tr("Kind"), Words::kindAndMode(m_report.key));
    rows += fact(tr("As Stripe shows it"), m_report.key.display);
    rows += fact(tr("Stripe account"),
                 m_report.account.isEmpty()
                         ? tr("not known; Stripe names it only when it refuses something")
                         : m_report.account);
    if (!m_report.editPage.isEmpty())
        rows += fact(tr("Its page in Stripe"), m_report.editPage.toString(QUrl::FullyEncoded));
    rows += fact(tr("Kept in"), whereKept());
    rows += fact(u"Combidesk"_s,
                 tr("You enter the key there yourself; Combidesk keeps its own copy."));
    rows += fact(tr("Checked"), whenChecked());
    rows += fact(tr("Checked by"), whoAsked());
    return section(tr("The key"), table(rows));
}

QString ReportDocument::whereKept() const
{
    if (m_keeping.name.isEmpty())
        return tr("not saved by this program");
    const QString keychain = Words::keychain(m_keeping.keychain);
    if (m_keeping.entry.isEmpty()) {
        //: %1: the keychain, "GNOME Keyring". %2: the name that the person gave the key
        return tr("%1, under the name “%2”").arg(keychain, m_keeping.name);
    }
    //: %1: the keychain, "GNOME Keyring". %2: its entry's name. %3: the name that the person gave
    return tr("%1, entry %2, in this program “%3”").arg(keychain, m_keeping.entry, m_keeping.name);
}

QString ReportDocument::whoAsked() const
{
    const QString program = u"Stripe Key Wizard " SKW_VERSION ""_s;
    if (m_report.source != StripeAnswer::Source::Stripe) {
        //: %1: this program with its version
        return tr("%1, by asking a simulated Stripe").arg(program);
    }
    //: %1: this program with its version
    return tr("%1, by asking Stripe itself (api.stripe.com)").arg(program);
}

QString ReportDocument::whenChecked() const
{
    const QDateTime local = m_report.checkedAt.toLocalTime();
    //: %1: a date. %2: a time of day. %3: the time zone, "UTC+01:00". %4: date and time in UTC
    return tr("%1, %2 (%3); %4 UTC")
            .arg(QLocale().toString(local.date(), QLocale::LongFormat),
                 local.time().toString(u"HH:mm:ss"_s), offset(local),
                 m_report.checkedAt.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QString ReportDocument::needHtml() const
{
    if (m_report.findings.isEmpty())
        return {};
    QString rows = cells({ tr("Resource").toHtmlEscaped(), tr("Row in Stripe").toHtmlEscaped(),
                           tr("Result").toHtmlEscaped(), u"HTTP"_s,
                           tr("Stripe’s request").toHtmlEscaped() },
                         "th"_L1);
    for (const Finding &finding : m_report.findings) {
        const Permission &permission = permissionOf(finding.resource);
        rows += cells({ permission.resourceName,
                        dashboardGroupName(permission.group) + u" › "_s + permission.dashboardRow,
                        resultOf(finding),
                        finding.httpStatus ? QString::number(finding.httpStatus) : u"–"_s,
                        orDash(finding.requestId) });
    }
    return section(tr("What Combidesk needs to read"), table(rows));
}

QString ReportDocument::beyondHtml() const
{
    QStringList readable;
    QStringList denied;
    QStringList unknown;
    for (const ExcessFinding &finding : m_report.excess) {
        QStringList &list = finding.access == Access::Granted ? readable
                : finding.access == Access::Missing           ? denied
                                                              : unknown;
        list << probeOf(finding.resource).resourceName;
    }
    QString rows;
    if (!readable.isEmpty())
        rows += fact(tr("Can be read, not needed"), QLocale().createSeparatedList(readable));
    if (!denied.isEmpty())
        rows += fact(tr("Cannot be read"), QLocale().createSeparatedList(denied));
    if (!unknown.isEmpty() || m_report.excess.isEmpty())
        rows += fact(tr("Could not be checked"),
                     unknown.isEmpty() ? tr("everything else")
                                       : QLocale().createSeparatedList(unknown));
    // A standard key has no rows, and can do everything.
    const bool wasTried = !readable.isEmpty() || !denied.isEmpty();
    const QString others = wasTried && !isStandard()
            ? paragraph(tr("Eight other things were tried. Stripe has more rows than these; only "
                           "the key’s page in Stripe shows them all."))
            : QString();
    return section(tr("What it can read beyond that"), others + table(rows));
}

QString ReportDocument::limitsHtml() const
{
    QStringList sentences {
        tr("Each resource was asked for with the key itself, over an encrypted connection to "
           "Stripe; the last answer counts."),
        tr("An answer may hold one record (of payouts, up to ten). It is judged in memory, and "
           "never shown or stored."),
    };
    if (isStandard())
        sentences << tr("Only reading was tested.");
    else
        sentences << tr("Only reading was tested: whether a row in Stripe is set to “Write” cannot "
                        "be seen from outside. One row may grant several resources, so “Can read” "
                        "does not prove that the resource’s own row is set.");
    return section(tr("What this check shows, and what it does not"),
                   paragraph(sentences.join(u' ')));
}

QString ReportDocument::revokingHtml() const
{
    QStringList sentences {
        //: %1: an address
        tr("In the Stripe Dashboard, open “Developers”, then “API keys” (%1). In the row of this "
           "key press “...”, then “Expire key” or “Delete key”.")
                .arg(DashboardLinks::apiKeys(m_report.key.mode).toString()),
        isStandard() ? tr("From then on nobody can do anything with it.")
                     : tr("From then on nobody can read anything with it."),
        tr("Combidesk then stops reading; enter the new key there."),
    };
    if (!m_keeping.name.isEmpty())
        sentences << tr("Then remove it from the keychain, too.");
    return section(tr("How to revoke the key"), paragraph(sentences.join(u' ')));
}

bool ReportDocument::isStandard() const
{
    return m_report.key.kind == KeyKind::Standard;
}

// Three lines to write on, with their names below.
QString ReportDocument::signatureHtml() const
{
    const QString line = u"<td class='line'>&nbsp;</td>"_s;
    const QString gap = u"<td width='3%' class='gap'></td>"_s;
    const auto name = [](const QString &text) -> QString {
        return u"<td width='31%' class='below'>"_s + text.toHtmlEscaped() + u"</td>"_s;
    };
    const QString lines = u"<tr>"_s + line + gap + line + gap + line + u"</tr>"_s;
    const QString names = u"<tr>"_s + name(tr("Owner of the key")) + gap
            + name(tr("To be reviewed on")) + gap + name(tr("Date and signature")) + u"</tr>"_s;
    return section(tr("Responsible"), table(lines + names));
}

bool ReportDocument::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    writePdf(file);
    return file.commit() && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

void ReportDocument::writePdf(QIODevice &device) const
{
    ReportPages pages(blocks());
    pages.setFooter(tr("Stripe Key Wizard %1. The key itself is not in this report.")
                            .arg(QStringLiteral(SKW_VERSION)));
    // On every page: one may be shown without the others.
    pages.setHeader(m_report.source == StripeAnswer::Source::Stripe
                            ? m_report.key.display
                            : Words::source(m_report.source));
    pages.write(device, title());
}
