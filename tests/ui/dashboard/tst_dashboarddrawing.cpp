// SPDX-License-Identifier: MIT

#include "ui/dashboard/dashboarddrawing.h"
#include "ui/dashboard/dashboardlettering.h"
#include "ui/dashboard/dashboardpainter.h"
#include "ui/style/theme.h"
#include "ui/words/languages.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using enum DashboardPiece::Look;

class TestDashboardDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isPaintedInEveryTheme_data();
    void isPaintedInEveryTheme();
    void isSharpOnEveryScreen();
    void everyPieceIsInsideTheFrame_data();
    void everyPieceIsInsideTheFrame();
    void everyWordIsInItsPlace_data();
    void everyWordIsInItsPlace();
    void aWordTooLongBecomesSmaller();
    void stripesWordsStayEnglish_data();
    void stripesWordsStayEnglish();
    void isReadAsOneGraphic_data();
    void isReadAsOneGraphic();
    void shrinksWithItsPlace();
};

namespace {

const QList<std::pair<const char *, DashboardView>> views {
    { "log in", DashboardView::LogIn },
    { "open the API keys", DashboardView::OpenApiKeys },
    { "create the key", DashboardView::CreateKey },
    { "choose the use", DashboardView::ChooseUse },
    { "set the permissions", DashboardView::SetPermissions },
    { "reveal the key", DashboardView::RevealKey },
    { "copy the key", DashboardView::CopyKey },
};

void addViews()
{
    QTest::addColumn<DashboardView>("view");
    for (const auto &[name, view] : views)
        QTest::newRow(name) << view;
}

QPalette system(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

QImage painted(DashboardView view, const Theme &theme, double scale)
{
    const DashboardScene scene = DashboardScene::of(view);
    QImage image((QSizeF(DashboardScene::width, scene.height) * scale).toSize(),
                 QImage::Format_RGB32);
    image.fill(theme.window);
    QPainter painter(&image);
    const QFont font = QApplication::font();
    DashboardPainter(painter, theme, font, scale).paint(scene);
    return image;
}

} // namespace

void TestDashboardDrawing::isPaintedInEveryTheme_data()
{
    QTest::addColumn<DashboardView>("view");
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<QPalette>("palette");
    const QList<std::tuple<const char *, Theme::Kind, QPalette>> themes {
        { "light", Theme::Kind::Light, system(0xf0f0f0, 0x202020) },
        { "dark", Theme::Kind::Dark, system(0x202020, 0xf0f0f0) },
        { "high contrast", Theme::Kind::HighContrast, system(Qt::black, Qt::white) },
    };
    for (const auto &[name, view] : views) {
        for (const auto &[theme, kind, palette] : themes)
            QTest::addRow("%s, %s", name, theme) << view << kind << palette;
    }
}

void TestDashboardDrawing::isPaintedInEveryTheme()
{
    QFETCH(DashboardView, view);
    QFETCH(Theme::Kind, kind);
    QFETCH(QPalette, palette);
    const Theme theme = Theme::of(palette);
    QCOMPARE(theme.kind, kind);

    DashboardDrawing drawing(view);
    drawing.setPalette(theme.palette());
    drawing.resize(drawing.sizeHint());
    const QImage image = drawing.grab().toImage();
    QVERIFY(hasColor(image, theme.hint)); // the ring
    QVERIFY(hasColor(image, theme.hairline)); // the frame
    QVERIFY(hasColor(image, theme.window));
}

void TestDashboardDrawing::isSharpOnEveryScreen()
{
    const Theme theme = Theme::of(system(0xf0f0f0, 0x202020));
    const QImage once = painted(DashboardView::CreateKey, theme, 1);
    const QImage twice = painted(DashboardView::CreateKey, theme, 2);
    // Painted at that size, not made larger from the smaller one.
    QVERIFY(twice != once.scaled(twice.size()));
    QVERIFY(hasColor(twice, theme.hint));
}

void TestDashboardDrawing::everyPieceIsInsideTheFrame_data()
{
    addViews();
}

void TestDashboardDrawing::everyPieceIsInsideTheFrame()
{
    QFETCH(DashboardView, view);
    const DashboardScene scene = DashboardScene::of(view);
    const double top = scene.address.isEmpty() ? 0 : DashboardScene::barHeight;
    const QRectF page(0, top, DashboardScene::width, scene.height - top);
    int rings = 0;
    for (const DashboardPiece &piece : scene.pieces) {
        QVERIFY2(page.contains(piece.box), qPrintable(piece.text));
        rings += piece.look == Ring;
    }
    QVERIFY(rings > 0);
}

void TestDashboardDrawing::everyWordIsInItsPlace_data()
{
    addViews();
}

void TestDashboardDrawing::everyWordIsInItsPlace()
{
    QFETCH(DashboardView, view);
    const DashboardScene scene = DashboardScene::of(view);
    for (const double scale : { 0.72, 1.0, 1.5, 2.0, 3.0 }) {
        const auto texts = DashboardLettering::of(scene, QApplication::font(), scale);
        const QRectF frame(0, 0, DashboardScene::width * scale, scene.height * scale);
        for (const auto &text : texts) {
            QVERIFY2(text.ink.width() <= text.box.width() + 1, qPrintable(text.text));
            QVERIFY2(frame.contains(text.ink), qPrintable(text.text));
            for (const auto &other : texts) {
                if (other.text != text.text)
                    QVERIFY2(!other.ink.intersects(text.ink), qPrintable(text.text));
            }
        }
    }
}

void TestDashboardDrawing::aWordTooLongBecomesSmaller()
{
    DashboardScene scene { 100, {}, false, {}, { { Text, { 10, 10, 100, 20 }, u"Short"_s } } };
    const auto sizeOfText = [&scene] {
        return DashboardLettering::of(scene, QApplication::font(), 1).first().font.pixelSize();
    };
    const int usual = sizeOfText();
    scene.pieces[0].text = u"Somewhat longer word"_s;
    QVERIFY(sizeOfText() < usual);
    scene.pieces[0].text = QString(1000, u'x');
    QVERIFY(sizeOfText() >= usual / 2);
}

void TestDashboardDrawing::stripesWordsStayEnglish_data()
{
    QTest::addColumn<DashboardView>("view");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("the sandbox to be left") << DashboardView::LogIn << QStringList { u"Sandbox"_s };
    QTest::newRow("the way to the API keys")
            << DashboardView::OpenApiKeys << QStringList { u"Developers"_s, u"API keys"_s };
    QTest::newRow("the button for a restricted key")
            << DashboardView::CreateKey
            << QStringList { u"Standard keys"_s, u"Restricted keys"_s, u"Create restricted key"_s };
    QTest::newRow("the question and its answers")
            << DashboardView::ChooseUse
            << QStringList { u"How will you be using this key?"_s,
                             u"Powering an integration you built"_s,
                             u"Choose a permission template"_s, u"Choose your own"_s };
    QTest::newRow("the row with its settings")
            << DashboardView::SetPermissions
            << QStringList { u"None"_s, u"Read"_s, u"Write"_s, u"Connect permissions"_s };
    QTest::newRow("the secret key") << DashboardView::RevealKey
                                    << QStringList { u"Secret key"_s, u"+ Create secret key"_s };
    QTest::newRow("the new key") << DashboardView::CopyKey
                                 << QStringList { u"Create key"_s, u"Done"_s };
}

void TestDashboardDrawing::stripesWordsStayEnglish()
{
    QFETCH(DashboardView, view);
    QFETCH(QStringList, words);
    Languages languages;
    for (const QString &language : Languages::codes()) {
        QVERIFY(languages.use(language));
        const DashboardScene scene = DashboardScene::of(view);
        QStringList found;
        for (const DashboardPiece &piece : scene.pieces)
            found << piece.text;
        for (const QString &word : words)
            QVERIFY2(found.contains(word), qPrintable(language + u": "_s + word));
    }
}

void TestDashboardDrawing::isReadAsOneGraphic_data()
{
    addViews();
}

void TestDashboardDrawing::isReadAsOneGraphic()
{
    QFETCH(DashboardView, view);
    DashboardDrawing drawing(view);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&drawing);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Graphic);
    QCOMPARE(interface->childCount(), 0);
    // Whatever is marked is said.
    const QString name = interface->text(QAccessible::Name);
    QCOMPARE(name, drawing.scene().description);
    for (const DashboardPiece &piece : drawing.scene().pieces) {
        if (piece.look == Ring && !piece.text.isEmpty())
            QVERIFY2(name.contains(piece.text), qPrintable(name));
    }
}

void TestDashboardDrawing::shrinksWithItsPlace()
{
    DashboardDrawing drawing(DashboardView::CreateKey);
    QCOMPARE(drawing.minimumSizeHint(), QSize());
    const int smallest = drawing.smallestHeight(1000);
    QVERIFY(smallest > 0);
    QVERIFY(smallest < drawing.sizeHint().height());
    // Half as wide, it is half as high; much wider than it needs, it grows no more.
    const QSize size = drawing.sizeHint();
    QVERIFY(std::abs(drawing.fullHeight(size.width() / 2) - size.height() / 2) <= 1);
    QCOMPARE(drawing.fullHeight(size.width() * 2), size.height());
}

QTEST_MAIN(TestDashboardDrawing)
#include "tst_dashboarddrawing.moc"
