// SPDX-License-Identifier: MIT

#include "tests/support/ui/desktopportal.h"
#include "tests/support/ui/wizarddriver.h"
#include "ui/style/applicationtheme.h"
#include "ui/style/systemappearance.h"
#include "ui/style/theme.h"
#include "ui/style/wizardstyle.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using Kind = Theme::Kind;

namespace {

QVariant number(uint value)
{
    return QVariant::fromValue(value);
}

Kind kindOf(const QWidget &window)
{
    return Theme::of(window.palette()).kind;
}

Kind kindOfApplication()
{
    return Theme::of(QGuiApplication::palette()).kind;
}

// A system with colours of its own. A style is the one place from which a test can give Qt the
// palette that it takes for the system's.
class SystemStyle : public WizardStyle
{
public:
    explicit SystemStyle(const QPalette &palette)
        : m_palette(palette)
    {
    }
    using WizardStyle::polish;
    void polish(QPalette &palette) override { palette = m_palette; }

private:
    QPalette m_palette;
};

// The system changes its colours, and tells each window.
void changeSystemColors(const QPalette &palette)
{
    QApplication::setStyle(new SystemStyle(palette));
    QEvent event(QEvent::ThemeChange);
    for (QWindow *window : QGuiApplication::topLevelWindows())
        QCoreApplication::sendEvent(window, &event);
}

const QPalette lightColors(0xefefef);
const QPalette darkColors(0x323232); // with white text

} // namespace

// The real window, and a portal on a bus of this test's own; with-keyring.sh gives it one.
class TestApplicationTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setStyle(new WizardStyle); }
    void followsThePortal_data();
    void followsThePortal();
    void turnsBack();
    void followsThePaletteWhileRunning();
    void thePortalWinsOverThePalette();
    void aSilentPortalHoldsUpNothing();
    void everyWindowFollows_data();
    void everyWindowFollows();
};

void TestApplicationTheme::followsThePortal_data()
{
    QTest::addColumn<QVariant>("scheme");
    QTest::addColumn<QVariant>("contrast");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("no preference") << number(0) << number(0) << Kind::Light << false;
    QTest::newRow("dark") << number(1) << number(0) << Kind::Dark << true;
    QTest::newRow("light") << number(2) << number(0) << Kind::Light << false;
    QTest::newRow("high contrast") << number(0) << number(1) << Kind::HighContrast << false;
    QTest::newRow("high contrast in dark") << number(1) << number(1) << Kind::HighContrast << true;
}

void TestApplicationTheme::followsThePortal()
{
    QFETCH(QVariant, scheme);
    QFETCH(QVariant, contrast);
    QFETCH(Kind, kind);
    QFETCH(bool, isDark);
    DesktopPortal portal;
    QVERIFY(portal.isOnBus());
    portal.set(DesktopPortal::scheme, scheme);
    portal.set(DesktopPortal::contrast, contrast);

    WizardDriver person;
    const SystemAppearance system;
    const ApplicationTheme theme(system);
    QTRY_COMPARE(portal.questions(), 2);
    QTRY_COMPARE(kindOf(person.wizard()), kind);
    const QPalette palette = person.wizard().palette();
    QCOMPARE(palette.window().color().lightness() < palette.windowText().color().lightness(),
             isDark);
}

void TestApplicationTheme::turnsBack()
{
    DesktopPortal portal;
    const SystemAppearance system;
    const ApplicationTheme theme(system);
    WizardDriver person;
    const QPalette before = person.wizard().palette();
    QTRY_COMPARE(portal.questions(), 2);

    portal.change(DesktopPortal::contrast, number(1));
    QTRY_COMPARE(kindOf(person.wizard()), Kind::HighContrast);
    portal.change(DesktopPortal::contrast, number(0));
    QTRY_COMPARE(kindOf(person.wizard()), Kind::Light);
    portal.change(DesktopPortal::scheme, number(1));
    QTRY_COMPARE(kindOf(person.wizard()), Kind::Dark);
    portal.change(DesktopPortal::scheme, number(0));
    QTRY_COMPARE(kindOf(person.wizard()), Kind::Light);
    QCOMPARE(person.wizard().palette(), before);
}

void TestApplicationTheme::followsThePaletteWhileRunning()
{
    WizardDriver person;
    const SystemAppearance system;
    const ApplicationTheme theme(system);
    QCOMPARE(kindOf(person.wizard()), Kind::Light);

    changeSystemColors(darkColors);
    QTRY_COMPARE(kindOf(person.wizard()), Kind::Dark);
    changeSystemColors(lightColors);
    QTRY_COMPARE(kindOf(person.wizard()), Kind::Light);
}

void TestApplicationTheme::thePortalWinsOverThePalette()
{
    DesktopPortal portal;
    portal.set(DesktopPortal::scheme, number(1));
    WizardDriver person;
    const SystemAppearance system;
    const ApplicationTheme theme(system);
    QTRY_COMPARE(kindOf(person.wizard()), Kind::Dark);

    changeSystemColors(lightColors);
    QCOMPARE(kindOfApplication(), Kind::Dark);
    portal.change(DesktopPortal::scheme, number(2));
    QTRY_COMPARE(kindOf(person.wizard()), Kind::Light);
    changeSystemColors(darkColors);
    QCOMPARE(kindOfApplication(), Kind::Light);
}

void TestApplicationTheme::aSilentPortalHoldsUpNothing()
{
    DesktopPortal portal;
    portal.fallSilent();
    const SystemAppearance system;
    const ApplicationTheme theme(system);
    WizardDriver person;
    QTRY_COMPARE(portal.questions(), 2);

    person.press(u"primary"_s);
    QCOMPARE(person.setup().stage(), Stage::LogIn);
    QCOMPARE(kindOf(person.wizard()), Kind::Light);
    QVERIFY(person.wizard().close());
}

void TestApplicationTheme::everyWindowFollows_data()
{
    QTest::addColumn<QVariant>("scheme");
    QTest::addColumn<QVariant>("contrast");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("in dark") << number(1) << number(0) << Kind::Dark;
    QTest::newRow("in high contrast") << number(0) << number(1) << Kind::HighContrast;
}

void TestApplicationTheme::everyWindowFollows()
{
    QFETCH(QVariant, scheme);
    QFETCH(QVariant, contrast);
    QFETCH(Kind, kind);
    DesktopPortal portal;
    WizardDriver person;
    const SystemAppearance system;
    const ApplicationTheme theme(system);
    person.walkToEnterKey();
    person.paste(WizardDriver::sample(SampleKey::Id::Good));
    person.press(u"primary"_s);
    QTRY_COMPARE(person.setup().stage(), Stage::Ready);
    person.wizard().close(); // asks first, as the key is not saved
    QMenu languages(&person.wizard());
    languages.addAction(u"Nederlands"_s);
    QDialog dialog(&person.wizard());
    QVERIFY(person.wizard().findChild<QDialog *>(u"closeQuestion"_s));

    portal.change(DesktopPortal::scheme, scheme);
    portal.change(DesktopPortal::contrast, contrast);
    QTRY_COMPARE(kindOf(person.wizard()), kind);
    const QColor window = person.wizard().palette().color(QPalette::Window);
    for (const QWidget *other : QApplication::topLevelWidgets())
        QTRY_COMPARE(other->palette().color(QPalette::Window), window);
    QCOMPARE(Theme::of(QToolTip::palette()).kind, kind);
}

QTEST_MAIN(TestApplicationTheme)
#include "tst_applicationtheme.moc"
