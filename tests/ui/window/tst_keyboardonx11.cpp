// SPDX-License-Identifier: MIT

#include "tests/support/ui/scenes.h"
#include "tests/support/ui/wizarddriver.h"
#include "tests/support/xserver.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr int skipped = 77; // ctest's SKIP_RETURN_CODE
}

// GNOME lets Enter press whatever has the focus. The offscreen platform has no desktop, so this is
// a real display.
class TestKeyboardOnX11 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCheckBox box;
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY2(box.isChecked(), "This is not as GNOME is");
    }

    void enterOnAKindOfKeyGoesOn()
    {
        WizardDriver person;
        QVERIFY(person.find(u"restrictedKey"_s)->hasFocus());
        person.hit(Qt::Key_Return);
        QCOMPARE(person.setup().stage(), Stage::LogIn);
    }

    void spaceChoosesAKindOfKey()
    {
        WizardDriver person;
        auto *standard = static_cast<QRadioButton *>(person.find(u"standardKey"_s));
        standard->setFocus();
        person.hit(Qt::Key_Space);
        QVERIFY(standard->isChecked());
        QCOMPARE(person.setup().stage(), Stage::ChooseKind);
    }

    void enterOnARowOfStepFiveGoesOnAndSpaceTicksIt()
    {
        WizardDriver person;
        while (person.setup().stage() != Stage::SetPermissions)
            person.press(u"primary"_s);
        auto *row = static_cast<QCheckBox *>(person.find(u"row_balance"_s));
        QVERIFY(row->hasFocus());
        person.hit(Qt::Key_Return);
        QVERIFY(!row->isChecked());
        QVERIFY(person.visibleText().contains(u"No row is ticked yet."_s));
        person.hit(Qt::Key_Space);
        QVERIFY(row->isChecked());
        QCOMPARE(person.setup().stage(), Stage::SetPermissions);
        person.hit(Qt::Key_Enter);
        QCOMPARE(person.setup().stage(), Stage::EnterKey);
    }

    void enterOnTheFindingsGoesOn()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(WizardDriver::sample(SampleKey::Id::Good));
        person.find(u"findings"_s)->setFocus();
        person.hit(Qt::Key_Return);
        QCOMPARE(person.setup().stage(), Stage::NameKey);
    }

    // As on Windows, GNOME and KDE: who has gone to a button means that one.
    void aPushButtonThatHasTheFocusTakesEnter()
    {
        for (const Scene &scene : scenes()) {
            WizardDriver person;
            scene.arrive(person);
            if (QApplication::activeModalWidget())
                continue;
            for (auto *button : person.wizard().findChildren<QPushButton *>()) {
                if (!button->isVisible() || button->objectName() == "primary"_L1)
                    continue;
                button->disconnect(SIGNAL(clicked(bool)));
                auto *primary = static_cast<QPushButton *>(
                        person.wizard().findChild<QPushButton *>(u"primary"_s));
                QSignalSpy pressed(button, &QPushButton::clicked);
                QSignalSpy others(primary, &QPushButton::clicked);
                button->setFocus();
                person.hit(Qt::Key_Return);
                const QString what = scene.name + u": "_s + button->text();
                QVERIFY2(pressed.size() == 1 && others.isEmpty(), qPrintable(what));
            }
        }
    }
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("SKW_TEST_ON_X11")) {
        QApplication application(argc, argv);
        TestKeyboardOnX11 test;
        return QTest::qExec(&test, argc, argv);
    }
    // The same program once more, with a display of its own on which GNOME is said to run.
    QCoreApplication application(argc, argv);
    if (!XServer::isInstalled())
        return skipped;
    XServer server;
    if (!server.start())
        return EXIT_FAILURE;
    QProcessEnvironment environment = server.environment();
    environment.insert(u"SKW_TEST_ON_X11"_s, u"1"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.remove(u"QT_QPA_PLATFORMTHEME"_s);
    QProcess test;
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    test.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    test.waitForFinished(-1);
    return test.exitStatus() == QProcess::NormalExit ? test.exitCode() : EXIT_FAILURE;
}

#include "tst_keyboardonx11.moc"
