// SPDX-License-Identifier: MIT

#include "ui/widgets/textlabel.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestTextLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextThatJustWrapsIsShownWhole();
};

// One line in the room that the layout has, two in the room that the label may take of it.
void TestTextLabel::aTextThatJustWrapsIsShownWhole()
{
    QWidget window;
    auto *heading = new QWidget;
    auto *label = new TextLabel;
    label->setText(u"Choose a key, or add one more to the list"_s);
    const int oneLine = label->fontMetrics().horizontalAdvance(label->text());
    label->setMaximumWidth(oneLine - 10);
    (new QVBoxLayout(heading))->addWidget(label);
    heading->layout()->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading);
    layout->addWidget(new QWidget, 1);
    window.resize(oneLine + 20, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QCOMPARE(label->width(), oneLine - 10);
    QVERIFY(label->height() >= 2 * label->fontMetrics().height());
}

QTEST_MAIN(TestTextLabel)
#include "tst_textlabel.moc"
