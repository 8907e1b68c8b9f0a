// SPDX-License-Identifier: MIT

#include "ui/style/theme.h"
#include "ui/style/wizardstyle.h"
#include "ui/widgets/choicecard.h"

#include <QApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Scheme = Appearance::Scheme;
using Contrast = Appearance::Contrast;

namespace {

// WCAG 2.2, 1.4.3 for text and 1.4.11 for what is no text and still tells something.
constexpr double forText = 4.5;
constexpr double forMarks = 3;

QPalette system(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, 0x0078d7);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QPalette system(const QColor &window, const QColor &text, const QColor &selection,
                const QColor &selectedText)
{
    QPalette palette = system(window, text);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, selectedText);
    return palette;
}

const QPalette ordinary = system(0xefefef, Qt::black); // Fusion's
const QPalette ordinaryDark = system(0x323232, 0xf0f0f0);

Theme askedFor(Scheme scheme, Contrast contrast = Contrast::NotSaid)
{
    return Theme::of(ordinary, { scheme, contrast });
}

Theme withColors(const QPalette &colors)
{
    return Theme::of(ordinary, { Scheme::NotSaid, Contrast::High, colors });
}

struct Named
{
    const char *name;
    Theme theme;
};

// The last eight as Windows 11 and older ones ship them: window, text, selection, text in it.
QList<Named> themes()
{
    return {
        { "light", askedFor(Scheme::Light) },
        { "dark", askedFor(Scheme::Dark) },
        { "black on white", askedFor(Scheme::Light, Contrast::High) },
        { "white on black", askedFor(Scheme::Dark, Contrast::High) },
        { "Aquatic", withColors(system(0x202020, Qt::white, 0x8ee3f0, 0x263b50)) },
        { "Desert", withColors(system(0xfffaef, 0x3d3d3d, 0x903909, 0xfff5e3)) },
        { "Dusk", withColors(system(0x2d3236, Qt::white, 0xa1bfde, 0x212d3b)) },
        { "Night sky", withColors(system(Qt::black, Qt::white, 0xd6b4fd, 0x2b2b2b)) },
        { "High Contrast Black", withColors(system(Qt::black, Qt::white, 0x1aebff, Qt::black)) },
        { "High Contrast White", withColors(system(Qt::white, Qt::black, 0x37006e, Qt::white)) },
        { "High Contrast #1", withColors(system(Qt::black, Qt::yellow, 0x008000, Qt::white)) },
        { "High Contrast #2", withColors(system(Qt::black, Qt::green, Qt::blue, Qt::white)) },
    };
}

struct Pair
{
    const char *name;
    QColor Theme::*ink;
    QColor Theme::*ground;
    double least;
};

// Each pair that is drawn somewhere in ui/, and nothing else.
const QList<Pair> pairs {
    { "text on the page", &Theme::text, &Theme::window, forText },
    { "the current step at the side", &Theme::text, &Theme::side, forText },
    { "a row of the checklist under the mouse", &Theme::text, &Theme::side, forText },
    { "text in a field, on a button or a card", &Theme::text, &Theme::card, forText },
    { "text in the chosen card", &Theme::text, &Theme::accentSoft, forText },
    { "a message that all is well", &Theme::text, &Theme::goodSoft, forText },
    { "a message that something is missing", &Theme::text, &Theme::badSoft, forText },
    { "a message with a hint", &Theme::text, &Theme::hintSoft, forText },

    { "the sentence below the title", &Theme::muted, &Theme::window, forText },
    { "the other steps at the side", &Theme::muted, &Theme::side, forText },
    { "a reason in the checklist under the mouse", &Theme::muted, &Theme::side, forText },
    { "a placeholder in a field", &Theme::muted, &Theme::card, forText },
    { "a switched-off button's text", &Theme::muted, &Theme::card, forText },
    { "what is small in a saved key's card", &Theme::muted, &Theme::card, forText },
    { "what is small in the chosen key's card", &Theme::muted, &Theme::accentSoft, forText },

    { "a link on the page", &Theme::accent, &Theme::window, forText },
    { "the current step's number", &Theme::accent, &Theme::side, forText },
    { "a link in a message", &Theme::accent, &Theme::accentSoft, forText },
    { "a link in a message that all is well", &Theme::accent, &Theme::goodSoft, forText },
    { "a link in a message that something is missing", &Theme::accent, &Theme::badSoft, forText },
    { "a link in a hint, or in the banner", &Theme::accent, &Theme::hintSoft, forText },
    { "a link in a card", &Theme::accent, &Theme::card, forText },
    { "the accented button's text", &Theme::onAccent, &Theme::accent, forText },
    { "selected text", &Theme::onAccent, &Theme::accent, forText },

    { "“can read” in the table", &Theme::good, &Theme::window, forText },
    { "“can read” in a saved key's card", &Theme::good, &Theme::card, forText },
    { "“can read” in the chosen key's card", &Theme::good, &Theme::accentSoft, forText },
    { "“missing” in the table", &Theme::bad, &Theme::window, forText },
    { "“missing” in a saved key's card", &Theme::bad, &Theme::card, forText },
    { "“missing” in the chosen key's card", &Theme::bad, &Theme::accentSoft, forText },
    { "“could not check” in the table", &Theme::hint, &Theme::window, forText },
    { "“could not check” in a saved key's card", &Theme::hint, &Theme::card, forText },
    { "“could not check” in the chosen key's card", &Theme::hint, &Theme::accentSoft, forText },
    { "the banner's text, an urgent step's number", &Theme::hint, &Theme::hintSoft, forText },
    { "the number of a ring in a drawing", &Theme::window, &Theme::hint, forText },

    { "an empty circle in the table", &Theme::mark, &Theme::window, forMarks },
    { "the circle of a step to come", &Theme::mark, &Theme::side, forMarks },
    { "the edge of a field, a box, a button, a card", &Theme::mark, &Theme::card, forMarks },
    { "the edge of a button in a message", &Theme::mark, &Theme::accentSoft, forMarks },
    { "the edge of a button where all is well", &Theme::mark, &Theme::goodSoft, forMarks },
    { "the edge of a button where something is missing", &Theme::mark, &Theme::badSoft, forMarks },
    { "the edge of a button in a hint", &Theme::mark, &Theme::hintSoft, forMarks },
    { "the sign of a message that all is well", &Theme::good, &Theme::goodSoft, forMarks },
    { "the sign of a message that something is missing", &Theme::bad, &Theme::badSoft, forMarks },
    { "the sign of a message with a hint", &Theme::hint, &Theme::hintSoft, forMarks },
    { "the tick in a green circle", &Theme::window, &Theme::good, forMarks },
    { "the exclamation mark in a triangle", &Theme::window, &Theme::bad, forMarks },
    { "the progress made", &Theme::accent, &Theme::window, forMarks },
    { "the edge of the chosen card", &Theme::accent, &Theme::window, forMarks },
    { "the focus ring on the page", &Theme::accent, &Theme::window, forMarks },
    { "the focus ring at the side", &Theme::accent, &Theme::side, forMarks },
    { "the focus ring in a field or card", &Theme::accent, &Theme::card, forMarks },
    { "the focus ring in the chosen card or a message", &Theme::accent, &Theme::accentSoft,
      forMarks },
    { "the focus ring where all is well", &Theme::accent, &Theme::goodSoft, forMarks },
    { "the focus ring where something is missing", &Theme::accent, &Theme::badSoft, forMarks },
    { "the focus ring in a hint or the banner", &Theme::accent, &Theme::hintSoft, forMarks },
    { "a drawing's dashed ring on its page", &Theme::hint, &Theme::window, forMarks },
    { "a drawing's dashed ring on its menu", &Theme::hint, &Theme::side, forMarks },
    { "a drawing's dashed ring on a card", &Theme::hint, &Theme::card, forMarks },
    { "a drawing's dashed ring on a band", &Theme::hint, &Theme::hintSoft, forMarks },
    { "a drawing's arrow", &Theme::mark, &Theme::window, forMarks },
};

// What Qt itself draws, by the roles of the palette.
struct RolePair
{
    const char *name;
    QPalette::ColorGroup group;
    QPalette::ColorRole ink;
    QPalette::ColorRole ground;
};

const QList<RolePair> rolePairs {
    { "a question", QPalette::Active, QPalette::WindowText, QPalette::Window },
    { "an entry of a menu", QPalette::Active, QPalette::Text, QPalette::Base },
    { "an entry of a menu that is switched off", QPalette::Disabled, QPalette::Text,
      QPalette::Base },
    { "an entry of a menu under the mouse", QPalette::Active, QPalette::HighlightedText,
      QPalette::Highlight },
    { "selected text in a window at the back", QPalette::Inactive, QPalette::HighlightedText,
      QPalette::Highlight },
    { "the text for the administrator", QPalette::Active, QPalette::Text, QPalette::AlternateBase },
    { "a placeholder", QPalette::Active, QPalette::PlaceholderText, QPalette::Base },
    { "a tool tip", QPalette::Active, QPalette::ToolTipText, QPalette::ToolTipBase },
    { "a link", QPalette::Active, QPalette::Link, QPalette::Base },
    { "a visited link", QPalette::Active, QPalette::LinkVisited, QPalette::Window },
    { "a tool button that is switched off", QPalette::Disabled, QPalette::ButtonText,
      QPalette::Button },
};

// What the style fills a button with, and writes on it.
std::pair<QColor, QColor> buttonColors(const Theme &theme, bool isPrimary, QStyle::State state)
{
    QImage picture(200, 60, QImage::Format_RGB32);
    QPainter painter(&picture);
    QStyleOptionButton option;
    option.rect = picture.rect();
    option.palette = theme.palette();
    option.state = QStyle::State_Enabled | state;
    option.features = isPrimary ? QStyleOptionButton::DefaultButton : QStyleOptionButton::None;
    WizardStyle().drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, nullptr);
    return { isPrimary ? theme.onAccent : theme.text, picture.pixelColor(100, 30) };
}

// The progress made and what is left of the way, from the style's own bar.
std::pair<QColor, QColor> progressColors(const Theme &theme)
{
    QImage picture(200, 20, QImage::Format_RGB32);
    QPainter painter(&picture);
    QStyleOptionProgressBar option;
    option.rect = picture.rect();
    option.palette = theme.palette();
    option.maximum = 100;
    option.progress = 50;
    WizardStyle().drawControl(QStyle::CE_ProgressBar, &option, &painter, nullptr);
    return { picture.pixelColor(50, 10), picture.pixelColor(150, 10) };
}

// A picture of size x size that a style draws into.
QImage drawn(const Theme &theme, int size, const std::function<void(QPainter &)> &draw)
{
    QImage picture(size, size, QImage::Format_RGB32);
    picture.fill(theme.card);
    QPainter painter(&picture);
    draw(painter);
    return picture;
}

QImage drawnField(const Theme &theme)
{
    return drawn(theme, 60, [&](QPainter &painter) {
        QStyleOption option;
        option.rect = { 0, 0, 60, 60 };
        option.palette = theme.palette();
        WizardStyle().drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, nullptr);
    });
}

QImage drawnCard(const Theme &theme)
{
    ChoiceCard card;
    card.setPalette(theme.palette());
    card.resize(60, 60);
    return card.grab().toImage();
}

QImage drawnMenu(const Theme &theme)
{
    QMenu menu;
    WizardStyle style;
    menu.setStyle(&style);
    menu.setPalette(theme.palette());
    menu.addAction(u"Nederlands"_s);
    menu.resize(60, 60);
    return menu.grab().toImage();
}

QImage drawnScrollBar(const Theme &theme)
{
    return drawn(theme, 200, [&](QPainter &painter) {
        QStyleOptionSlider option;
        option.rect = { 0, 0, 200, 20 };
        option.palette = theme.palette();
        option.orientation = Qt::Horizontal;
        option.state = QStyle::State_Enabled | QStyle::State_Horizontal;
        option.subControls = QStyle::SC_All;
        option.maximum = 100;
        option.pageStep = 100;
        WizardStyle().drawComplexControl(QStyle::CC_ScrollBar, &option, &painter, nullptr);
    });
}

void verifyContrast(const QColor &ink, const QColor &ground, double least)
{
    const double contrast = Theme::contrast(ink, ground);
    QVERIFY2(contrast >= least,
             qPrintable(u"%1 on %2 is %3"_s.arg(ink.name(), ground.name()).arg(contrast)));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheSystem_data();
    void followsTheSystem();
    void highContrastHasTheSystemsColoursAlone();
    void isTheSameFromItsOwnPalette_data();
    void isTheSameFromItsOwnPalette();
    void contrastIsThatOfWcag();
    void canBeRead_data();
    void canBeRead();
    void whatQtDrawsCanBeRead_data();
    void whatQtDrawsCanBeRead();
    void buttonsCanBeReadWhilePressed_data();
    void buttonsCanBeReadWhilePressed();
    void progressStandsOut_data();
    void progressStandsOut();
    void edgesAreDrawnInFull_data();
    void edgesAreDrawnInFull();
    void theScrollBarsHandleStandsOut_data();
    void theScrollBarsHandleStandsOut();
};

void TestTheme::followsTheSystem_data()
{
    using enum Theme::Kind;
    const QPalette pure = system(Qt::white, Qt::black);
    const QPalette pureDark = system(Qt::black, Qt::white);
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<bool>("isDark");
    const auto row = [](const char *name, const QPalette &palette, const Appearance &appearance,
                        Theme::Kind kind, bool isDark) {
        QTest::newRow(name) << palette << appearance << kind << isDark;
    };

    row("nothing is said, and the palette is light", ordinary, {}, Light, false);
    row("nothing is said, and the palette is dark", ordinaryDark, {}, Dark, true);
    row("dark is asked for, and the palette does not know", ordinary, { Scheme::Dark }, Dark, true);
    row("light is asked for, and the palette is dark", ordinaryDark, { Scheme::Light }, Light,
        false);
    row("high contrast, and the palette is ordinary", ordinary, { Scheme::NotSaid, Contrast::High },
        HighContrast, false);
    row("high contrast, and the palette is dark", ordinaryDark, { Scheme::NotSaid, Contrast::High },
        HighContrast, true);
    row("high contrast in dark, and the palette is light", ordinary,
        { Scheme::Dark, Contrast::High }, HighContrast, true);
    row("high contrast in light, and the palette is dark", ordinaryDark,
        { Scheme::Light, Contrast::High }, HighContrast, false);
    row("the palette alone is of high contrast", pureDark, {}, HighContrast, true);
    row("the palette alone is of high contrast, and light", pure, {}, HighContrast, false);
    row("dark is asked for, and the palette is pure white", pure, { Scheme::Dark }, Dark, true);
    row("the system says that its black is no high contrast", pureDark,
        { Scheme::NotSaid, Contrast::Ordinary }, Dark, true);
    row("the system says that its white is no high contrast", pure,
        { Scheme::NotSaid, Contrast::Ordinary }, Light, false);

    row("Windows", system(0xf0f0f0, Qt::black), {}, Light, false);
    row("Windows in dark", system(0x1e1e1e, Qt::white), {}, Dark, true);
    row("macOS", system(0xececec, Qt::black), {}, Light, false);
    row("macOS in dark", system(0x323232, Qt::white), {}, Dark, true);
    row("GNOME", system(0xf6f5f4, 0x2e3436), {}, Light, false);
    row("GNOME in dark", system(0x353535, 0xeeeeec), {}, Dark, true);
    row("Plasma", system(0xeff0f1, 0x232629), {}, Light, false);
    row("Plasma in dark", system(0x2a2e32, 0xfcfcfc), {}, Dark, true);
}

void TestTheme::followsTheSystem()
{
    QFETCH(QPalette, palette);
    QFETCH(Appearance, appearance);
    QFETCH(Theme::Kind, kind);
    QFETCH(bool, isDark);

    const Theme theme = Theme::of(palette, appearance);
    QCOMPARE(theme.kind, kind);
    QCOMPARE(theme.window.lightness() < theme.text.lightness(), isDark);
}

void TestTheme::highContrastHasTheSystemsColoursAlone()
{
    const QPalette colors = system(0x2d3236, Qt::white, 0xa1bfde, 0x212d3b);
    const Theme theme = withColors(colors);
    const QPalette palette = theme.palette();
    const QList<QColor> allowed { 0x2d3236, Qt::white, 0xa1bfde, 0x212d3b };
    for (int group = 0; group < QPalette::NColorGroups; ++group) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role == QPalette::NoRole)
                continue;
            const QColor color =
                    palette.color(QPalette::ColorGroup(group), QPalette::ColorRole(role));
            QVERIFY2(allowed.contains(color), qPrintable(u"%1: %2"_s.arg(role).arg(color.name())));
        }
    }
}

void TestTheme::isTheSameFromItsOwnPalette_data()
{
    QTest::addColumn<Theme>("theme");
    for (const Named &named : themes())
        QTest::newRow(named.name) << named.theme;
}

void TestTheme::isTheSameFromItsOwnPalette()
{
    QFETCH(Theme, theme);
    const Theme again = Theme::of(theme.palette());
    QCOMPARE(again.kind, theme.kind);
    QCOMPARE(again.palette(), theme.palette());
}

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
void TestTheme::contrastIsThatOfWcag()
{
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::white), 1.0);
    QCOMPARE(qRound(100 * Theme::contrast(0x767676, Qt::white)), 454);
}

void TestTheme::canBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Named &named : themes()) {
        for (const Pair &pair : pairs)
            QTest::addRow("%s, in %s", pair.name, named.name)
                    << named.theme.*pair.ink << named.theme.*pair.ground << pair.least;
    }
}

void TestTheme::canBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    verifyContrast(ink, ground, least);
}

void TestTheme::whatQtDrawsCanBeRead_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    for (const Named &named : themes()) {
        const QPalette palette = named.theme.palette();
        for (const RolePair &pair : rolePairs)
            QTest::addRow("%s, in %s", pair.name, named.name)
                    << palette.color(pair.group, pair.ink)
                    << palette.color(pair.group, pair.ground);
    }
}

void TestTheme::whatQtDrawsCanBeRead()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    verifyContrast(ink, ground, forText);
}

void TestTheme::buttonsCanBeReadWhilePressed_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<bool>("isPrimary");
    QTest::addColumn<QStyle::State>("state");
    for (const Named &named : themes()) {
        for (bool isPrimary : { false, true }) {
            const char *button = isPrimary ? "the accented button" : "a button";
            QTest::addRow("%s under the mouse, in %s", button, named.name)
                    << named.theme << isPrimary << QStyle::State(QStyle::State_MouseOver);
            QTest::addRow("%s pressed, in %s", button, named.name)
                    << named.theme << isPrimary << QStyle::State(QStyle::State_Sunken);
        }
    }
}

void TestTheme::buttonsCanBeReadWhilePressed()
{
    QFETCH(Theme, theme);
    QFETCH(bool, isPrimary);
    QFETCH(QStyle::State, state);
    const auto [ink, ground] = buttonColors(theme, isPrimary, state);
    verifyContrast(ink, ground, forText);
}

void TestTheme::progressStandsOut_data()
{
    isTheSameFromItsOwnPalette_data();
}

void TestTheme::progressStandsOut()
{
    QFETCH(Theme, theme);
    const auto [made, left] = progressColors(theme);
    verifyContrast(made, left, forMarks);
}

// A line that lies between two rows of pixels is drawn in both, at half its strength.
void TestTheme::edgesAreDrawnInFull_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::addColumn<Theme>("theme");
    for (const Named &named : themes()) {
        QTest::addRow("a field, in %s", named.name) << drawnField(named.theme) << named.theme;
        QTest::addRow("a menu, in %s", named.name) << drawnMenu(named.theme) << named.theme;
        QTest::addRow("a card, in %s", named.name) << drawnCard(named.theme) << named.theme;
    }
}

void TestTheme::edgesAreDrawnInFull()
{
    QFETCH(QImage, picture);
    QFETCH(Theme, theme);
    QCOMPARE(picture.pixelColor(0, 30), theme.mark);
    QCOMPARE(picture.pixelColor(30, 0), theme.mark);
}

void TestTheme::theScrollBarsHandleStandsOut_data()
{
    isTheSameFromItsOwnPalette_data();
}

void TestTheme::theScrollBarsHandleStandsOut()
{
    QFETCH(Theme, theme);
    const QImage picture = drawnScrollBar(theme);
    verifyContrast(picture.pixelColor(60, 10), picture.pixelColor(170, 10), forMarks);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
