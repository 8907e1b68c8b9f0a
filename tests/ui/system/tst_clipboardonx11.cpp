// SPDX-License-Identifier: MIT

#include "tests/support/xserver.h"
#include "ui/system/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QProcess>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTest>
#include <QWindow>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Put together at run time, so that no whole key stands in the source.
QByteArray key()
{
    return "rk_live_51" + QByteArray("Marker").repeated(4) + "9zQx";
}

void tell(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

// The other half of this test: a program with a clipboard that does what standard input says.
int offer(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QWindow window;
    window.show();
    Clipboard clipboard(std::chrono::milliseconds(0));
    QByteArray bytes = key();
    clipboard.copySecret(Secret::takenFrom(bytes));
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        switch (std::getchar()) {
        case 'c':
            clipboard.clearSecret();
            break;
        case 'e':
            clipboard.clear();
            break;
        case 'f':
            clipboard.finish();
            break;
        case 'w':
            window.close();
            break;
        case 'q':
        case EOF:
            application.quit();
            return;
        default:
            break;
        }
        tell(clipboard.holdsSecret() ? "holds" : "empty");
    });
    QObject::connect(&clipboard, &Clipboard::secretGone, &application, [] { tell("gone"); });
    QObject::connect(&clipboard, &Clipboard::finished, &application, [] { tell("finished"); });
    QObject::connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, &application,
                     [] { tell("changed"); });
    tell("holds");
    return application.exec();
}

} // namespace

// With a real X server and another program's eyes: what Qt's own clipboard cannot prove.
class TestClipboardOnX11 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anotherProgramCanPasteTheKey();
    void anotherProgramSeesThatItIsASecret();
    void aKeyTakenAwayIsGoneForOtherPrograms();
    void theEndOfTheWindowTakesTheKeyAway();
    void theEndOfTheProgramTakesTheKeyAway();
    void theEndOfTheProgramLeavesWhatOthersCopied();
    void aCopyThatAManagerTookOverIsTakenAway();
    void whatAManagerPutsBackLaterIsTakenAwayAtTheEnd();
    void emptyingReachesWhatAnotherProgramLeft();

private:
    bool hears(const QByteArray &line);
    QByteArray paste(const QStringList &more = {});
    void copyElsewhere(const QByteArray &text);

    XServer m_server;
    QProcess m_program;
    QProcessEnvironment m_environment;
};

void TestClipboardOnX11::initTestCase()
{
    if (!XServer::isInstalled() || QStandardPaths::findExecutable(u"xclip"_s).isEmpty())
        QSKIP("Xvfb or xclip is not installed");
    QVERIFY(m_server.start());
    m_environment = m_server.environment();
    m_program.setProcessEnvironment(m_environment);
}

void TestClipboardOnX11::init()
{
    m_program.start(QCoreApplication::applicationFilePath(), { u"--offer"_s });
    QVERIFY(hears("holds"));
}

void TestClipboardOnX11::cleanup()
{
    m_program.closeWriteChannel();
    if (m_program.state() != QProcess::NotRunning)
        QVERIFY(m_program.waitForFinished());
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 0);
}

bool TestClipboardOnX11::hears(const QByteArray &line)
{
    while (m_program.canReadLine() || m_program.waitForReadyRead()) {
        if (m_program.readLine().trimmed() == line)
            return true;
    }
    return false;
}

QByteArray TestClipboardOnX11::paste(const QStringList &more)
{
    QProcess xclip;
    xclip.setProcessEnvironment(m_environment);
    xclip.start(u"xclip"_s, QStringList { u"-o"_s, u"-selection"_s, u"clipboard"_s } + more);
    xclip.waitForFinished();
    return xclip.readAllStandardOutput();
}

void TestClipboardOnX11::copyElsewhere(const QByteArray &text)
{
    QProcess xclip;
    xclip.setProcessEnvironment(m_environment);
    // xclip goes on in the background; it must not keep our pipes open.
    xclip.setStandardOutputFile(QProcess::nullDevice());
    xclip.setStandardErrorFile(QProcess::nullDevice());
    xclip.start(u"xclip"_s, { u"-i"_s, u"-selection"_s, u"clipboard"_s });
    xclip.write(text);
    xclip.closeWriteChannel();
    QVERIFY(xclip.waitForFinished());
    QVERIFY(hears("changed")); // xclip may end before the X server knows
    QCOMPARE(paste(), text);
}

void TestClipboardOnX11::anotherProgramCanPasteTheKey()
{
    QCOMPARE(paste(), key());
}

void TestClipboardOnX11::anotherProgramSeesThatItIsASecret()
{
    QVERIFY(paste({ u"-t"_s, u"TARGETS"_s }).contains("x-kde-passwordManagerHint"));
    QCOMPARE(paste({ u"-t"_s, u"x-kde-passwordManagerHint"_s }), "secret"_ba);
}

void TestClipboardOnX11::aKeyTakenAwayIsGoneForOtherPrograms()
{
    m_program.write("c");
    QVERIFY(hears("empty"));
    QCOMPARE(paste(), QByteArray());
}

void TestClipboardOnX11::theEndOfTheWindowTakesTheKeyAway()
{
    m_program.write("w");
    QVERIFY(hears("empty"));
    QCOMPARE(paste(), QByteArray());
    QCOMPARE(m_program.state(), QProcess::Running);
}

void TestClipboardOnX11::theEndOfTheProgramTakesTheKeyAway()
{
    m_program.write("q");
    QVERIFY(m_program.waitForFinished());
    QCOMPARE(paste(), QByteArray());
}

void TestClipboardOnX11::theEndOfTheProgramLeavesWhatOthersCopied()
{
    copyElsewhere("an invoice number");
    m_program.write("q");
    QVERIFY(m_program.waitForFinished());
    QCOMPARE(paste(), "an invoice number"_ba);
}

void TestClipboardOnX11::aCopyThatAManagerTookOverIsTakenAway()
{
    copyElsewhere(key());
    m_program.write("c");
    QVERIFY(hears("empty"));
    QCOMPARE(paste(), QByteArray());
}

void TestClipboardOnX11::whatAManagerPutsBackLaterIsTakenAwayAtTheEnd()
{
    m_program.write("c");
    QVERIFY(hears("gone"));
    QCOMPARE(paste(), QByteArray());
    copyElsewhere(key());
    m_program.write("f");
    QVERIFY(hears("finished"));
    QCOMPARE(paste(), QByteArray());
}

void TestClipboardOnX11::emptyingReachesWhatAnotherProgramLeft()
{
    copyElsewhere("left by a browser");
    m_program.write("e");
    QVERIFY(hears("empty"));
    QCOMPARE(paste(), QByteArray());
}

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--offer") == 0)
        return offer(argc, argv);
    QCoreApplication application(argc, argv);
    TestClipboardOnX11 test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_clipboardonx11.moc"
