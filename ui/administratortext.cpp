#include "administratortext.h"

#include "app/dashboardlinks.h"
#include "app/permission.h"
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

QString AdministratorText::subject()
{
    return tr("Please make a Stripe key for Combidesk");
}

QString AdministratorText::body(KeyPath path)
{
    return QStringList { tr("Hello,"), purpose(path),
                         path == KeyPath::Restricted ? restrictedSteps() : standardSteps(),
                         handOver(path), tr("Thank you!") }
            .join(u"\n\n"_s);
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
                      tr("Press “Create key”. Stripe shows the key only once.") });
}

QString AdministratorText::rows()
{
    QStringList lines;
    for (const int row : dashboardRows()) {
        const Permission &permission = permissions()[size_t(row)];
        //: One row of Stripe's form. %1 is Stripe's group, %2 Stripe's row; "Read" is Stripe's
        //: word.
        lines << tr("   %1 › %2: Read")
                         .arg(dashboardGroupName(permission.group), permission.dashboardRow);
    }
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
