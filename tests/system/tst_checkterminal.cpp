// SPDX-License-Identifier: MIT

#include "app/practice/practicekeys.h"
#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX

namespace {

// A terminal with a person's hands on it.
class Terminal
{
public:
    Terminal()
        : m_hands(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        ::grantpt(m_hands);
        ::unlockpt(m_hands);
        // Held open, so that its state can be read when the program has ended.
        m_screen = ::open(::ptsname(m_hands), O_RDWR | O_NOCTTY);
    }

    ~Terminal()
    {
        ::close(m_screen);
        ::close(m_hands);
    }

    Q_DISABLE_COPY_MOVE(Terminal)

    QString name() const { return QString::fromLocal8Bit(::ptsname(m_hands)); }

    bool showsWhatIsTyped() const
    {
        termios state {};
        ::tcgetattr(m_hands, &state);
        return state.c_lflag & ECHO;
    }

    void type(const QByteArray &keys) const
    {
        QCOMPARE(::write(m_hands, keys.constData(), size_t(keys.size())), keys.size());
    }

    // What the next program there would get to read: the shell, which keeps a history.
    QByteArray leftForTheNext() const
    {
        ::fcntl(m_screen, F_SETFL, O_NONBLOCK);
        QByteArray text(64 * 1024, '\0');
        const ssize_t bytes = ::read(m_screen, text.data(), size_t(text.size()));
        return text.left(std::max<ssize_t>(bytes, 0));
    }

    // Everything that the terminal would have shown.
    QByteArray shown() const
    {
        ::fcntl(m_hands, F_SETFL, O_NONBLOCK);
        QByteArray text(64 * 1024, '\0');
        const ssize_t bytes = ::read(m_hands, text.data(), size_t(text.size()));
        return text.left(std::max<ssize_t>(bytes, 0));
    }

private:
    int m_hands;
    int m_screen;
};

QByteArray sample(SampleKey::Id id)
{
    for (const SampleKey &sample : sampleKeys()) {
        if (sample.id == id)
            return sample.key;
    }
    return {};
}

// kill() would take 0 for everybody here.
void send(const QProcess &process, int signal)
{
    QVERIFY(process.processId() > 0);
    QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
}

void start(QProcess &process, const Terminal &terminal,
           const QStringList &more = { u"--practice"_s })
{
    process.setProcessEnvironment(ProgramRun::environment());
    process.setStandardInputFile(terminal.name());
    process.start(ProgramRun::program(), QStringList { u"--check"_s } + more);
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(!terminal.showsWhatIsTyped());
}

} // namespace

#endif

// --check with a person at a terminal.
class TestCheckTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("There are no such terminals here.");
#endif
    }

#ifdef Q_OS_UNIX
    void theKeyDoesNotShow()
    {
        const Terminal terminal;
        const QByteArray key = sample(SampleKey::Id::Good);
        QProcess process;
        start(process, terminal);
        terminal.type(key + '\n');
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(terminal.showsWhatIsTyped());
        const QByteArray asked = process.readAllStandardError();
        QVERIFY(asked.contains("does not show"));
        // In practice it names the keys that can be tried, each with its story.
        for (const SampleKey &sample : sampleKeys())
            QVERIFY(asked.contains(QByteArray("  " + sample.key + "  ")));
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY(output.contains("Can read"));
        const QByteArray beginning = key.left(12);
        QVERIFY(!output.contains(beginning));
        QVERIFY(!terminal.shown().contains(beginning));
    }

    void theMarksOfAPasteAreCleanedAway()
    {
        const Terminal terminal;
        QProcess process;
        start(process, terminal);
        terminal.type("\x1b[200~" + sample(SampleKey::Id::Good) + "\x1b[201~\n");
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    // The beginning alone would be taken for a key, and the terminal keeps the last line to itself.
    void aKeyInTwoLinesIsReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("the last without an end") << QByteArray() << QByteArray();
        QTest::newRow("with an end") << QByteArray() << QByteArray("\n");
        QTest::newRow("between the marks of a paste")
                << QByteArray("\x1b[200~") << QByteArray("\x1b[201~\n");
    }

    void aKeyInTwoLinesIsReadToItsEnd()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        StripeServer server;
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        const QByteArray key = TestKeys::restricted();
        server.addKey(key, record);
        const Terminal terminal;
        QProcess process;
        start(process, terminal, { u"--api-base"_s, server.url().toString() });
        terminal.type(before + key.left(60) + '\n' + key.mid(60) + behind);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(terminal.leftForTheNext(), QByteArray());
    }

    void aKeyAndAWordInTwoLinesAreNotSent()
    {
        StripeServer server;
        const Terminal terminal;
        QProcess process;
        start(process, terminal, { u"--api-base"_s, server.url().toString() });
        terminal.type(TestKeys::restricted() + "\nplease");
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().contains("not certain where the key ends"));
        QCOMPARE(server.connections(), 0);
    }

    void theRestOfAPasteDoesNotReachTheShell()
    {
        const Terminal terminal;
        const QByteArray key = sample(SampleKey::Id::Good);
        QProcess process;
        start(process, terminal);
        terminal.type(key.left(20) + '\n' + key.mid(20) + '\n');
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(terminal.leftForTheNext(), QByteArray());
    }

    void theEndOfInputIsNoKey()
    {
        const Terminal terminal;
        QProcess process;
        start(process, terminal);
        terminal.type("\x04");
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(terminal.showsWhatIsTyped());
    }

    void aSignalGivesTheTerminalBack_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("Ctrl+backslash") << SIGQUIT;
        QTest::newRow("the system shuts down") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
    }

    void aSignalGivesTheTerminalBack()
    {
        QFETCH(int, signal);
        const Terminal terminal;
        QProcess process;
        start(process, terminal);
        send(process, signal);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(terminal.showsWhatIsTyped());
    }

    void aPauseGivesTheTerminalBackForThatLong()
    {
        const Terminal terminal;
        QProcess process;
        start(process, terminal);
        send(process, SIGTSTP);
        QTRY_VERIFY(terminal.showsWhatIsTyped());
        send(process, SIGCONT);
        QTRY_VERIFY(!terminal.showsWhatIsTyped());
        terminal.type(sample(SampleKey::Id::Expired) + '\n');
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(terminal.showsWhatIsTyped());
    }
#endif
};

QTEST_GUILESS_MAIN(TestCheckTerminal)
#include "tst_checkterminal.moc"
