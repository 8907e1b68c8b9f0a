// SPDX-License-Identifier: MIT

#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <array>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

// The command line, as a script meets it.
class TestUsage : public QObject
{
    Q_OBJECT

    StripeServer m_server;

    static int statusInShell(const QString &command)
    {
        QProcess shell;
        shell.setProcessEnvironment(ProgramRun::environment());
        shell.start(u"sh"_s, { u"-c"_s, command, ProgramRun::program() });
        shell.write(TestKeys::restricted());
        shell.closeWriteChannel();
        if (!shell.waitForFinished() || shell.exitStatus() != QProcess::NormalExit)
            return -1;
        return shell.exitCode();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }
    void init() { m_server.reset(); }

    void otherAddressesThanThisMachineAreRefused_data()
    {
        QTest::addColumn<QString>("base");
        // Each would reach the server if it were believed.
        const QString port = u":%1"_s.arg(m_server.port());
        const auto row = [](const char *name, const QString &base) { QTest::newRow(name) << base; };
        row("a user's name", u"http://me@127.0.0.1"_s + port);
        row("a user's name and password", u"http://me:word@127.0.0.1"_s + port);
        row("a loopback address as the user", u"http://127.0.0.1"_s + port + u"@example.com"_s);
        row("an escaped user", u"http://127.0.0.1%40example.com"_s + port);
        row("a suffix to localhost", u"http://localhost.example.com"_s + port);
        row("a suffix to the address", u"http://127.0.0.1.example.com"_s + port);
        row("a name that begins with it", u"http://localhostile"_s + port);
        row("a name below localhost", u"http://me.localhost"_s + port);
        row("a dot after localhost", u"http://localhost."_s + port);
        row("a decimal address", u"http://2130706433"_s + port);
        row("a hexadecimal address", u"http://0x7f000001"_s + port);
        row("an octal address", u"http://0177.0.0.1"_s + port);
        row("a short address", u"http://127.1"_s + port);
        row("address zero", u"http://0.0.0.0"_s + port);
        row("zero", u"http://0"_s + port);
        row("full-width digits", u"http://\uff11\uff12\uff17.0.0.1"_s + port);
        row("a circled letter", u"http://\u24dbocalhost"_s + port);
        row("a number too large", u"http://127.0.0.256"_s + port);
        row("a mapped address", u"http://[::ffff:127.0.0.1]"_s + port);
        row("a mapped address in hexadecimal", u"http://[::ffff:7f00:1]"_s + port);
        row("the unspecified IPv6 address", u"http://[::]"_s + port);
        row("an IPv6 address with a zone", u"http://[::1%25lo]"_s + port);
        row("another IPv6 address", u"http://[2001:db8::1]"_s + port);
        row("a private address", u"http://192.168.0.1"_s + port);
        row("Stripe's own address", u"https://api.stripe.com"_s);
        row("Stripe's own address over http", u"http://api.stripe.com"_s);
        row("another host", u"https://example.com"_s);
        row("no scheme", u"127.0.0.1"_s + port);
        row("a scheme without slashes", u"http:127.0.0.1"_s + port);
        row("a scheme with one slash", u"http:/127.0.0.1"_s + port);
        row("backslashes", u"http:\\\\127.0.0.1"_s + port);
        row("another scheme", u"ftp://127.0.0.1"_s + port);
        row("a file", u"file:///etc/passwd"_s);
        row("a path", u"http://127.0.0.1"_s + port + u"/v1"_s);
        row("a query", u"http://127.0.0.1"_s + port + u"?a=b"_s);
        row("a fragment", u"http://127.0.0.1"_s + port + u"#a"_s);
        row("a backslash behind it", u"http://127.0.0.1"_s + port + u"\\@example.com"_s);
        row("a space in front", u" http://127.0.0.1"_s + port);
        row("a line break behind", u"http://127.0.0.1"_s + port + u'\n');
        row("port zero", u"http://127.0.0.1:0"_s);
        row("a port too large", u"http://127.0.0.1:65536"_s);
        row("a port that is a word", u"http://127.0.0.1:http"_s);
        row("nothing", QString());
    }

    void otherAddressesThanThisMachineAreRefused()
    {
        QFETCH(QString, base);
        const ProgramRun run = ProgramRun::of({ u"--check"_s, u"--json"_s, u"--api-base"_s, base },
                                              TestKeys::restricted());
        QCOMPARE(run.status, 64);
        QVERIFY(run.output.isEmpty());
        QVERIFY(run.errors.contains("loopback"));
        QCOMPARE(m_server.connections(), 0);
    }

    void addressesOfThisMachineAreTaken_data()
    {
        QTest::addColumn<QString>("base");
        const QString port = u":%1"_s.arg(m_server.port());
        QTest::newRow("the usual address") << u"http://127.0.0.1"_s + port;
        QTest::newRow("localhost") << u"http://localhost"_s + port;
        QTest::newRow("capitals") << u"HTTP://LocalHost"_s + port;
        QTest::newRow("a slash behind it") << u"http://127.0.0.1"_s + port + u'/';
    }

    void addressesOfThisMachineAreTaken()
    {
        QFETCH(QString, base);
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        m_server.addKey(TestKeys::restricted(), record);
        QCOMPARE(ProgramRun::of({ u"--check"_s, u"--api-base"_s, base }, TestKeys::restricted())
                         .status,
                 0);
    }

    void otherLoopbackAddressesAreTakenToo_data()
    {
        QTest::addColumn<QString>("base");
        QTest::newRow("the end of the range") << u"http://127.255.255.254:9"_s;
        QTest::newRow("IPv6") << u"http://[::1]:9"_s;
    }

    // Nobody listens there; that it was tried is enough.
    void otherLoopbackAddressesAreTakenToo()
    {
        QFETCH(QString, base);
        QCOMPARE(ProgramRun::of({ u"--check"_s, u"--api-base"_s, base }, TestKeys::restricted())
                         .status,
                 3);
    }

    void wrongUsageSaysSoAndRepeatsNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString key = QString::fromLatin1(TestKeys::restricted());
        const QString check = u"--check"_s;
        const QString here = m_server.url().toString();
        QTest::newRow("a key where none belongs") << QStringList { check, key };
        QTest::newRow("a key alone") << QStringList { key };
        QTest::newRow("a key as an option") << QStringList { check, u"--"_s + key };
        QTest::newRow("a key as the value of an option that does not exist")
                << QStringList { check, u"--key="_s + key };
        QTest::newRow("a key as the value of an option that takes none")
                << QStringList { u"--check="_s + key };
        QTest::newRow("a key as the address") << QStringList { check, u"--api-base"_s, key };
        QTest::newRow("a key as the language") << QStringList { check, u"--language"_s, key };
        QTest::newRow("a key as the certificate")
                << QStringList { check, u"--api-base"_s, here, u"--api-ca"_s, key };
        QTest::newRow("json for the window") << QStringList { u"--json"_s };
        QTest::newRow("practice and a base")
                << QStringList { check, u"--practice"_s, u"--api-base"_s, here };
        QTest::newRow("a certificate without a base")
                << QStringList { check, u"--api-ca"_s, StripeServer::authority() };
    }

    void wrongUsageSaysSoAndRepeatsNothing()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = ProgramRun::of(arguments, TestKeys::restricted());
        QCOMPARE(run.status, 64);
        QVERIFY(run.output.isEmpty());
        QVERIFY(!run.errors.isEmpty());
        QVERIFY(!run.shows(TestKeys::restricted()));
        QCOMPARE(m_server.connections(), 0);
    }

    void aCertificateFileMustHoldOne_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Hello");
        QTest::newRow("a broken certificate")
                << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    }

    void aCertificateFileMustHoldOne()
    {
        QFETCH(QByteArray, contents);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(contents);
        file.close();
        const ProgramRun run =
                ProgramRun::of({ u"--check"_s, u"--api-base"_s, m_server.url().toString(),
                                 u"--api-ca"_s, file.fileName() },
                               TestKeys::restricted());
        QCOMPARE(run.status, 64);
        QCOMPARE(m_server.connections(), 0);
    }

    void helpAndVersionNeedNoDisplay()
    {
        const ProgramRun help = ProgramRun::of({ u"--help"_s });
        QCOMPARE(help.status, 0);
        QVERIFY(help.output.contains("--api-base"));
        const ProgramRun version = ProgramRun::of({ u"--version"_s });
        QCOMPARE(version.status, 0);
        const QRegularExpression shape(uR"(\Astripe-key-wizard %1
commit ([0-9a-f]{12}|not known)
Qt %2
QtKeychain \S.*
TLS \S.* \(\w+\)
\z)"_s.arg(QRegularExpression::escape(QStringLiteral(SKW_VERSION)),
           QRegularExpression::escape(QLatin1StringView(qVersion()))));
        QVERIFY2(shape.match(QString::fromUtf8(version.output)).hasMatch(),
                 version.output.constData());
    }

    void theWindowWithoutADisplayNamesTheCheck()
    {
#ifndef Q_OS_LINUX
        QSKIP("There is always a display here.");
#endif
        const ProgramRun run = ProgramRun::of({});
        QCOMPARE(run.status, 1);
        QVERIFY(run.errors.startsWith("There is no display here"));
        QVERIFY(run.errors.endsWith("stripe-key-wizard --check\n"));
    }

    void aReaderThatIsGoneIsNoCrash_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("standard output is closed") << u"exec \"$0\" --check --practice >&-"_s;
        if (QFile::exists(u"/dev/full"_s))
            QTest::newRow("the disk is full") << u"exec \"$0\" --check --practice >/dev/full"_s;
        QTest::newRow("both are closed") << u"exec \"$0\" --check --practice >&- 2>&-"_s;
    }

    void aReaderThatIsGoneIsNoCrash()
    {
        QFETCH(QString, command);
        if (QStandardPaths::findExecutable(u"sh"_s).isEmpty())
            QSKIP("There is no shell here.");
        QCOMPARE(statusInShell(command), 3);
    }

    void aPipeWithoutAReaderIsNoCrash()
    {
#ifdef Q_OS_UNIX
        std::array<int, 2> ends {};
        QCOMPARE(::pipe(ends.data()), 0);
        ::close(ends[0]);
        QProcess process;
        process.setProcessEnvironment(ProgramRun::environment());
        process.setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
        process.start(ProgramRun::program(), { u"--check"_s, u"--practice"_s });
        process.write(TestKeys::restricted());
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        ::close(ends[1]);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
#else
        QSKIP("There are no such pipes here.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
