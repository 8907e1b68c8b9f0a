// SPDX-License-Identifier: MIT

#include "tests/support/testkeys.h"
#include "tests/support/ui/assistivetechnology.h"
#include "tests/support/xserver.h"
#include "ui/keyentry/keyfield.h"
#include "ui/keyentry/secretline.h"
#include "ui/system/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int skipped = 77; // ctest's SKIP_RETURN_CODE

QString keyText()
{
    return QString::fromLatin1(TestKeys::of("rk_live_", "9zQx"));
}

QStringList told;

void hear(QAccessibleEvent *event)
{
    told << AssistiveTechnology::textsOf(event);
}

} // namespace

// What the offscreen platform does not have: a selection that the middle button pastes, and
// somebody to tell accessible events.
class TestKeyFieldOnX11 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theMiddleButtonPastesWhatIsSelectedElsewhere();
    void theKeyboardPastesWhatIsSelectedElsewhere();
    void nothingIsSelectedForOthersToPaste();
    void noAccessibleEventTellsTheKey_data();
    void noAccessibleEventTellsTheKey();

private:
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<KeyField> m_field;
    SecretLine *m_line = nullptr;
};

void TestKeyFieldOnX11::init()
{
    m_clipboard = std::make_unique<Clipboard>();
    m_field = std::make_unique<KeyField>(*m_clipboard);
    m_line = m_field->line();
    m_field->resize(600, 60);
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_line->setFocus();
}

void TestKeyFieldOnX11::cleanup()
{
    QAccessible::installUpdateHandler(nullptr);
    m_field.reset();
    m_clipboard.reset();
}

void TestKeyFieldOnX11::theMiddleButtonPastesWhatIsSelectedElsewhere()
{
    QGuiApplication::clipboard()->setText(keyText(), QClipboard::Selection);
    m_line->replaceContent(u"before"_s);
    QTest::mouseClick(m_line, Qt::MiddleButton);
    QCOMPARE(m_line->content(), keyText());
    QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), keyText());
}

void TestKeyFieldOnX11::theKeyboardPastesWhatIsSelectedElsewhere()
{
    QGuiApplication::clipboard()->setText(u"not this"_s);
    QGuiApplication::clipboard()->setText(keyText(), QClipboard::Selection);
    QTest::keyClick(m_line, Qt::Key_Insert, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_line->content(), keyText());
}

void TestKeyFieldOnX11::nothingIsSelectedForOthersToPaste()
{
    QGuiApplication::clipboard()->setText(u"before"_s, QClipboard::Selection);
    m_line->replaceContent(keyText());
    m_line->setRevealed(true);
    m_line->selectAll();
    QTest::mouseClick(m_line, Qt::LeftButton);
    QTest::mouseDClick(m_line, Qt::LeftButton);
    QTest::keyClick(m_line, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(QClipboard::Selection), u"before"_s);
}

void TestKeyFieldOnX11::noAccessibleEventTellsTheKey_data()
{
    QTest::addColumn<bool>("revealed");
    QTest::newRow("masked") << false;
    QTest::newRow("revealed") << true;
}

void TestKeyFieldOnX11::noAccessibleEventTellsTheKey()
{
    QFETCH(bool, revealed);
    QTRY_VERIFY(QAccessible::isActive());
    told.clear();
    QAccessible::installUpdateHandler(hear);
    if (revealed)
        m_field->findChild<QPushButton *>(u"show"_s)->click();
    QTest::keyClicks(m_line, keyText());
    QVERIFY(told.size() >= keyText().size());
    m_line->selectAll();
    QTest::keyClick(m_line, Qt::Key_Delete);
    QGuiApplication::clipboard()->setText(keyText());
    QTest::keyClick(m_line, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(m_line, Qt::Key_Home);
    QTest::keyClick(m_line, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_line, Qt::Key_Backspace);
    QAccessible::queryAccessibleInterface(m_line)->setText(QAccessible::Value, keyText());
    m_field->forget();
    QVERIFY(!AssistiveTechnology::betrays(told, keyText()));
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("SKW_TEST_ON_X11")) {
        QApplication application(argc, argv);
        TestKeyFieldOnX11 test;
        return QTest::qExec(&test, argc, argv);
    }
    // The same program once more, with a display and a bus for accessibility of its own.
    QCoreApplication application(argc, argv);
    if (!XServer::isInstalled())
        return skipped;
    XServer server;
    if (!server.start())
        return EXIT_FAILURE;
    QProcessEnvironment environment = server.environment();
    environment.insert(u"SKW_TEST_ON_X11"_s, u"1"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    QProcess test;
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    // Qt looks for the accessibility bus only where somebody has asked for it already.
    const QString script = u"dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus "
                           "org.a11y.Bus.GetAddress >/dev/null && exec \"$@\""_s;
    test.start(u"dbus-run-session"_s,
               QStringList { u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s,
                             QCoreApplication::applicationFilePath() }
                       + QCoreApplication::arguments().mid(1));
    test.waitForFinished(-1);
    return test.exitStatus() == QProcess::NormalExit ? test.exitCode() : EXIT_FAILURE;
}

#include "tst_keyfieldonx11.moc"
