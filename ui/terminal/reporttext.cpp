// SPDX-License-Identifier: MIT

#include "reporttext.h"

#include "ui/words/words.h"

using namespace Qt::StringLiterals;

QString ReportText::plain(const Report &report)
{
    QString text;
    if (report.source != StripeAnswer::Source::Stripe)
        text += Words::source(report.source) + u"\n\n"_s;
    if (!report.key.display.isEmpty())
        text += report.key.display + u"  "_s + Words::kindAndMode(report.key) + u"\n\n"_s;
    if (!report.findings.isEmpty())
        text += table(report.findings) + u'\n';
    text += Words::verdict(report) + u'\n';
    for (const QString &remark : remarks(report))
        text += remark + u'\n';
    return text;
}

QString ReportText::table(const QList<Finding> &findings)
{
    qsizetype nameWidth = 0;
    qsizetype accessWidth = 0;
    for (const Finding &finding : findings) {
        const Permission &permission = permissionOf(finding.resource);
        nameWidth = std::max(nameWidth, permission.resourceName.size());
        accessWidth = std::max(accessWidth, Words::access(finding.access).size());
    }
    QString text;
    for (const Finding &finding : findings)
        text += row(finding, int(nameWidth), int(accessWidth)) + u'\n';
    return text;
}

QString ReportText::row(const Finding &finding, int nameWidth, int accessWidth)
{
    const Permission &permission = permissionOf(finding.resource);
    const QString name = QString(permission.resourceName).leftJustified(nameWidth);
    const QString access = Words::access(finding.access);
    QString advice;
    if (finding.access == Access::Missing)
        advice = Words::howToGrant(permission);
    else if (finding.problem)
        advice = Words::shortProblem(*finding.problem);
    if (advice.isEmpty())
        return u"  "_s + name + u"  "_s + access;
    return u"  "_s + name + u"  "_s + access.leftJustified(accessWidth) + u"  "_s + advice;
}

// What to do, where there is neither a field nor a button.
QString ReportText::lead(const Report &report)
{
    if (report.problem == Problem::NothingEntered)
        return tr("There was no key on standard input. Start this once more, paste the key and "
                  "press Enter.");
    if (report.problem == Problem::SeveralKeys)
        return tr("There is more than one key on standard input. Give only the one that is meant "
                  "for Combidesk.");
    if (report.problem == Problem::Proxy && report.verdict == Verdict::Undecided)
        return tr("Your company’s proxy server let nothing through. Ask your IT department for the "
                  "proxy settings of this computer. This says nothing about the key.");
    return Words::verdictLead(report);
}

QStringList ReportText::remarks(const Report &report)
{
    QStringList remarks { lead(report) };
    if (report.verdict == Verdict::MissingPermissions && !report.editPage.isEmpty())
        remarks +=
                tr("Edit this key in Stripe: %1").arg(report.editPage.toString(QUrl::FullyEncoded));
    remarks += Words::forSupport(report);
    remarks += Words::warnings(report);
    if (report.count(Access::Granted) > 0) {
        if (!report.warnings.contains(Warning::FullAccessKey))
            remarks += Words::excessSummary(report);
        remarks +=
                tr("Only reading was tested. Whether a row is set to “Write” cannot be seen from "
                   "outside.");
    }
    if (!report.account.isEmpty())
        remarks += tr("Stripe account: %1").arg(report.account);
    remarks.removeAll(QString());
    return remarks;
}
