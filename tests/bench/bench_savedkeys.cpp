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
#include <QNetworkAccessManager>
#include <QSettings>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What five hundred saved keys cost: the window with the list of them, beside one with five; and a
// report on all and a check of all, with how long the window does not answer meanwhile.

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

void save(SavedKeys &savedKeys, int count)
{
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

double millisecondsToOpen(const QString &keys)
{
    QNetworkAccessManager network;
    const double before = processorMilliseconds();
    const Program program(keys, network);
    return processorMilliseconds() - before;
}

void measureOpening()
{
    QTemporaryDir folder;
    for (const int count : { 5, 500 }) {
        SavedKeys savedKeys(folder.filePath(QString::number(count)));
        save(savedKeys, count);
    }
    millisecondsToOpen(folder.filePath(u"5"_s)); // fonts and the like
    for (const int count : { 5, 500 }) {
        std::array<double, 7> times {};
        for (double &time : times)
            time = millisecondsToOpen(folder.filePath(QString::number(count)));
        std::ranges::sort(times);
        std::printf("The window with %3d keys: %4.0f ms of the processor (%.0f to %.0f)\n", count,
                    times[times.size() / 2], times.front(), times.back());
    }
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
        std::printf("Between two turns of the event loop: %.1f ms at the 99.9th percentile, "
                    "%.1f ms at the longest of %zu\n",
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
    SavedKeys savedKeys(folder.filePath(u"keys"_s));
    save(savedKeys, count);
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
        std::printf("A report on %d keys: %s of %.1f MB in %.1f s\n", count, qPrintable(ending),
                    double(QFileInfo(path).size()) / 1e6, double(timer.elapsed()) / 1000);
        gaps.print();
    }
}

void measureCheckAll(int count)
{
    const auto transport = StripeServer::canServe(StripeServer::Transport::Http2)
            ? StripeServer::Transport::Http2
            : StripeServer::Transport::Tls;
    StripeServer server(transport);
    SimulatedStripe::KeyRecord record;
    record.permissions = SimulatedStripe::neededPermissions();
    server.deliver({}, { Delivery::How::Whole, serverTime });

    QTemporaryDir folder;
    SavedKeys savedKeys(folder.filePath(u"keys"_s));
    save(savedKeys, count);

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
    Program program(folder.filePath(u"keys"_s), network, QUrl(u"https://localhost:%1"_s.arg(port)));
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

    Gaps gaps;
    QElapsedTimer timer;
    timer.start();
    program.window.findChild<QAbstractButton *>(u"checkAll"_s)->click();
    QEventLoop untilChecked; // QTest's waiting would sleep in between
    QObject::connect(&program.overview, &SavedKeysOverview::allChecked, &untilChecked,
                     &QEventLoop::quit);
    untilChecked.exec();
    std::printf("%d keys checked in %.1f s over %s, %lld ms round trip, %lld ms server time; "
                "%d could not be\n",
                program.overview.progress().checked(), double(timer.elapsed()) / 1000,
                transport == StripeServer::Transport::Http2 ? "HTTP/2" : "HTTP/1.1 and TLS",
                qlonglong(roundTrip.count()), qlonglong(serverTime.count()),
                int(program.overview.progress().left.size()));
    gaps.print();
    QMetaObject::invokeMethod(
            &inThread, [&distance] { distance.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new WizardStyle);
    measureOpening();
    measureReport(500);
    measureCheckAll(500);
    return 0;
}
