// SPDX-License-Identifier: MIT

#include "tests/support/ui/desktopportal.h"
#include "ui/style/systemappearance.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Scheme = Appearance::Scheme;
using Contrast = Appearance::Contrast;

// Against a portal on a bus of this test's own; with-keyring.sh gives it one.
class TestSystemAppearance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hearsAPortalThatComesLater(); // first, while nobody has used QtDBus yet
    void asksAtTheStart_data();
    void asksAtTheStart();
    void followsWhileRunning_data();
    void followsWhileRunning();
    void turnsBack();
    void tellsOfAChangeAlone();
    void hearsOfOtherThingsAndDoesNotMind();
    void hearsAPortalThatNeverAnswers();
    void endsBeforeTheAnswer();
};

namespace {

QVariant number(uint value)
{
    return QVariant::fromValue(value);
}

} // namespace

void TestSystemAppearance::hearsAPortalThatComesLater()
{
    SystemAppearance system;
    QCOMPARE(system.current(), Appearance {});

    DesktopPortal portal;
    QVERIFY(portal.isOnBus());
    // Again until it is heard: nothing tells when the bus has begun to listen for us.
    QTRY_VERIFY((portal.change(DesktopPortal::scheme, number(1)),
                 system.current() == Appearance { Scheme::Dark }));
}

void TestSystemAppearance::asksAtTheStart_data()
{
    QTest::addColumn<QVariant>("scheme");
    QTest::addColumn<QVariant>("contrast");
    QTest::addColumn<Appearance>("appearance");
    const QVariant missing;
    QTest::newRow("no preference") << number(0) << number(0) << Appearance {};
    QTest::newRow("dark") << number(1) << number(0) << Appearance { Scheme::Dark };
    QTest::newRow("light") << number(2) << number(0) << Appearance { Scheme::Light };
    QTest::newRow("high contrast")
            << number(0) << number(1) << Appearance { Scheme::NotSaid, Contrast::High };
    QTest::newRow("dark, and high contrast")
            << number(1) << number(1) << Appearance { Scheme::Dark, Contrast::High };
    QTest::newRow("dark, from a portal that knows no contrast")
            << number(1) << missing << Appearance { Scheme::Dark };
    QTest::newRow("high contrast, from a portal that knows no scheme")
            << missing << number(1) << Appearance { Scheme::NotSaid, Contrast::High };
    QTest::newRow("a scheme of the future, and high contrast")
            << number(7) << number(1) << Appearance { Scheme::NotSaid, Contrast::High };
    QTest::newRow("a scheme in words, and high contrast")
            << QVariant(u"dark"_s) << number(1) << Appearance { Scheme::NotSaid, Contrast::High };
    QTest::newRow("a contrast in words, and dark")
            << number(1) << QVariant(u"1"_s) << Appearance { Scheme::Dark };
    QTest::newRow("a list for a scheme, and high contrast")
            << QVariant(QStringList { u"1"_s }) << number(1)
            << Appearance { Scheme::NotSaid, Contrast::High };
}

void TestSystemAppearance::asksAtTheStart()
{
    QFETCH(QVariant, scheme);
    QFETCH(QVariant, contrast);
    QFETCH(Appearance, appearance);
    DesktopPortal portal;
    QVERIFY(portal.isOnBus());
    if (scheme.isValid())
        portal.set(DesktopPortal::scheme, scheme);
    if (contrast.isValid())
        portal.set(DesktopPortal::contrast, contrast);

    SystemAppearance system;
    QCOMPARE(system.current(), Appearance {});
    QTRY_COMPARE(portal.questions(), 2);
    QTRY_COMPARE(system.current(), appearance);
}

void TestSystemAppearance::followsWhileRunning_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Appearance>("appearance");
    const QByteArray scheme = DesktopPortal::scheme;
    const QByteArray contrast = DesktopPortal::contrast;
    QTest::newRow("dark") << scheme << number(1) << Appearance { Scheme::Dark };
    QTest::newRow("light") << scheme << number(2) << Appearance { Scheme::Light };
    QTest::newRow("high contrast")
            << contrast << number(1) << Appearance { Scheme::NotSaid, Contrast::High };
}

void TestSystemAppearance::followsWhileRunning()
{
    QFETCH(QByteArray, key);
    QFETCH(QVariant, value);
    QFETCH(Appearance, appearance);
    DesktopPortal portal;
    SystemAppearance system;
    QTRY_COMPARE(portal.questions(), 2);

    portal.change(key.constData(), value);
    QTRY_COMPARE(system.current(), appearance);
}

void TestSystemAppearance::turnsBack()
{
    DesktopPortal portal;
    portal.set(DesktopPortal::scheme, number(1));
    SystemAppearance system;
    QTRY_COMPARE(system.current().scheme, Scheme::Dark);

    portal.change(DesktopPortal::scheme, number(0));
    QTRY_COMPARE(system.current(), Appearance {});
}

void TestSystemAppearance::tellsOfAChangeAlone()
{
    DesktopPortal portal;
    SystemAppearance system;
    QTRY_COMPARE(portal.questions(), 2);
    QSignalSpy changed(&system, &SystemAppearance::changed);

    portal.change(DesktopPortal::scheme, number(1));
    portal.change(DesktopPortal::scheme, number(1));
    portal.change(DesktopPortal::scheme, number(2));
    QTRY_COMPARE(system.current().scheme, Scheme::Light);
    QCOMPARE(changed.count(), 2);
}

void TestSystemAppearance::hearsOfOtherThingsAndDoesNotMind()
{
    DesktopPortal portal;
    portal.set(DesktopPortal::scheme, number(1));
    SystemAppearance system;
    QTRY_COMPARE(system.current().scheme, Scheme::Dark);

    portal.change("accent-color", u"0.1, 0.2, 0.3"_s);
    Q_EMIT portal.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s,
                                 QDBusVariant(number(2)));
    portal.change(DesktopPortal::contrast, number(1));
    QTRY_COMPARE(system.current(), (Appearance { Scheme::Dark, Contrast::High }));
}

void TestSystemAppearance::hearsAPortalThatNeverAnswers()
{
    DesktopPortal portal;
    portal.set(DesktopPortal::scheme, number(1));
    portal.fallSilent();
    SystemAppearance system;
    QTRY_COMPARE(portal.questions(), 2);
    QCOMPARE(system.current(), Appearance {});

    portal.change(DesktopPortal::scheme, number(2));
    QTRY_COMPARE(system.current(), Appearance { Scheme::Light });
}

void TestSystemAppearance::endsBeforeTheAnswer()
{
    DesktopPortal portal;
    portal.set(DesktopPortal::scheme, number(1));
    {
        const SystemAppearance system;
    }
    QTRY_COMPARE(portal.questions(), 2);
}

QTEST_GUILESS_MAIN(TestSystemAppearance)
#include "tst_systemappearance.moc"
