// SPDX-License-Identifier: MIT

#include "administratortext.h"

#include "app/facts/dashboardlinks.h"
#include "app/facts/permission.h"
#include "suggestedkeyname.h"

using namespace Qt::StringLiterals;

namespace {

QString address(const QUrl &page)
{
    return page.toString(QUrl::FullyEncoded);
}

QString numbered(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines << QString::number(lines.size() + 1) + u". " + step;
    return lines.join(u'\n');
}

} // namespace

AdministratorText::Letter AdministratorText::request(KeyPath path)
{
    return { tr("Please make a Stripe key for Combidesk"),
             QStringList { tr("Hello,"), purpose(path),
                           path == KeyPath::Restricted ? restrictedSteps() : standardSteps(),
                           handOver(path), tr("Thank you!") }
                     .join(u"\n\n"_s) };
}

AdministratorText::Letter AdministratorText::correction(const Report &report)
{
    const bool lacks = report.count(Access::Missing) > 0;
    const QString what = lacks ? tr("The Stripe key for Combidesk still lacks permissions. Could "
                                    "you add them, please? "
                                    "It takes a minute, and the key stays the same.")
                               : tr("The Stripe key for Combidesk can read more than Combidesk "
                                    "needs. Could you change "
                                    "that, please? It takes a minute, and the key stays the same.");
    const QString address = ::address(
            report.editPage.isEmpty() ? DashboardLinks::apiKeys(report.key.mode) : report.editPage);
    const QString where = report.editPage.isEmpty()
            ? tr("Go to %1. At the end of the row of the key %2, press “...”, then “Edit key”.")
                      .arg(address, report.key.display)
            : tr("Open the page of the key %1: %2").arg(report.key.display, address);
    const QString rows = lacks
            ? tr("Set these rows to “Read”, and leave all others as they are:") + u'\n'
                    + missingRows(report)
            : tr("These ten rows are set to “Read”. Set every other row to “None”:") + u'\n'
                    + AdministratorText::rows();
    return { tr("Please change our Stripe key for Combidesk"),
             QStringList { tr("Hello,"), what, numbered({ where, rows, tr("Save the change.") }),
                           tr("The key itself is not needed for this: please send it to nobody."),
                           tr("Thank you!") }
                     .join(u"\n\n"_s) };
}

QString AdministratorText::missingRows(const Report &report)
{
    QStringList lines;
    for (const Finding &finding : report.findings) {
        if (finding.access == Access::Missing)
            lines << row(permissionOf(finding.resource));
    }
    lines.removeDuplicates(); // two resources can share a row
    return lines.join(u'\n');
}

QString AdministratorText::row(const Permission &permission)
{
    //: One row of Stripe's form. %1 is Stripe's group, %2 Stripe's row; "Read" is Stripe's
    //: word.
    return tr("   %1 › %2: Read")
            .arg(dashboardGroupName(permission.group), permission.dashboardRow);
}

QString AdministratorText::purpose(KeyPath path)
{
    const QString need =
            tr("We are connecting Stripe to Combidesk, which books our Stripe payments into our "
               "accounting software. Combidesk needs a key for our Stripe account, and my role in "
               "Stripe does not let me make one. Could you do it, please? It takes about five "
               "minutes.");
    const QString reach = path == KeyPath::Restricted
            ? tr("It is a restricted key that can read ten things and nothing more. Combidesk only "
                 "retrieves data from Stripe; nothing is written back.")
            : tr("It is the standard secret key, which gives full access to our Stripe account. "
                 "Combidesk only retrieves data from Stripe; nothing is written back.");
    return need + u"\n\n" + reach;
}

QString AdministratorText::restrictedSteps()
{
    return tr("How to make it") + u'\n'
            + numbered(
                    { tr("Log in to Stripe. Check the account name at the top left, and that it is "
                         "not a sandbox."),
                      tr("Open this address. Stripe’s form comes up with the name “%1” and the "
                         "permissions filled in:")
                                      .arg(suggestedKeyName())
                              + u'\n' + address(DashboardLinks::filledInForm(suggestedKeyName()))
                              + u'\n'
                              + tr("If the form stays empty: go to %1 and press “Create restricted "
                                   "key”.")
                                        .arg(address(DashboardLinks::apiKeys())),
                      tr("If Stripe asks “How will you be using this key?”, choose “Powering an "
                         "integration you built”. It was also called “Building your own "
                         "integration” and “Build your own integration”. If Stripe offers "
                         "permission templates, press “Choose your own”."),
                      tr("Compare the permissions. These ten rows are set to “Read”, every other "
                         "row to “None”, and so is the column “Connect permissions”:")
                              + u'\n' + rows(),
                      tr("Press “Create key”. Stripe may ask you for a code. It shows the key only "
                         "once: copy it before you press “Done”. It begins with “rk_live_”.") });
}

QString AdministratorText::rows()
{
    QStringList lines;
    for (const Resource resource : dashboardRows())
        lines << row(permissionOf(resource));
    return lines.join(u'\n');
}

QString AdministratorText::standardSteps()
{
    return tr("How to get it") + u'\n'
            + numbered({ tr("Log in to Stripe. Check the account name at the top left, and that it "
                            "is not a sandbox."),
                         tr("Go to “Developers”, then “API keys”: %1")
                                 .arg(address(DashboardLinks::apiKeys())),
                         tr("In the section “Standard keys”, reveal the “Secret key” and copy it."),
                         tr("If it cannot be revealed: press “+ Create secret key” and choose "
                            "“Building your own integration”. You get a request to verify this; "
                            "please approve it.") });
}

QString AdministratorText::handOver(KeyPath path)
{
    const QString warning = path == KeyPath::Restricted
            ? tr("Please do not send the key by e-mail or chat: whoever has it can read our Stripe "
                 "data.")
            : tr("Please do not send the key by e-mail or chat: whoever has it can do everything "
                 "in our Stripe account.");
    return tr("How to give it to me") + u'\n' + warning + u' '
            + tr("It is best if we sit together and you paste it into the program “Stripe Key "
                 "Wizard” on my computer, which checks it. Or put it into our company’s password "
                 "manager for me.");
}
