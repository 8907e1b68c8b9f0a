// SPDX-License-Identifier: MIT

#include "app/practice/practicekeys.h"
#include "app/practice/practicestripe.h"
#include "app/practice/practicevault.h"
#include "app/process/coredumps.h"
#include "app/process/shutdown.h"
#include "app/process/terminationsignals.h"
#include "app/saved/formersettings.h"
#include "app/saved/keychainlabels.h"
#include "app/saved/keyrecovery.h"
#include "app/saved/savedkeys.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "app/vault/systemvault.h"
#include "ui/practice/practicebrowser.h"
#include "ui/practice/samplekeymenu.h"
#include "ui/style/applicationtheme.h"
#include "ui/style/systemappearance.h"
#include "ui/style/wizardstyle.h"
#include "ui/system/clipboard.h"
#include "ui/system/preferences.h"
#include "ui/terminal/checkcommand.h"
#include "ui/terminal/console.h"
#include "ui/terminal/missingdisplay.h"
#include "ui/terminal/options.h"
#include "ui/terminal/savedkeyscommand.h"
#include "ui/terminal/versiontext.h"
#include "ui/window/setupwizard.h"
#include "ui/words/languages.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <chrono>
#include <cstdlib>
#include <memory>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void introduce()
{
    QCoreApplication::setOrganizationName(u"Combidesk"_s);
    QCoreApplication::setOrganizationDomain(u"combidesk.com"_s);
    QCoreApplication::setApplicationName(u"stripe-key-wizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SKW_VERSION));
    // Wayland finds the icon of the window by the name of the installed desktop entry.
    QGuiApplication::setDesktopFileName(u"com.combidesk.StripeKeyWizard"_s);
}

void speak(Languages &languages, const Options &options, const QString &remembered = {})
{
    if (!languages.use(options.language) && !languages.use(remembered))
        languages.use(Languages::ofSystem());
}

std::unique_ptr<QNetworkAccessManager> networkFor(const Options &options)
{
    if (options.practice)
        return std::make_unique<PracticeStripe>();
    return std::make_unique<QNetworkAccessManager>();
}

// A name lookup that hangs would hold up the end of the program by as long as the system tries.
void endSoon(int status)
{
    std::thread([status] {
        std::this_thread::sleep_for(2s);
        std::_Exit(status);
    }).detach();
}

void prepare(StripeApi &api, const Options &options)
{
    if (options.practice)
        api.markAsPractice();
    // A simulator on this machine is asked directly, whatever the proxies.
    if (!options.practice && !options.apiBase)
        api.useSystemProxy();
    for (const QSslCertificate &certificate : options.certificates)
        api.trust(certificate);
}

QStringList sampleKeyLines()
{
    QStringList lines;
    for (const SampleKey &sample : sampleKeys())
        lines << QString::fromLatin1(sample.key) + u"  "_s + SampleKeyMenu::purpose(sample.id);
    return lines;
}

QString folderOfSavedKeys()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/keys"_L1;
}

CheckCommand::Output outputOf(const Options &options)
{
    return options.json ? CheckCommand::Output::Json : CheckCommand::Output::Text;
}

int workOnSavedKeys(const Options &options)
{
    QLoggingCategory::setFilterRules(u"*=false"_s);
    QSettings settings;
    SavedKeys savedKeys(folderOfSavedKeys());
    takeOverFormerSettings(settings, savedKeys);
    SavedKeysCommand command(savedKeys, outputOf(options));
    if (options.task == Options::Task::List)
        return command.list();
    const std::unique_ptr<QNetworkAccessManager> network = networkFor(options);
    SystemVault vault(2min, 25s, SystemVault::Prompts::Never);
    StripeApi api(*network, options.apiBase.value_or(StripeApi::stripe()));
    prepare(api, options);
    QObject::connect(&command, &SavedKeysCommand::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    command.check(options.names, api, vault);
    const int status = QCoreApplication::exec();
    endSoon(status);
    return status;
}

int check(const Options &options)
{
    // What Qt remarks on about the network is told as a problem. QT_LOGGING_RULES still counts.
    QLoggingCategory::setFilterRules(u"*=false"_s);
    const std::unique_ptr<QNetworkAccessManager> network = networkFor(options);
    StripeApi api(*network, options.apiBase.value_or(StripeApi::stripe()));
    prepare(api, options);
    CheckCommand command(api, outputOf(options));
    QObject::connect(&command, &CheckCommand::finished, QCoreApplication::instance(),
                     &QCoreApplication::exit, Qt::QueuedConnection);
    if (options.practice)
        CheckCommand::announcePractice(sampleKeyLines());
    command.start(CheckCommand::readKey());
    const int status = QCoreApplication::exec();
    endSoon(status);
    return status;
}

int complain(const Options &options)
{
    Console::prepare();
    Languages languages;
    speak(languages, options);
    Console::say(Options::sentence(*options.misuse));
    return Options::misuseStatus;
}

int runInTerminal(int argc, char *argv[], Options options)
{
    Console::prepare();
    QCoreApplication application(argc, argv);
    options.readCertificates();
    if (options.misuse)
        return complain(options);
    Languages languages;
    speak(languages, options);
    if (options.task == Options::Task::Check)
        return check(options);
    if (options.task == Options::Task::List || options.task == Options::Task::CheckSaved)
        return workOnSavedKeys(options);
    const bool isTold =
            Console::write(options.task == Options::Task::Help ? Options::help() : versionText());
    return isTold ? EXIT_SUCCESS : EXIT_FAILURE;
}

int runWindow(int argc, char *argv[], Options options)
{
    std::optional<MissingDisplay> missingDisplay(std::in_place);
    QApplication application(argc, argv);
    missingDisplay.reset();
    options.readCertificates();
    if (options.misuse)
        return complain(options);
    QApplication::setStyle(new WizardStyle);
    const SystemAppearance appearance;
    const ApplicationTheme theme(appearance);
    QApplication::setQuitOnLastWindowClosed(false);

    // Practice leaves nothing behind: its list of keys lives in a folder that goes with it.
    std::optional<QTemporaryDir> practiceFolder;
    if (options.practice)
        practiceFolder.emplace();
    const auto settings = practiceFolder ? std::make_unique<QSettings>(
                                  practiceFolder->filePath(u"practice.ini"_s), QSettings::IniFormat)
                                         : std::make_unique<QSettings>();
    Preferences::refuseOthers();
    Preferences preferences(*settings);
    SavedKeys savedKeys(practiceFolder ? practiceFolder->filePath(u"keys"_s) : folderOfSavedKeys());
    takeOverFormerSettings(*settings, savedKeys);
    const auto network = networkFor(options);
    const std::unique_ptr<Vault> vault = options.practice
            ? std::unique_ptr<Vault>(std::make_unique<PracticeVault>())
            : std::make_unique<SystemVault>();
    StripeApi api(*network, options.apiBase.value_or(StripeApi::stripe()));
    prepare(api, options);
    KeySetup setup({ api, *vault, savedKeys });
    SavedKeysOverview overview({ api, *vault, savedKeys });
    const KeychainLabels labels(*vault, savedKeys);
    KeyRecovery recovery(*vault, savedKeys);
    Languages languages;
    speak(languages, options, preferences.language());
    Clipboard clipboard;

    std::unique_ptr<PracticeBrowser> practiceBrowser;
    if (options.practice)
        practiceBrowser = std::make_unique<PracticeBrowser>();
    SetupWizard wizard({ setup, overview, recovery, languages, clipboard, preferences },
                       api.source(), options.practice ? new SampleKeyMenu(clipboard) : nullptr);
    setup.start();
    wizard.show();

    Shutdown shutdown(*vault, std::chrono::seconds(10));
    QObject::connect(&wizard, &SetupWizard::closed, &clipboard, &Clipboard::finish);
    QObject::connect(&clipboard, &Clipboard::finished, &shutdown, &Shutdown::begin);
    QObject::connect(&shutdown, &Shutdown::over, &application, &QApplication::quit);
    const TerminationSignals terminationSignals;
    QObject::connect(&terminationSignals, &TerminationSignals::received, &wizard,
                     &SetupWizard::closeWithoutAsking);
    const int status = QApplication::exec();
    endSoon(status);
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    turnOffCoreDumps();
    introduce();
    const Options options = Options::from(argumentsOf(argc, argv));
    if (options.misuse || options.task != Options::Task::Window)
        return runInTerminal(argc, argv, options);
    return runWindow(argc, argv, options);
}
