// SPDX-License-Identifier: MIT

#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

namespace {

bool isAlike(const PermissionChange &a, const PermissionChange &b)
{
    return a.was && b.was && a.is == b.is
            && a.since.toLocalTime().date() == b.since.toLocalTime().date();
}

} // namespace

QString Words::problem(Problem problem, const QDate &today)
{
    switch (problem) {
    case Problem::NothingEntered:
        return tr("There is no key here yet. Copy the key in Stripe, then press “Paste”.");
    case Problem::NotAKey:
        return tr("This does not look like a Stripe key. A key begins with “rk_live_” or "
                  "“sk_live_”. Copy it in Stripe once more. Nothing was sent.");
    case Problem::TooShort:
        return tr("This is only the beginning of a key. Copy the whole key in Stripe with one "
                  "click on it.");
    case Problem::TooLong:
        return tr("This is much longer than a Stripe key. Copy only the key, then paste it here.");
    case Problem::ForeignLetters:
        return tr("One of the letters comes from another alphabet and only looks right. Copy the "
                  "key directly from Stripe, not from a document or a picture.");
    case Problem::TextAroundKey:
        return tr("Something is attached to the key, so it is not certain where the key begins or "
                  "ends. Nothing was sent. Copy only the key, from its first to its last letter.");
    case Problem::SeveralKeys:
        return tr("There is more than one key here. Choose the one that is meant for Combidesk.");
    case Problem::MaskedKey:
        return tr("This is the shortened form of a key, from Stripe’s list. Stripe shows the whole "
                  "key only once, when it is made. If it is gone, make a new key.");
    case Problem::PublishableKey:
        return tr("This is a publishable key (“pk_”). It is for web pages and cannot read your "
                  "bookings. Copy the restricted key (“rk_”) or the secret key (“sk_”).");
    case Problem::OrganisationKey:
        return tr("This key belongs to a Stripe organisation. Combidesk needs a key of one "
                  "account: open that account in Stripe and make the key there.");
    case Problem::OtherSecret:
        return tr("This comes from Stripe, but it is not an API key. The key you need begins with "
                  "“rk_live_” or “sk_live_”.");
    case Problem::UncertainEnd:
        return tr("It is not certain where the key ends: behind a gap or a line break there are "
                  "letters that may belong to it. Nothing was sent. Copy only the key, from its "
                  "first to its last letter.");
    case Problem::HyphenatedKey:
        return tr(
                "A hyphen divides the key at the end of a line. Keys have no hyphens, so more may "
                "have been changed. Copy the key directly from Stripe, not from a document.");
    case Problem::GroupedKey:
        return tr(
                "The key is written in groups, with spaces or hyphens between them. Stripe writes "
                "it in one piece. Copy the key directly from Stripe.");
    case Problem::PercentEncoded:
        return tr("This comes from a web address, where “%” and a number stand for some "
                  "characters. Copy only the key, directly from Stripe.");
    case Problem::CapitalLetters:
        return tr("The key begins with capital letters. Stripe writes the beginning in small "
                  "letters (“rk_live_”), so other letters may have been changed too. Copy the key "
                  "directly from Stripe.");
    case Problem::OtherSigns:
        return tr("At the beginning of the key there are hyphens, full stops or spaces instead of "
                  "the underscores (“rk_live_”), so more may have been changed. Copy the key "
                  "directly from Stripe.");
    case Problem::MisreadLetter:
        return tr("At the beginning of the key a letter was taken for another one that looks like "
                  "it, as from a picture. Copy the key directly from Stripe.");
    case Problem::NulInside:
        return tr("There is a character (NUL) in this text that no key has, so it may be damaged. "
                  "Nothing was sent. Copy the key directly from Stripe.");
    case Problem::Refused:
        return tr("Stripe does not accept this key. It may have been deleted, or a letter is "
                  "missing. Copy it in Stripe once more, or make a new key.");
    case Problem::Expired:
        return tr("This key has expired or was replaced in Stripe. Make a new key, then enter it "
                  "here.");
    case Problem::NetworkNotAllowed:
        return tr(
                "This key may only be used from certain networks, and this computer is not in one "
                "of them. The key may still be right for Combidesk. Ask your Stripe "
                "administrator about the key’s IP restrictions.");
    case Problem::PermissionMissing:
        return tr("A permission is missing. Add it in Stripe, then check again. The key stays the "
                  "same.");
    case Problem::RateLimited:
        return tr("Stripe is receiving many requests from your account just now. Wait a minute, "
                  "then check again. The key is not the cause.");
    case Problem::StripeError:
        return tr(
                "Stripe has a problem at the moment. Wait a few minutes, then check again. The key "
                "is not the cause.");
    case Problem::KeyExposed:
        return tr("Stripe has switched this key off, because others could read it in public. Make "
                  "a new key, and do not use this one again.");
    case Problem::PlatformKeyExpired:
        return tr("This key came from a platform that works with your Stripe account, and has "
                  "expired. Make a key of your own in Stripe, then enter it here.");
    case Problem::AccessRevoked:
        return tr("This key may no longer reach the Stripe account. Access was taken back there. "
                  "Make a new key in that account, then enter it here.");
    case Problem::AccountClosed:
        return tr("Stripe says that this account is closed. Log in to Stripe to see why, or ask "
                  "Stripe’s support. The key is not the cause.");
    case Problem::AccountNotActive:
        return tr("Stripe says that this account cannot take real payments yet. Log in to Stripe "
                  "and finish its setup there. The key is not the cause.");
    case Problem::PaymentRequired:
        return tr("Stripe holds this back until something in the account is settled. Log in to "
                  "Stripe and see what it asks for. The key is not the cause.");
    case Problem::PlaceNotServed:
        return tr("Stripe does not answer from this place. If you use a VPN, switch it off, or try "
                  "from another network. This says nothing about the key.");
    case Problem::ApiVersionRetired:
        return tr("Stripe no longer understands this version of the program. Get the newest "
                  "version, then check again. The key is not the cause.");
    case Problem::KeyNotReceived:
        return tr("The key did not arrive at Stripe. Something in your network took it out: ask "
                  "your IT department. This says nothing about the key.");
    case Problem::UnknownAnswer:
        return tr("Stripe answered something that this program does not know. Check again later. "
                  "If it stays, copy the details for Stripe’s support. This says nothing against "
                  "the key.");
    case Problem::Offline:
        return tr("Stripe could not be reached. See if this computer is connected to the "
                  "internet, then check again. This says nothing about the key.");
    case Problem::TimedOut:
        return tr("Stripe did not answer in time. Check again in a moment. This says nothing about "
                  "the key.");
    case Problem::Proxy:
        return tr("Your company’s proxy server let nothing through. Enter your user name and "
                  "password for it, or ask your IT department. This says nothing about the key.");
    case Problem::Tls:
        return tr("The connection to Stripe is not secure, so the key was not sent. Something in "
                  "your network may be reading along: ask your IT department.");
    case Problem::Redirected:
        return tr("Something in your network answered in Stripe’s place and pointed to another "
                  "address. In a hotel or train, log in to the Wi-Fi first. Then check again.");
    case Problem::StrangeAnswer:
        return tr("The answer does not look like one of Stripe’s. In a hotel or train, log in to "
                  "the Wi-Fi first. Then check again. This says nothing about the key.");
    case Problem::Filtered:
        return tr("Something in your network does not let this program reach Stripe, such as a "
                  "company’s filter. Ask your IT department to allow api.stripe.com. This says "
                  "nothing about the key.");
    case Problem::CertificateDate:
        //: %1 is a date such as "3 March 2031"
        return tr("This computer says it is %1. On that day the certificate that vouches for "
                  "Stripe does not count. If the date is wrong, set the clock, then check again. "
                  "If it is right, ask your IT department. The key was not sent.")
                .arg(QLocale().toString(today, QLocale::LongFormat));
    case Problem::ClientCertificate:
        return tr("Something in your network wants this computer to show a certificate of its own. "
                  "Ask your IT department. This says nothing about the key.");
    case Problem::KeychainAbsent:
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        return tr("No keychain is running on this computer, so no key can be saved on it. You can "
                  "use a key without saving it.");
#else
        return tr("No keychain is running on this computer, so no key can be saved on it. To get "
                  "one, install the package “gnome-keyring”, or on KDE “kwalletmanager”, then log "
                  "out and in again. You can also use a key without saving it.");
#endif
    case Problem::KeychainSwitchedOff:
        return tr("KWallet is on this computer, but switched off for programs like this one. In "
                  "System Settings, under “KDE Wallet”, tick “Enable the KDE wallet subsystem” and "
                  "“Use KWallet for the Secret Service interface”. Then log out and in again.");
    case Problem::KeychainLocked:
        return tr("The keychain is locked. Unlock it, then try again.");
    case Problem::KeychainDeclined:
        return tr("The keychain asked for your permission in a window of its own and did not get "
                  "it. Try again, and allow it there.");
    case Problem::KeychainRefused:
        return tr("The keychain did not accept this. Try again, or ask your IT department.");
    case Problem::KeychainSilent:
        return tr(
                "The keychain did not answer. Look for a window that asks for your password, then "
                "try again. If there is none, log out and in again.");
    case Problem::KeychainFull:
        return tr("The keychain is open, but it could not write. See if the disk is full, then try "
                  "again.");
    case Problem::KeychainEntryNotFound:
        return tr(
                "The keychain does not give out this key. It may be locked, or the key was removed "
                "there. Unlock the keychain and try again, or replace the key.");
    case Problem::KeychainDiffers:
        return tr("The keychain did not keep the key unchanged, so it does not count as saved. Try "
                  "again, or continue without saving.");
    case Problem::ListNotWritten:
        return tr("The list of saved keys could not be written. See if the disk is full, then "
                  "try again.");
    }
    Q_UNREACHABLE();
}

QString Words::shortProblem(Problem problem)
{
    switch (problem) {
    case Problem::Refused:
        return tr("Key not accepted by Stripe");
    case Problem::Expired:
        return tr("Key expired");
    case Problem::NetworkNotAllowed:
        return tr("Not allowed from this network");
    case Problem::PermissionMissing:
        return tr("Permission missing");
    case Problem::RateLimited:
        return tr("Too many requests just now");
    case Problem::StripeError:
        return tr("Stripe has a problem");
    case Problem::KeyExposed:
        return tr("Key switched off");
    case Problem::PlatformKeyExpired:
        return tr("Platform’s key expired");
    case Problem::AccessRevoked:
        return tr("Access taken back");
    case Problem::AccountClosed:
        return tr("Account closed");
    case Problem::AccountNotActive:
        return tr("Account not set up yet");
    case Problem::PaymentRequired:
        return tr("Something to settle in Stripe");
    case Problem::PlaceNotServed:
        return tr("Not served from this place");
    case Problem::ApiVersionRetired:
        return tr("Program too old for Stripe");
    case Problem::KeyNotReceived:
        return tr("Key did not arrive");
    case Problem::UnknownAnswer:
        return tr("Unknown answer of Stripe’s");
    case Problem::Offline:
        return tr("Stripe not reached");
    case Problem::TimedOut:
        return tr("No answer in time");
    case Problem::Proxy:
        return tr("Stopped by the proxy");
    case Problem::Tls:
        return tr("Connection not secure");
    case Problem::Filtered:
        return tr("Blocked in this network");
    case Problem::CertificateDate:
        return tr("Certificate or clock out of date");
    case Problem::ClientCertificate:
        return tr("Certificate demanded");
    case Problem::Redirected:
    case Problem::StrangeAnswer:
        return tr("Answer was not Stripe’s");
    case Problem::KeychainAbsent:
        return tr("No keychain");
    case Problem::KeychainSwitchedOff:
        return tr("Keychain switched off");
    case Problem::KeychainLocked:
        return tr("Keychain locked");
    case Problem::KeychainDeclined:
        return tr("Keychain not allowed");
    case Problem::KeychainFull:
        return tr("Keychain could not write");
    case Problem::KeychainRefused:
    case Problem::KeychainDiffers:
        return tr("Keychain refused");
    case Problem::KeychainSilent:
        return tr("Keychain did not answer");
    case Problem::KeychainEntryNotFound:
        return tr("Not in the keychain");
    case Problem::ListNotWritten:
        return tr("List not written");
    case Problem::NothingEntered:
    case Problem::NotAKey:
    case Problem::TooShort:
    case Problem::TooLong:
    case Problem::ForeignLetters:
    case Problem::TextAroundKey:
    case Problem::SeveralKeys:
    case Problem::MaskedKey:
    case Problem::PublishableKey:
    case Problem::OrganisationKey:
    case Problem::OtherSecret:
    case Problem::UncertainEnd:
    case Problem::HyphenatedKey:
    case Problem::GroupedKey:
    case Problem::PercentEncoded:
    case Problem::CapitalLetters:
    case Problem::OtherSigns:
    case Problem::MisreadLetter:
    case Problem::NulInside:
        return tr("Not a key for Combidesk");
    }
    Q_UNREACHABLE();
}

QString Words::access(Access access)
{
    switch (access) {
    case Access::Granted:
        return tr("Can read");
    case Access::Missing:
        return tr("Missing");
    case Access::Unknown:
        return tr("Could not check");
    }
    Q_UNREACHABLE();
}

QString Words::kind(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Restricted:
        return tr("Restricted key");
    case KeyKind::Standard:
        return tr("Standard secret key");
    case KeyKind::Publishable:
        return tr("Publishable key");
    case KeyKind::Organisation:
        return tr("Organisation key");
    case KeyKind::Webhook:
        return tr("Webhook secret");
    case KeyKind::Other:
        return tr("Another Stripe code");
    case KeyKind::None:
        return tr("No key");
    }
    Q_UNREACHABLE();
}

QString Words::mode(KeyMode mode)
{
    switch (mode) {
    case KeyMode::Live:
        return tr("live");
    case KeyMode::Test:
        return tr("test");
    case KeyMode::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString Words::kindAndMode(const KeyIdentity &key)
{
    if (key.mode == KeyMode::Unknown)
        return kind(key.kind);
    //: A kind of key and its mode: "Restricted key, live"
    return tr("%1, %2").arg(kind(key.kind), mode(key.mode));
}

QString Words::verdict(const Report &report)
{
    switch (report.verdict) {
    case Verdict::Ready:
        return report.warnings.contains(Warning::ReadsMoreThanNeeded)
                        && !report.warnings.contains(Warning::FullAccessKey)
                ? tr("The key works, but can read more than needed")
                : tr("The key is ready for Combidesk");
    case Verdict::MissingPermissions:
        return tr("%n permission(s) missing", nullptr, report.count(Access::Missing));
    case Verdict::UnusableKey:
        return tr("This key cannot be used");
    case Verdict::Undecided:
        return tr("The key could not be checked");
    }
    Q_UNREACHABLE();
}

QString Words::verdictLead(const Report &report)
{
    switch (report.verdict) {
    case Verdict::Ready:
        return tr("Combidesk can read all eleven resources with it.");
    case Verdict::MissingPermissions:
        return tr("The key works, and Combidesk can read %1 of 11 resources. Add what is missing "
                  "in Stripe, then check again. The key stays the same.")
                .arg(report.count(Access::Granted));
    case Verdict::UnusableKey:
    case Verdict::Undecided:
        if (report.problem && !report.key.oddLetter.isEmpty())
            return problem(*report.problem, report.key);
        return report.problem ? problem(*report.problem, report.checkedAt.toLocalTime().date())
                              : QString();
    }
    Q_UNREACHABLE();
}

QStringList Words::warnings(const Report &report)
{
    // That it reads more goes without saying for a key that can do everything.
    const bool readsEverything = report.warnings.contains(Warning::FullAccessKey);
    QStringList sentences;
    for (const Warning about : report.warnings) {
        if (about != Warning::ReadsMoreThanNeeded || !readsEverything)
            sentences << warning(about, report);
    }
    return sentences;
}

QString Words::details(const Finding &finding)
{
    if (finding.httpStatus == 0)
        return tr("No answer");
    const QString request = finding.requestId.isEmpty() ? QStringLiteral("–") : finding.requestId;
    if (finding.errorCode.isEmpty())
        //: %1 is an HTTP status such as 200, %2 Stripe's number of the request, "req_..."
        return tr("Status %1, request %2").arg(finding.httpStatus).arg(request);
    //: %1 is an HTTP status such as 403, %2 Stripe's code, %3 its number of the request, "req_..."
    return tr("Status %1, code %2, request %3")
            .arg(QString::number(finding.httpStatus), finding.errorCode, request);
}

QStringList Words::forSupport(const Report &report)
{
    QStringList lines;
    for (const Finding &finding : report.findings) {
        if (finding.problem == Problem::UnknownAnswer)
            lines << permissionOf(finding.resource).resourceName + QStringLiteral(": ")
                            + details(finding);
    }
    return lines;
}

QString Words::warning(Warning warning, const Report &report)
{
    switch (warning) {
    case Warning::TestKey:
        return tr("This is a test key. With it, Combidesk sees only test data.");
    case Warning::FullAccessKey:
        return tr("This is a standard secret key. It can do everything in your Stripe account, far "
                  "more than reading. Combidesk only reads.");
    case Warning::ReadsMoreThanNeeded:
        return report.seemsMadeFromTemplate()
                ? tr("It was probably made from a template, or for a third-party application. In "
                     "Stripe, edit the key and set every row except the ten for Combidesk to "
                     "“None”.")
                : tr("In Stripe, edit the key and set every row except the ten for Combidesk to "
                     "“None”.");
    case Warning::ManualPayouts:
        return tr("Your latest payouts were started by hand. Combidesk reads payouts only with "
                  "Stripe’s automatic schedule. Change it in Stripe’s payout settings.");
    }
    Q_UNREACHABLE();
}

QString Words::source(StripeAnswer::Source source)
{
    switch (source) {
    case StripeAnswer::Source::Stripe:
        return {};
    case StripeAnswer::Source::Simulator:
        return tr("Test. A simulator answered, not Stripe. Nothing in this report is real.");
    case StripeAnswer::Source::Practice:
        return tr("Practice. Nothing in this report is real.");
    }
    Q_UNREACHABLE();
}

QString Words::keychain(Vault::Backend backend)
{
    switch (backend) {
    case Vault::Backend::WindowsCredentials:
        return tr("Windows Credential Manager");
    case Vault::Backend::MacKeychain:
        //: The name that macOS gives its keychain
        return tr("Keychain");
    case Vault::Backend::GnomeKeyring:
        return QStringLiteral("GNOME Keyring");
    case Vault::Backend::KWallet:
        return QStringLiteral("KWallet");
    case Vault::Backend::KeePassXc:
        return QStringLiteral("KeePassXC");
    case Vault::Backend::SecretService:
        return tr("your computer’s keychain");
    case Vault::Backend::Practice:
        return tr("the practice keychain (nothing is kept)");
    case Vault::Backend::None:
        return tr("no keychain");
    }
    Q_UNREACHABLE();
}

QString Words::protection(Vault::Protection protection)
{
    switch (protection) {
    case Vault::Protection::ByLogin:
        return tr("Your login to this computer protects it there.");
    case Vault::Protection::ByPassword:
        return tr("It is encrypted there with the password of the keychain.");
    case Vault::Protection::None:
        return tr("This keychain has no password: whoever can read the files of this computer can "
                  "read the key. You can give it one in the program Passwords and Keys.");
    case Vault::Protection::NotKnown:
        return tr("How well it is protected there depends on how you set up this keychain.");
    }
    Q_UNREACHABLE();
}

QString Words::remains(Vault::Backend backend)
{
    switch (backend) {
    case Vault::Backend::KeePassXc:
        return tr("KeePassXC puts it into its recycle bin, where it can be read until you empty "
                  "that.");
    case Vault::Backend::SecretService:
        return tr("Your computer’s keychain may keep it for a while, for example in a recycle "
                  "bin.");
    case Vault::Backend::WindowsCredentials:
    case Vault::Backend::MacKeychain:
    case Vault::Backend::GnomeKeyring:
    case Vault::Backend::KWallet:
    case Vault::Backend::Practice:
    case Vault::Backend::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString Words::why(Resource resource)
{
    switch (resource) {
    case Resource::Balance:
        return tr("Opening and closing balance");
    case Resource::BalanceTransactions:
        return tr("Matches the bank statement");
    case Resource::Charges:
        return tr("Sales");
    case Resource::Customers:
        return tr("Names in the bookings");
    case Resource::Invoices:
        return tr("Sales with their VAT");
    case Resource::PaymentIntents:
        return tr("Which sale a payment belongs to");
    case Resource::Payouts:
        return tr("What arrived in the bank account");
    case Resource::Products:
        return tr("What was sold");
    case Resource::Prices:
        return tr("Amounts per product");
    case Resource::Refunds:
        return tr("Money given back");
    case Resource::CreditNotes:
        return tr("Corrections to invoices");
    }
    Q_UNREACHABLE();
}

QString Words::howToGrant(const Permission &permission)
{
    //: %1 is Stripe's group, %2 Stripe's row, both in English. "Read" is Stripe's word.
    return tr("In Stripe, set “%1 › %2” to “Read”")
            .arg(dashboardGroupName(permission.group), permission.dashboardRow);
}

QString Words::excessSummary(const Report &report)
{
    QStringList readable;
    int unknown = 0;
    for (const ExcessFinding &finding : report.excess) {
        if (finding.access == Access::Granted)
            readable.append(probeOf(finding.resource).resourceName);
        unknown += finding.access == Access::Unknown;
    }
    if (report.excess.isEmpty() || unknown == report.excess.size())
        return tr("Whether the key can read more than it needs could not be checked.");
    if (!readable.isEmpty())
        return tr("It can also read things that Combidesk does not need: %1.")
                .arg(QLocale().createSeparatedList(readable));
    if (unknown > 0)
        return tr("Nothing more was found. %n of eight other things could not be checked.", nullptr,
                  unknown);
    return tr("Not more than needed: of eight other things that were tried, it can read none.");
}

QString Words::problem(Problem problem, const KeyIdentity &key)
{
    if (problem == Problem::ForeignLetters && !key.oddLetter.isEmpty())
        return tr("The letter “%1” only looks right: keys have no such letter. Copy the key "
                  "directly from Stripe, not from a document or a picture.")
                .arg(key.oddLetter);
    if (problem == Problem::MisreadLetter && !key.oddLetter.isEmpty())
        return tr("At the beginning of the key “%1” stands for another letter that looks like it, "
                  "as from a picture. Copy the key directly from Stripe.")
                .arg(key.oddLetter);
    return Words::problem(problem);
}

QString Words::cleaned(KeyFormat::Cleanings cleaned)
{
    using KeyFormat::Cleaned;
    if (cleaned.testFlag(Cleaned::LongerText)) {
        const QString found = tr("Found the key in a longer text; the rest was not kept.");
        cleaned.setFlag(Cleaned::LongerText, false);
        return cleaned ? found + QLatin1Char(' ') + Words::cleaned(cleaned) : found;
    }
    QStringList parts;
    if (cleaned.testFlag(Cleaned::LineBreakInside))
        parts << tr("a line break in the middle");
    if (cleaned.testFlag(Cleaned::Spaces))
        parts << tr("spaces around it");
    if (cleaned.testFlag(Cleaned::Quotes))
        parts << tr("quotation marks");
    if (cleaned.testFlag(Cleaned::InvisibleCharacters))
        parts << tr("invisible characters");
    if (cleaned.testFlag(Cleaned::Punctuation))
        parts << tr("a punctuation mark at the end");
    if (cleaned.testFlag(Cleaned::Assignment))
        parts << tr("a name in front of it");
    if (cleaned.testFlag(Cleaned::Repetition))
        parts << tr("a second copy of the same key");
    if (cleaned.testFlag(Cleaned::Backslashes))
        parts << tr("backslashes");
    if (parts.isEmpty())
        return {};
    return tr("Removed: %1.").arg(QLocale().createSeparatedList(parts));
}

QStringList Words::changes(const QList<PermissionChange> &changes)
{
    QStringList sentences;
    QList<PermissionChange> untold = changes;
    while (!untold.isEmpty()) {
        const PermissionChange first = untold.takeFirst();
        if (!first.was) {
            sentences << needed(permissionOf(first.resource));
            continue;
        }
        QStringList names { permissionOf(first.resource).resourceName };
        untold.removeIf([&](const PermissionChange &change) {
            if (!isAlike(first, change))
                return false;
            names << permissionOf(change.resource).resourceName;
            return true;
        });
        const auto count = int(names.size());
        //: %1 is a day, %2 Stripe's name of one resource or of several, in English
        const QString sentence = first.is == Access::Missing
                ? tr("Since %1: %2 can no longer be read.", nullptr, count)
                //: %1 is a day, %2 Stripe's name of one resource or of several, in English
                : tr("Since %1: %2 can be read again.", nullptr, count);
        sentences << sentence.arg(day(first.since.toLocalTime().date()),
                                  QLocale().createSeparatedList(names));
    }
    return sentences;
}

QString Words::needed(const Permission &permission)
{
    //: A sentence. %1 is Stripe's name of a resource, in English.
    return tr("Combidesk needs “%1” as well now: this is our change.").arg(permission.resourceName)
            + QLatin1Char(' ') + howToGrant(permission) + QLatin1Char('.');
}

// The long form of the language, without the day of the week.
QString Words::day(const QDate &day)
{
    static const QRegularExpression weekday(QStringLiteral("dddd[,.]?\\s*"));
    return QLocale().toString(day, QLocale().dateFormat(QLocale::LongFormat).remove(weekday));
}

QString Words::reportSavedHtml(const QString &path)
{
    const QFileInfo file(path);
    return tr("<b>The report is saved</b> as “%1” in “%2”.")
            .arg(file.fileName().toHtmlEscaped(), file.dir().dirName().toHtmlEscaped());
}

QString Words::reportNotSavedHtml(const QString &path)
{
    return tr("<b>The report could not be saved</b> in “%1”. Choose another folder, or see if the "
              "disk is full.")
            .arg(QFileInfo(path).dir().dirName().toHtmlEscaped());
}
