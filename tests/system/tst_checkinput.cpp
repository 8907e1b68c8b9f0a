// SPDX-License-Identifier: MIT

#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"
#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QStringConverter>
#include <QTest>

#ifdef Q_OS_UNIX
#include <array>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// With a byte order mark, as Windows PowerShell's ">" does it.
QByteArray encoded(QStringConverter::Encoding encoding, const QByteArray &text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(QString::fromLatin1(text));
}

QByteArray unmarked(QStringConverter::Encoding encoding, const QByteArray &text)
{
    QStringEncoder encoder(encoding);
    return encoder(QString::fromLatin1(text));
}

} // namespace

// What is given to --check on standard input. Nothing that is not a key leaves the computer.
class TestCheckInput : public QObject
{
    Q_OBJECT

    StripeServer m_server;

    QStringList arguments() const
    {
        return { u"--check"_s, u"--json"_s, u"--api-base"_s, m_server.url().toString() };
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.isRunning()); }

    void init()
    {
        m_server.reset();
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions();
        m_server.addKey(TestKeys::restricted(), record);
    }

    void whatIsNoKeyIsNamedAndNotSent_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("problem");
        const QByteArray key = TestKeys::restricted();
        const QByteArray other = TestKeys::of("rk_live_", "Xy34");
        const QString none = u"none"_s;
        const auto row = [](const char *name, const QByteArray &input, const QString &kind,
                            const QString &problem) {
            QTest::newRow(name) << input << kind << problem;
        };
        row("nothing", "", none, u"not_a_key"_s);
        row("blanks", " \t\n\r\n ", none, u"not_a_key"_s);
        row("a password", "correct horse battery staple", none, u"not_a_key"_s);
        row("bytes that are no text", QByteArray("\x00\xff\xfe\x80\x01\x07", 6), none,
            u"not_a_key"_s);
        row("a line of zeros", QByteArray(4096, '\0'), none, u"not_a_key"_s);
        row("ten megabytes of letters", QByteArray(10 * 1024 * 1024, 'x'), none, u"not_a_key"_s);
        row("ten megabytes that begin like a key",
            QByteArray("rk_live_") + QByteArray(10 * 1024 * 1024, 'x'), u"restricted"_s,
            u"not_a_key"_s);
        row("twenty megabytes", QByteArray(20 * 1024 * 1024, '\n'), none, u"not_a_key"_s);
        row("only the prefix", "rk_live_", u"restricted"_s, u"not_a_key"_s);
        row("fifteen letters", QByteArray("rk_live_") + QByteArray(15, 'a'), u"restricted"_s,
            u"not_a_key"_s);
        row("513 letters", QByteArray("rk_live_") + QByteArray(513, 'a'), u"restricted"_s,
            u"not_a_key"_s);
        row("a masked key with dots", "rk_live_...Ab12", u"restricted"_s, u"masked_key"_s);
        row("a masked key with stars", "rk_live_************Ab12", u"restricted"_s,
            u"masked_key"_s);
        row("a masked key with bullets", "rk_live_\u2022\u2022\u2022\u2022Ab12", u"restricted"_s,
            u"masked_key"_s);
        row("a masked key with an ellipsis", "rk_live_\u2026Ab12", u"restricted"_s,
            u"masked_key"_s);
        row("a Cyrillic letter", QByteArray(key).replace("Hq", "H\u0430"), u"restricted"_s,
            u"lookalike_letter"_s);
        row("a word on the next line", key + "\nplease", u"restricted"_s, u"uncertain_end"_s);
        row("a password on the next line", key + "\r\nSommer2024\r\n", u"restricted"_s,
            u"uncertain_end"_s);
        row("something attached", key + "/edit", u"restricted"_s, u"uncertain_end"_s);
        row("a hyphen at a line's end", key.left(60) + "-\n" + key.mid(60), u"restricted"_s,
            u"hyphenated_key"_s);
        row("groups of four", "rk_live_51Hq 7ZtW mXkQ d93W mXkQ", u"restricted"_s,
            u"grouped_key"_s);
        row("percent-encoding", QByteArray(key).replace("_", "%5F"), none, u"percent_encoded"_s);
        row("capitals in the prefix", "RK_LIVE_" + key.mid(8), none, u"capital_letters"_s);
        row("hyphens for underscores", "rk-live-" + key.mid(8), none, u"other_signs"_s);
        row("an I for an l", "rk_Iive_" + key.mid(8), none, u"lookalike_letter"_s);
        row("a NUL in it", key.left(40) + '\0' + key.mid(40), none, u"nul_inside"_s);
        row("two keys", key + '\n' + other, none, u"several_keys"_s);
        row("a publishable key", TestKeys::of("pk_live_"), u"publishable"_s, u"publishable_key"_s);
        row("a publishable test key", TestKeys::of("pk_test_"), u"publishable"_s,
            u"publishable_key"_s);
        row("an organisation key", TestKeys::of("sk_org_live_"), u"organisation"_s,
            u"organisation_key"_s);
        row("a webhook secret", TestKeys::of("whsec_"), u"webhook"_s, u"other_secret"_s);
        row("a claimable sandbox key", TestKeys::of("rkcs_test_"), u"other"_s, u"other_secret"_s);
        row("an ephemeral key", TestKeys::of("ek_live_"), u"other"_s, u"other_secret"_s);
        row("a token of Stripe's command line", TestKeys::of("oak_"), u"other"_s,
            u"other_secret"_s);
        row("a portal session", TestKeys::of("pss_"), u"other"_s, u"other_secret"_s);
        row("the id of a key", TestKeys::of("mk_"), u"other"_s, u"other_secret"_s);
        row("the id of an account", TestKeys::of("acct_"), u"other"_s, u"other_secret"_s);
    }

    void whatIsNoKeyIsNamedAndNotSent()
    {
        QFETCH(QByteArray, input);
        const ProgramRun run = ProgramRun::of(arguments(), input);
        QCOMPARE(run.status, 2);
        QCOMPARE(m_server.connections(), 0);
        QVERIFY(run.errors.isEmpty());
        const QJsonObject json = run.json();
        QCOMPARE(json[u"verdict"], u"unusable_key"_s);
        QTEST(json[u"problem"].toString(), "problem");
        QTEST(json[u"key"][u"kind"].toString(), "kind");
        if (input.size() < 1000)
            QVERIFY(!run.shows(TestKeys::restricted()));
    }

    void whatIsAroundAKeyIsCleaned_data()
    {
        QTest::addColumn<QByteArray>("input");
        const QByteArray key = TestKeys::restricted();
        QTest::newRow("the key alone") << key;
        QTest::newRow("a line's end") << key + '\n';
        QTest::newRow("a Windows line's end") << key + "\r\n";
        QTest::newRow("spaces") << "  " + key + "  ";
        QTest::newRow("quotes") << '"' + key + '"';
        QTest::newRow("a comma") << key + ',';
        QTest::newRow("an assignment") << "STRIPE_API_KEY=" + key;
        QTest::newRow("a byte order mark") << "\uFEFF" + key;
        QTest::newRow("what Notepad calls Unicode")
                << encoded(QStringConverter::Utf16LE, key + "\r\n");
        QTest::newRow("the same the other way round")
                << encoded(QStringConverter::Utf16BE, key + "\r\n");
        QTest::newRow("zero-width characters") << key.left(20) + "\u200B" + key.mid(20);
        QTest::newRow("the same without a byte order mark")
                << unmarked(QStringConverter::Utf16LE, key + "\r\n");
        QTest::newRow("and the other way round")
                << unmarked(QStringConverter::Utf16BE, key + "\r\n");
        QTest::newRow("Latin-1") << "Schl\xfcssel f\xfcr Combidesk: " + key + '\n';
        QTest::newRow("Windows' own quotes") << "\x84" + key + "\x93 bitte\n";
        QTest::newRow("UTF-8 without a mark") << "Schl\u00fcssel: " + key + '\n';
        QTest::newRow("a header of HTTP") << "Authorization: Bearer " + key + "\n";
        QTest::newRow("a settings file")
                << "A=" + TestKeys::of("pk_live_") + "\nB=" + key + "\n# mine\nPORT=80\n";
        QTest::newRow("a quoted mail that was wrapped")
                << "> the key:\n> " + key.left(74) + "\n> " + key.mid(74) + "\n>\n> Bob\n";
        QTest::newRow("the marks of a paste") << "\x1b[200~" + key + "\x1b[201~\n";
        QTest::newRow("a line break in the middle") << key.left(40) + '\n' + key.mid(40);
        QTest::newRow("the same key twice") << key + '\n' + key + '\n';
    }

    void whatIsAroundAKeyIsCleaned()
    {
        QFETCH(QByteArray, input);
        const ProgramRun run = ProgramRun::of(arguments(), input);
        QCOMPARE(run.status, 0);
        QVERIFY(!run.shows(TestKeys::restricted()));
    }

    void whatWasLeftOutIsTold()
    {
        const QByteArray text = "the key: " + TestKeys::restricted() + ", the password: hunter2";
        QStringList asText = arguments();
        asText.removeAll(u"--json"_s);
        const ProgramRun told = ProgramRun::of(asText, text);
        QCOMPARE(told.status, 0);
        QVERIFY(told.errors.contains("Found the key in a longer text; the rest was not kept."));
        QVERIFY(!told.output.contains("hunter2") && !told.errors.contains("hunter2"));
        // A script reads the status.
        QVERIFY(ProgramRun::of(arguments(), text).errors.isEmpty());
    }

    void theLetterThatOnlyLooksRightIsNamed()
    {
        const ProgramRun run =
                ProgramRun::of({ u"--check"_s }, TestKeys::restricted().replace("Hq", "H\u0430"));
        QCOMPARE(run.status, 2);
        QVERIFY(QString::fromUtf8(run.output).contains(u"“\u0430”"_s));
    }

    void aSentenceIsGivenInText()
    {
        const ProgramRun run = ProgramRun::of(
                { u"--check"_s, u"--api-base"_s, m_server.url().toString() }, "rk_live_...Ab12");
        QCOMPARE(run.status, 2);
        QVERIFY(QString::fromUtf8(run.output).contains(u"shortened form"));
        QVERIFY(run.output.startsWith("Test. A simulator answered, not Stripe."));
        QCOMPARE(m_server.connections(), 0);
    }

    void closedStandardInputIsNoKey()
    {
        if (QStandardPaths::findExecutable(u"sh"_s).isEmpty())
            QSKIP("There is no shell here.");
        QProcess shell;
        shell.setProcessEnvironment(ProgramRun::environment());
        shell.start(u"sh"_s,
                    { u"-c"_s, u"exec \"$0\" \"$@\" <&-"_s, ProgramRun::program(), u"--check"_s,
                      u"--json"_s });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardOutput().contains("\"not_a_key\""));
    }

    // As when the writer is slow, and whoever has the other end does not wait for it.
    void inputThatIsNotThereYetIsWaitedFor()
    {
#ifdef Q_OS_UNIX
        const QByteArray key = TestKeys::restricted();
        std::array<int, 2> ends {};
        QCOMPARE(::pipe(ends.data()), 0);
        ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
        QProcess process;
        process.setProcessEnvironment(ProgramRun::environment());
        process.setChildProcessModifier([&ends] {
            ::dup2(ends[0], STDIN_FILENO);
            ::close(ends[1]);
        });
        process.start(ProgramRun::program(), arguments());
        QCOMPARE(::write(ends[1], key.constData(), 20), 20);
        const auto left = [&ends] {
            int bytes = 0;
            ::ioctl(ends[0], FIONREAD, &bytes);
            return bytes;
        };
        QTRY_COMPARE(left(), 0);
        QCOMPARE(::write(ends[1], key.constData() + 20, size_t(key.size()) - 20), key.size() - 20);
        ::close(ends[1]);
        QVERIFY(process.waitForFinished());
        ::close(ends[0]);
        QCOMPARE(process.exitCode(), 0);
#else
        QSKIP("There are no such pipes here.");
#endif
    }

    void aFolderForStandardInputIsNoKey()
    {
        if (QStandardPaths::findExecutable(u"sh"_s).isEmpty())
            QSKIP("There is no shell here.");
        QProcess shell;
        shell.setProcessEnvironment(ProgramRun::environment());
        shell.start(u"sh"_s,
                    { u"-c"_s, u"exec \"$0\" --check --json </"_s, ProgramRun::program() });
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 2);
    }

    void theKeyIsNotTakenFromTheEnvironment()
    {
        QProcessEnvironment environment = ProgramRun::environment();
        for (const QString &name : { u"STRIPE_API_KEY"_s, u"STRIPE_SECRET_KEY"_s })
            environment.insert(name, QString::fromLatin1(TestKeys::restricted()));
        const ProgramRun run = ProgramRun::of(arguments(), {}, environment);
        QCOMPARE(run.status, 2);
        QCOMPARE(m_server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCheckInput)
#include "tst_checkinput.moc"
