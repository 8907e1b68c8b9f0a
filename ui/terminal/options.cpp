// SPDX-License-Identifier: MIT

#include "options.h"

#include "app/stripe/stripeapi.h"
#include "ui/words/languages.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Check = "check"_L1;
constexpr auto List = "list"_L1;
constexpr auto CheckSaved = "check-saved"_L1;
constexpr auto Json = "json"_L1;
constexpr auto Practice = "practice"_L1;
constexpr auto ApiBase = "api-base"_L1;
constexpr auto ApiCa = "api-ca"_L1;
constexpr auto Language = "language"_L1;
constexpr auto Version = "version"_L1;
constexpr auto Help = "help"_L1;

constexpr qint64 largestCertificateFile = 1024 * 1024;

QList<QSslCertificate> certificatesIn(const QString &name)
{
    QFile file(name);
    // A pipe or a device might never end.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray data = file.read(largestCertificateFile);
    const QList<QSslCertificate> pem = QSslCertificate::fromData(data, QSsl::Pem);
    return pem.isEmpty() ? QSslCertificate::fromData(data, QSsl::Der) : pem;
}

// QApplication takes these out by itself; a desktop that starts the program again adds the first.
QCommandLineOption ofQt(const QString &name)
{
    QCommandLineOption option(name, {}, u"value"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

Options Options::from(const QStringList &arguments)
{
    Options options;
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    options.takeLanguage(parser);
    if (!understood) {
        const bool unknown = !parser.unknownOptionNames().isEmpty();
        options.misuse = unknown ? Misuse::UnknownOption : Misuse::OptionValue;
    } else {
        options.misuse = options.take(parser);
    }
    return options;
}

void Options::addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
            tr("Gives Combidesk a Stripe key that can read what it needs, and nothing more."));
    parser.addOptions({
            { Check, tr("Check one key without a window. The key is read from standard input.") },
            { List, tr("List the saved keys and how their last check went. Asks nobody.") },
            { CheckSaved,
              tr("Check the saved keys with these names, or all. Never asks for a password.") },
            { Json,
              tr("With --check: print the result as one JSON object. With --list and "
                 "--check-saved: one JSON array.") },
            { Practice, tr("Practise with a simulated Stripe. Nothing is sent or kept.") },
            { ApiBase,
              tr("For tests: ask a simulator on this computer instead of Stripe. Only http or "
                 "https on a loopback address."),
              tr("URL") },
            { ApiCa, tr("With --api-base: trust the certificates in this file as well."),
              tr("FILE") },
            { Language, tr("Language of the program: en, nl, de or fr."), tr("CODE") },
            { { u"v"_s, Version }, tr("Print the version.") },
            { { u"h"_s, Help }, tr("Print this help.") },
            ofQt(u"session"_s),
            ofQt(u"platform"_s),
            ofQt(u"style"_s),
    });
}

// First of all, for whatever is wrong with the rest is said in it.
void Options::takeLanguage(const QCommandLineParser &parser)
{
    const QString code = parser.value(Language);
    if (Languages::codes().contains(code))
        language = code;
}

std::optional<Options::Misuse> Options::take(const QCommandLineParser &parser)
{
    for (const QLatin1String once : { ApiBase, ApiCa, Language }) {
        if (parser.values(once).size() > 1)
            return Misuse::GivenTwice;
    }
    if (const auto wrong = takeTask(parser))
        return wrong;
    json = parser.isSet(Json);
    practice = parser.isSet(Practice);

    if (parser.isSet(Language) && language.isEmpty())
        return Misuse::UnknownLanguage;
    return takeBase(parser);
}

std::optional<Options::Misuse> Options::takeTask(const QCommandLineParser &parser)
{
    const int tasks =
            int(parser.isSet(Check)) + int(parser.isSet(List)) + int(parser.isSet(CheckSaved));
    names = parser.positionalArguments();
    if (names.contains(QString()) || (!names.isEmpty() && !parser.isSet(CheckSaved)))
        return Misuse::StrayArgument;
    if (tasks > 1)
        return Misuse::SeveralTasks;
    if (parser.isSet(Help))
        task = Task::Help;
    else if (parser.isSet(Version))
        task = Task::Version;
    else if (parser.isSet(Check))
        task = Task::Check;
    else if (parser.isSet(List))
        task = Task::List;
    else if (parser.isSet(CheckSaved))
        task = Task::CheckSaved;
    if (parser.isSet(Json) && tasks == 0)
        return Misuse::JsonWithoutCheck;
    if (parser.isSet(Practice) && (task == Task::List || task == Task::CheckSaved))
        return Misuse::PracticeWithSaved;
    return {};
}

std::optional<Options::Misuse> Options::takeBase(const QCommandLineParser &parser)
{
    if (!parser.isSet(ApiBase)) {
        if (parser.isSet(ApiCa))
            return Misuse::CertificateWithoutBase;
        return {};
    }
    apiBase = StripeApi::loopbackBase(parser.value(ApiBase));
    if (!apiBase)
        return Misuse::BaseNotLoopback;
    if (practice)
        return Misuse::PracticeWithBase;
    if (parser.isSet(ApiCa))
        certificateFile = parser.value(ApiCa);
    return {};
}

void Options::readCertificates()
{
    if (!certificateFile || misuse)
        return;
    certificates = certificatesIn(*certificateFile);
    if (certificates.isEmpty())
        misuse = Misuse::NoCertificate;
}

QString Options::sentence(Misuse misuse)
{
    switch (misuse) {
    case Misuse::UnknownOption:
        return tr("There is no such option.");
    case Misuse::OptionValue:
        return tr("An option lacks its value, or has one where none belongs.");
    case Misuse::StrayArgument:
        return tr("There is something on the command line that is not an option. A key never "
                  "belongs there, where others can read it: give it on standard input.");
    case Misuse::GivenTwice:
        return tr("An option is given twice.");
    case Misuse::JsonWithoutCheck:
        return tr("--json goes together with --check, --list or --check-saved.");
    case Misuse::SeveralTasks:
        return tr("--check, --list and --check-saved do not go together.");
    case Misuse::PracticeWithSaved:
        return tr("--practice saves no keys, so there are none to list or check.");
    case Misuse::BaseNotLoopback:
        return tr("--api-base takes http or https on a loopback address of this computer, such as "
                  "http://127.0.0.1:8080, and nothing else. Nothing was sent.");
    case Misuse::PracticeWithBase:
        return tr("--practice and --api-base do not go together.");
    case Misuse::CertificateWithoutBase:
        return tr("--api-ca goes together with --api-base.");
    case Misuse::NoCertificate:
        return tr("The file of --api-ca cannot be read, or there is no certificate in it.");
    case Misuse::UnknownLanguage:
        return tr("--language takes en, nl, de or fr.");
    }
    Q_UNREACHABLE();
}

QString Options::help()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText() + u'\n'
            + tr("Exit status of --check and --check-saved, where the worst key counts:\n"
                 "  0   Combidesk can read everything\n"
                 "  1   at least one permission is missing\n"
                 "  2   the key cannot be used\n"
                 "  3   the check could not be completed\n"
                 "  64  wrong usage\n");
}
