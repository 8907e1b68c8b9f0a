// SPDX-License-Identifier: MIT

#include "app/facts/secret.h"
#include "app/facts/secrettext.h"
#include "tests/support/memorymarker.h"

#include <QTest>

#include <memory>
#include <type_traits>

using namespace Qt::StringLiterals;

static_assert(!std::is_copy_constructible_v<SecretText>);
static_assert(!std::is_move_constructible_v<SecretText>);

class TestSecretText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const SecretText text;
        QVERIFY(text.isEmpty());
        QCOMPARE(text.view(), u"");
    }

    void isEdited_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("result");
        QTest::newRow("put in front") << 0 << 0 << u"12"_s << u"12abcdef"_s;
        QTest::newRow("put in the middle") << 3 << 0 << u"12"_s << u"abc12def"_s;
        QTest::newRow("put at the end") << 6 << 0 << u"12"_s << u"abcdef12"_s;
        QTest::newRow("replaced by more") << 1 << 2 << u"123"_s << u"a123def"_s;
        QTest::newRow("replaced by as much") << 1 << 2 << u"12"_s << u"a12def"_s;
        QTest::newRow("replaced by less") << 1 << 4 << u"12"_s << u"a12f"_s;
        QTest::newRow("replaced as a whole") << 0 << 6 << u"1234567"_s << u"1234567"_s;
        QTest::newRow("the first is removed") << 0 << 1 << QString() << u"bcdef"_s;
        QTest::newRow("the middle is removed") << 2 << 2 << QString() << u"abef"_s;
        QTest::newRow("the last is removed") << 5 << 1 << QString() << u"abcde"_s;
        QTest::newRow("all of it is removed") << 0 << 6 << QString() << QString();
        QTest::newRow("a NUL is a character like others") << 3 << 0 << u"\0"_s << u"abc\0def"_s;
    }

    void isEdited()
    {
        QFETCH(int, at);
        QFETCH(int, length);
        QFETCH(QString, by);
        QFETCH(QString, result);
        SecretText text;
        text.replace(0, 0, u"abcdef");
        const QStringView before = text.view();
        QCOMPARE(text.replace(at, length, by), by.size());
        QCOMPARE(text.view(), result);
        QCOMPARE(text.size(), result.size());
        QCOMPARE(text.view().data(), before.data()); // it never moves
        for (qsizetype i = text.size(); i < before.size(); ++i)
            QCOMPARE(before.data()[i], QChar(u'\0'));
    }

    void whatHasNoRoomIsLeftOut()
    {
        SecretText text;
        const QString much(SecretText::capacity - 2, u'a');
        QCOMPARE(text.replace(0, 0, much), much.size());
        QCOMPARE(text.replace(1, 1, u"1234"), 3);
        QCOMPARE(text.view(), QString(u"a123"_s + much.sliced(2)));
        QCOMPARE(text.replace(0, 0, u"5"), 0);
        QCOMPARE(text.size(), SecretText::capacity);
    }

#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)
    void dyingLeavesNothingInMemory()
    {
        const MemoryMarker marker(1);
        auto text = std::make_unique<SecretText>();
        {
            QString copy = marker.text();
            text->replace(0, 0, copy);
            wipe(copy);
        }
        QCOMPARE(marker.piecesAsText(), 6);
        text.reset();
        QCOMPARE(marker.piecesAsText(), 0);
    }
#endif
};

QTEST_APPLESS_MAIN(TestSecretText)
#include "tst_secrettext.moc"
