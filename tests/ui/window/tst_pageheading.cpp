// SPDX-License-Identifier: MIT

#include "ui/window/pageheading.h"

#include <QLabel>
#include <QTest>

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
};

QTEST_MAIN(TestPageHeading)
#include "tst_pageheading.moc"
