// SPDX-License-Identifier: MIT

#include "options.h"

#include "app/stripe/stripeapi.h"
#include "grammar.h"
#include "ui/words/languages.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Options Options::from(const QStringList &arguments)
{
    Options options;
    Grammar grammar;
    const bool understood = grammar.parser.parse(arguments);
    options.takeLanguage(grammar);
    if (!understood) {
        const bool unknown = !grammar.parser.unknownOptionNames().isEmpty();
        options.misuse = unknown ? Misuse::UnknownOption : Misuse::OptionValue;
    } else {
        options.misuse = options.take(grammar);
    }
    return options;
}

// First of all, for whatever is wrong with the rest is said in it.
void Options::takeLanguage(const Grammar &grammar)
{
    const QString code = grammar.parser.value(grammar.language);
    if (Languages::codes().contains(code))
        language = code;
}

std::optional<Options::Misuse> Options::take(const Grammar &grammar)
{
    const QCommandLineParser &parser = grammar.parser;
    if (!parser.positionalArguments().isEmpty())
        return Misuse::StrayArgument;
    for (const QCommandLineOption &once : { grammar.apiBase, grammar.apiCa, grammar.language }) {
        if (parser.values(once).size() > 1)
            return Misuse::GivenTwice;
    }
    if (parser.isSet(grammar.help))
        task = Task::Help;
    else if (parser.isSet(grammar.version))
        task = Task::Version;
    else if (parser.isSet(grammar.check))
        task = Task::Check;
    json = parser.isSet(grammar.json);
    practice = parser.isSet(grammar.practice);

    if (parser.isSet(grammar.language) && language.isEmpty())
        return Misuse::UnknownLanguage;
    if (json && !parser.isSet(grammar.check))
        return Misuse::JsonWithoutCheck;
    return takeBase(grammar);
}

std::optional<Options::Misuse> Options::takeBase(const Grammar &grammar)
{
    const QCommandLineParser &parser = grammar.parser;
    if (!parser.isSet(grammar.apiBase)) {
        if (parser.isSet(grammar.apiCa))
            return Misuse::CertificateWithoutBase;
        return {};
    }
    apiBase = StripeApi::loopbackBase(parser.value(grammar.apiBase));
    if (!apiBase)
        return Misuse::BaseNotLoopback;
    if (practice)
        return Misuse::PracticeWithBase;
    if (parser.isSet(grammar.apiCa))
        certificateFile = parser.value(grammar.apiCa);
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
        return tr("--json goes together with --check.");
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
    return Grammar().parser.helpText() + u'\n'
            + tr("Exit status of --check:\n"
                 "  0   Combidesk can read everything\n"
                 "  1   at least one permission is missing\n"
                 "  2   the key cannot be used\n"
                 "  3   the check could not be completed\n"
                 "  64  wrong usage\n");
}
