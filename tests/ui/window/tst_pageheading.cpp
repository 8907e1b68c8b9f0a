// SPDX-License-Identifier: MIT

#include "ui/widgets/symbollabel.h"
#include "ui/window/pageheading.h"

#include <QApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

class TestPageHeading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNameIsNoMarkup_data()
    {
        QTest::addColumn<QString>("label");
        QTest::newRow("above the title") << u"caption"_s;
        QTest::newRow("in the title") << u"title"_s;
        QTest::newRow("in the lead") << u"lead"_s;
    }

    // A person may call a saved key so.
    void aNameIsNoMarkup()
    {
        QFETCH(QString, label);
        const QString name = u"“<b>x</b>”"_s;
        PageHeading heading;
        heading.show({}, name, name, name);
        const auto *shown = heading.findChild<QLabel *>(label);
        // As markup it would be three letters wide.
        QVERIFY(shown->sizeHint().width() >= shown->fontMetrics().horizontalAdvance(name));
    }

    void aSignStandsLevelWithTheTitle_data()
    {
        QTest::addColumn<double>("text");
        QTest::newRow("at the ordinary size of text") << 1.0;
        QTest::newRow("with text at 200 %") << 2.0;
    }

    void aSignStandsLevelWithTheTitle()
    {
        QFETCH(double, text);
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
        QFont font = before;
        font.setPointSizeF(font.pointSizeF() * text);
        QApplication::setFont(font);
        PageHeading heading;
        heading.show({}, {}, u"One line"_s, {});
        heading.setSign({ Symbol::Cross, TextLabel::Tone::Bad });
        heading.resize(1200, 400);
        static_cast<QWidget &>(heading).show();
        QVERIFY(QTest::qWaitForWindowExposed(&heading));
        const auto *title = heading.findChild<QLabel *>(u"title"_s);
        const auto *sign = heading.findChild<SymbolLabel *>();
        const int line = title->geometry().top() + title->fontMetrics().height() / 2;
        QVERIFY2(std::abs(sign->geometry().center().y() - line) <= 3,
                 qPrintable(u"%1, not %2"_s.arg(sign->geometry().center().y()).arg(line)));
    }
};

QTEST_MAIN(TestPageHeading)
#include "tst_pageheading.moc"
