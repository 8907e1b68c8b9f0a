// SPDX-License-Identifier: MIT

#include "ui/widgets/mnemonics.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachTextHasItsLetter_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QStringList>("marked");
        const auto row = [](const char *name, const QStringList &texts, const QStringList &marked) {
            QTest::newRow(name) << texts << marked;
        };
        row("its first", { u"Open"_s }, { u"&Open"_s });
        row("that of its next word, where the first is taken", { u"Open"_s, u"Open form"_s },
            { u"&Open"_s, u"Open &form"_s });
        row("one inside, where those are taken", { u"Open"_s, u"Of"_s, u"Fo"_s, u"Fox"_s },
            { u"&Open"_s, u"O&f"_s, u"Fo"_s, u"Fo&x"_s });
        row("the one that is marked, whoever comes first", { u"Back up"_s, u"&Back"_s },
            { u"Back &up"_s, u"&Back"_s });
        row("another one, where two are marked alike", { u"&Copy"_s, u"&Close"_s },
            { u"&Copy"_s, u"C&lose"_s });
        row("one that every keyboard has", { u"Überprüfen"_s }, { u"Ü&berprüfen"_s });
        row("none in a sign", { u"A && B"_s, u"&A"_s }, { u"A && &B"_s, u"&A"_s });
        row("none where there is none", { u"…"_s }, { u"…"_s });
    }

    void eachTextHasItsLetter()
    {
        QFETCH(QStringList, texts);
        QFETCH(QStringList, marked);
        QCOMPARE(Mnemonics::assigned(texts), marked);
        QCOMPARE(Mnemonics::assigned(marked), marked);
    }

    void theMarkIsNotRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("a letter's") << u"Re&move"_s << u"Remove"_s;
        QTest::newRow("beside a sign") << u"A && &B"_s << u"A && B"_s;
        QTest::newRow("none") << u"Remove"_s << u"Remove"_s;
    }

    void theMarkIsNotRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(Mnemonics::withoutMark(text), read);
    }

    void whatComesUpLaterHasItsLetterToo()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new QPushButton(u"Open"_s);
        auto *second = new QPushButton(u"Open too"_s);
        layout->addWidget(first);
        layout->addWidget(second);
        second->hide();
        new Mnemonics(&window);
        window.show();
        QCOMPARE(first->text(), u"&Open"_s);
        second->show();
        QTRY_COMPARE(second->text(), u"Open &too"_s);
        first->setText(u"To"_s);
        QTRY_COMPARE(first->text(), u"T&o"_s);
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
