// SPDX-License-Identifier: MIT

#include "grammar.h"

using namespace Qt::StringLiterals;

namespace {

// QApplication takes these out by itself; a desktop that starts the program again adds the first.
QCommandLineOption ofQt(const QString &name)
{
    QCommandLineOption option(name, {}, u"value"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

Grammar::Grammar()
    : check(u"check"_s, tr("Check one key without a window. The key is read from standard input."))
    , json(u"json"_s, tr("With --check: print the result as one JSON object."))
    , practice(u"practice"_s, tr("Practise with a simulated Stripe. Nothing is sent or kept."))
    , apiBase(u"api-base"_s,
              tr("For tests: ask a simulator on this computer instead of Stripe. Only http or "
                 "https "
                 "on a loopback address."),
              tr("URL"))
    , apiCa(u"api-ca"_s, tr("With --api-base: trust the certificates in this file as well."),
            tr("FILE"))
    , language(u"language"_s, tr("Language of the program: en, nl, de or fr."), tr("CODE"))
    , version({ u"v"_s, u"version"_s }, tr("Print the version."))
    , help({ u"h"_s, u"help"_s }, tr("Print this help."))
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({ check, json, practice, apiBase, apiCa, language, version, help,
                        ofQt(u"session"_s), ofQt(u"platform"_s), ofQt(u"style"_s) });
    parser.setApplicationDescription(
            tr("Gives Combidesk a Stripe key that can read what it needs, and nothing more."));
}
