// SPDX-License-Identifier: MIT

#include "app/practice/practicevault.h"
#include "app/saved/keyrecovery.h"
#include "app/saved/savedkeysoverview.h"
#include "app/setup/keysetup.h"
#include "app/stripe/stripeapi.h"
#include "distance.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"
#include "ui/pages/reportallbutton.h"
#include "ui/style/wizardstyle.h"
#include "ui/system/clipboard.h"
#include "ui/system/preferences.h"
#include "ui/window/setupwizard.h"
#include "ui/words/languages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QSettings>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the list of saved keys costs as it grows: to open the window with it, to search it, to check
// all of it, to report on all, and how long the window does not answer meanwhile.
//
// Without arguments all of that, each row in a process of its own, as memory that was once taken is
// not given back. "save 500 FOLDER", once, and "open FOLDER" are for a profile.

namespace {

constexpr auto roundTrip = 50ms;
constexpr auto serverTime = 20ms;

QByteArray keyOf(int number)
{
    return TestKeys::of("rk_live_", QByteArray::number(number).rightJustified(4, '0'));
}

QString accountOf(int number)
{
    return u"acct_1Client%1"_s.arg(number);
}

// As long as a history gets.
CheckHistory wholeHistory(const QDateTime &last)
{
    CheckHistory history;
    for (qsizetype back = CheckHistory::limit - 1; back >= 0; --back) {
        Report report;
        report.checkedAt = last.addDays(-back);
        report.verdict = Verdict::Ready;
        for (const Permission &permission : permissions())
            report.findings.append({ permission.resource, Access::Granted, {}, 200, {} });
        for (const ExcessProbe &probe : excessProbes())
            report.excess.append({ probe.resource, Access::Missing });
        history.add(CheckRecord::of(report));
    }
    return history;
}

void save(const QString &folder, int count)
{
    SavedKeys savedKeys(folder);
    SavedKey key;
    key.checkedAt = QDateTime::currentDateTimeUtc().addDays(-1);
    key.verdict = Verdict::Ready;
    key.history = wholeHistory(key.checkedAt);
    for (int number = 1; number <= count; ++number) {
        key.id = u"key-%1"_s.arg(number);
        key.name = u"Client %1"_s.arg(number);
        key.account = accountOf(number);
        key.key = { KeyKind::Restricted, KeyMode::Live, u"rk_live_...%1"_s.arg(number) };
        if (!savedKeys.put(key))
            qFatal("The list could not be written.");
    }
}

double processorMilliseconds()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

// Of memory, at the most until now.
double mostMegabytes()
{
#ifdef Q_OS_UNIX
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

// The program as main.cpp joins it, up to its keychain.
struct Program
{
    QTemporaryDir folder;
    QSettings settings { folder.filePath(u"settings.ini"_s), QSettings::IniFormat };
    PracticeVault vault;
    SavedKeys savedKeys;
    StripeApi api;
    SavedKeysOverview overview { { api, vault, savedKeys } };
    KeyRecovery recovery { vault, savedKeys };
    KeySetup setup { { api, vault, savedKeys } };
    Languages languages;
    Clipboard clipboard;
    Preferences preferences { settings };
    SetupWizard window { { setup, overview, recovery, languages, clipboard, preferences },
                         api.source() };

    Program(const QString &keys, QNetworkAccessManager &network,
            const QUrl &base = StripeApi::stripe())
        : savedKeys(keys)
        , api(network, base)
    {
        setup.start();
        window.show();
        QCoreApplication::processEvents();
        window.grab(); // painted, whatever the platform
    }
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double millisecondsToOpen(const QString &keys)
{
    QNetworkAccessManager network;
    const double before = processorMilliseconds();
    const Program program(keys, network);
    return processorMilliseconds() - before;
}

void measureOpening(int count)
{
    QTemporaryDir folder;
    save(folder.path(), count);
    const double first = millisecondsToOpen(folder.path()); // with fonts and the like
    std::vector<double> times;
    for (int run = 0; run < 11; ++run)
        times.push_back(millisecondsToOpen(folder.path()));
    std::printf("%4d keys: %6.1f ms (%.1f to %.1f); %.0f ms in a new process\n", count,
                median(times), std::ranges::min(times), std::ranges::max(times), first);
}

// From a letter typed into the search until the window shows what it leaves.
void measureSearch(int count)
{
    QTemporaryDir folder;
    save(folder.path(), count);
    QNetworkAccessManager network;
    Program program(folder.path(), network);
    auto *search = program.window.findChild<QLineEdit *>(u"searchSaved"_s);
    std::vector<double> times;
    for (const QString &text : { u"c"_s, u"cl"_s, u"client 4"_s, u"client 49"_s, u"client 499"_s,
                                 u"ready"_s, u"no such"_s, QString() }) {
        QElapsedTimer timer;
        timer.start();
        search->setText(text);
        QCoreApplication::processEvents();
        program.window.grab();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%4d keys: %6.1f ms (%.1f to %.1f)\n", count, median(times),
                std::ranges::min(times), std::ranges::max(times));
}

// How long the event loop did not turn, by a timer that is due each millisecond.
class Gaps
{
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1ms);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }

    void print()
    {
        std::ranges::sort(m_gaps);
        std::printf("; between two turns of the event loop %.1f ms at the 99.9th percentile, "
                    "%.1f at the longest of %zu\n",
                    m_gaps[m_gaps.size() * 999 / 1000], m_gaps.back(), m_gaps.size());
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

void measureReport(int count)
{
    QTemporaryDir folder;
    save(folder.filePath(u"keys"_s), count);
    QNetworkAccessManager network;
    const Program program(folder.filePath(u"keys"_s), network);
    auto *button = program.window.findChild<ReportAllButton *>(u"reportAll"_s);
    for (const QString &ending : { u"json"_s, u"html"_s, u"pdf"_s }) {
        const QString path = folder.filePath(u"report."_s + ending);
        Gaps gaps;
        QElapsedTimer timer;
        timer.start();
        QEventLoop untilWritten;
        QObject::connect(button, &ReportAllButton::told, &untilWritten,
                         [&untilWritten](MessagePanel::Kind kind) {
                             if (kind != MessagePanel::Kind::Info)
                                 untilWritten.quit();
                         });
        button->saveAs(path);
        untilWritten.exec();
        std::printf("%4d keys: %s of %.1f MB in %.1f s", count, qPrintable(ending),
                    double(QFileInfo(path).size()) / 1e6, double(timer.elapsed()) / 1000);
        gaps.print();
    }
}

StripeServer::Transport transport()
{
    return StripeServer::canServe(StripeServer::Transport::Http2) ? StripeServer::Transport::Http2
                                                                  : StripeServer::Transport::Tls;
}

void measureCheckAll(int count)
{
    StripeServer server(transport());
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    server.deliver({}, { Delivery::How::Whole, serverTime });

    QTemporaryDir folder;
    save(folder.path(), count);

    // In a thread of its own, so that what it carries holds up nobody here.
    QThread thread;
    thread.start();
    QObject inThread;
    inThread.moveToThread(&thread);
    std::unique_ptr<Distance> distance;
    quint16 port = 0;
    QMetaObject::invokeMethod(
            &inThread,
            [&] {
                distance = std::make_unique<Distance>(quint16(server.port()), roundTrip);
                port = distance->serverPort();
            },
            Qt::BlockingQueuedConnection);

    QNetworkAccessManager network;
    Program program(folder.path(), network, QUrl(u"https://localhost:%1"_s.arg(port)));
    for (const QSslCertificate &authority : QSslCertificate::fromPath(StripeServer::authority()))
        program.api.trust(authority);
    for (int number = 1; number <= count; ++number) {
        record.account = accountOf(number);
        server.addKey(keyOf(number), record);
        QByteArray text = keyOf(number);
        program.vault.store(u"key-%1"_s.arg(number), Secret::takenFrom(text), &program.overview,
                            [](std::optional<Problem>) {});
    }
    if (!QTest::qWaitFor([&program] { return !program.vault.isBusy(); }, 30000))
        qFatal("The keys could not be put into the keychain.");

    const double megabytes = mostMegabytes();
    Gaps gaps;
    QElapsedTimer timer;
    timer.start();
    program.window.findChild<QAbstractButton *>(u"checkAll"_s)->click();
    QEventLoop untilChecked; // QTest's waiting would sleep in between
    QObject::connect(&program.overview, &SavedKeysOverview::allChecked, &untilChecked,
                     &QEventLoop::quit);
    untilChecked.exec();
    const double seconds = double(timer.elapsed()) / 1000;
    std::printf("%4d keys: %5.1f s, %5.0f ms a key; %5.1f MB at most, %5.1f of them for the check",
                program.overview.progress().checked(), seconds, 1000 * seconds / count,
                mostMegabytes(), mostMegabytes() - megabytes);
    if (!program.overview.progress().left.isEmpty())
        std::printf("; %d could not be checked", int(program.overview.progress().left.size()));
    gaps.print();
    QMetaObject::invokeMethod(
            &inThread, [&distance] { distance.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

void measure(const QString &what, int count)
{
    if (what == u"opening"_s)
        measureOpening(count);
    else if (what == u"search"_s)
        measureSearch(count);
    else if (what == u"report"_s)
        measureReport(count);
    else
        measureCheckAll(count);
}

void measureInProcess(const QString &program, const QString &what, int count)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, { what, QString::number(count) });
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("A row could not be measured.");
}

void measureAll(const QString &program)
{
    std::puts("The window with the list, by the processor:");
    for (const int count : { 1, 5, 50, 500 })
        measureInProcess(program, u"opening"_s, count);
    std::puts("From a letter in the search to the window that shows what it leaves:");
    for (const int count : { 10, 500 })
        measureInProcess(program, u"search"_s, count);
    std::printf("A check of all, %lld ms round trip, %lld ms server time, over %s:\n",
                qlonglong(roundTrip.count()), qlonglong(serverTime.count()),
                transport() == StripeServer::Transport::Http2 ? "HTTP/2" : "HTTP/1.1 and TLS");
    for (const int count : { 1, 10, 100, 500 })
        measureInProcess(program, u"check"_s, count);
    std::puts("A report on all:");
    measureInProcess(program, u"report"_s, 500);
}

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    QApplication application(argc, argv);
    QApplication::setStyle(new WizardStyle);
    const QStringList arguments = QCoreApplication::arguments();
    const QString task = arguments.value(1);
    if (task == u"save"_s)
        save(arguments.value(3), arguments.value(2).toInt());
    else if (task == u"open"_s)
        millisecondsToOpen(arguments.value(2));
    else if (!task.isEmpty())
        measure(task, arguments.value(2).toInt());
    else
        measureAll(arguments.constFirst());
    return 0;
}
