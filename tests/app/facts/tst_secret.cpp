// SPDX-License-Identifier: MIT

#include "app/facts/secret.h"
#include "tests/support/memorymarker.h"

#include <QTest>
#include <QVariant>

#include <functional>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

// What the compiler refuses.
static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QString, Secret>);
static_assert(!std::is_constructible_v<Secret, QString>);
static_assert(!std::is_constructible_v<QVariant, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst();
    void takesTextOver();
    void takesBytesOver();
    void takesLettersBeyondAscii();
    void takesAnEmptyText();
    void isRevealedAsTheTextThatWasTaken();
    void movesAndLeavesNothingBehind();
    void survivesBeingMovedToItself();
    void isDuplicatedOnRequest();
    void equalsByItsBytes();
    void isNeverPrinted();
    void wipingOverwritesTheVeryMemory();
    void wipingLeavesALiteralAlone();
#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)
    void theSearchOfMemoryFindsWhatIsThere();
    void dyingLeavesNoCopyInMemory();
    void takingOverLeavesNoCopyInMemory();
    void beingReplacedLeavesNoCopyInMemory();
    void wipingLeavesNothingOfWhatStoodThereBefore_data();
    void wipingLeavesNothingOfWhatStoodThereBefore();
#endif
};

void TestSecret::isEmptyAtFirst()
{
    const Secret secret;
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.reveal().size(), 0);
}

void TestSecret::takesTextOver()
{
    QString text = QString(u"open sesame"_s).toUpper();
    const Secret secret = Secret::takenFrom(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(secret.reveal(), QByteArrayView("OPEN SESAME"));
}

void TestSecret::takesBytesOver()
{
    QByteArray bytes = "open sesame"_ba.toUpper();
    const Secret secret = Secret::takenFrom(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(secret.reveal(), QByteArrayView("OPEN SESAME"));
}

void TestSecret::takesLettersBeyondAscii()
{
    QString text = u"Śéçrét 🔑"_s;
    const QByteArray expected = text.toUtf8();
    QCOMPARE(Secret::takenFrom(text).reveal(), QByteArrayView(expected));
}

void TestSecret::takesAnEmptyText()
{
    QString text;
    QByteArray bytes;
    QVERIFY(Secret::takenFrom(text).isEmpty());
    QVERIFY(Secret::takenFrom(bytes).isEmpty());
}

void TestSecret::isRevealedAsTheTextThatWasTaken()
{
    for (const QString &text : { u"\ufeffopen"_s, u"open\0sesame"_s, u"Śéçrét 🔑"_s, QString() })
        QCOMPARE(Secret::copyOf(text).revealText(), text);
}

void TestSecret::movesAndLeavesNothingBehind()
{
    QByteArray bytes("one");
    Secret first = Secret::takenFrom(bytes);
    Secret second = std::move(first);
    QVERIFY(first.isEmpty());
    QCOMPARE(second.reveal(), QByteArrayView("one"));

    Secret third;
    third = std::move(second);
    QVERIFY(second.isEmpty());
    QCOMPARE(third.reveal(), QByteArrayView("one"));
}

void TestSecret::survivesBeingMovedToItself()
{
    QByteArray bytes("one");
    Secret secret = Secret::takenFrom(bytes);
    Secret &same = secret;
    secret = std::move(same);
    QCOMPARE(secret.reveal(), QByteArrayView("one"));
}

void TestSecret::isDuplicatedOnRequest()
{
    QByteArray bytes("one");
    const Secret secret = Secret::takenFrom(bytes);
    const char *copyAt = nullptr;
    {
        const Secret copy = secret.duplicate();
        QCOMPARE(copy, secret);
        copyAt = copy.reveal().data();
    }
    // Memory of its own, so that the end of one does not wipe the other.
    QVERIFY(copyAt != secret.reveal().data());
    QCOMPARE(secret.reveal(), QByteArrayView("one"));
    QVERIFY(Secret().duplicate().isEmpty());
}

void TestSecret::equalsByItsBytes()
{
    const auto of = [](const char *text) {
        QByteArray bytes(text);
        return Secret::takenFrom(bytes);
    };
    QVERIFY(of("one") == of("one"));
    QVERIFY(of("one") != of("two"));
    QVERIFY(of("one") != of("on"));
    QVERIFY(Secret() == Secret());
}

void TestSecret::isNeverPrinted()
{
    QByteArray bytes("open sesame");
    const Secret secret = Secret::takenFrom(bytes);
    QString printed;
    QDebug(&printed) << "key:" << secret << 1;
    QCOMPARE(printed.simplified(), u"key: Secret(***) 1"_s);
}

// A second owner of the same memory sees what becomes of it.
void TestSecret::wipingOverwritesTheVeryMemory()
{
    QString text = QString(u"open sesame"_s).toUpper();
    const QString sameText = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(sameText, QString(11, QChar(u'\0')));

    QByteArray bytes = "open sesame"_ba.toUpper();
    const QByteArray sameBytes = bytes;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(sameBytes, QByteArray(11, '\0'));
}

void TestSecret::wipingLeavesALiteralAlone()
{
    QString text = u"a literal"_s;
    wipe(text);
    QVERIFY(text.isEmpty());
    QByteArray bytes = "a literal"_ba;
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(u"a literal"_s.size(), 9);
}

#if defined(Q_OS_LINUX) || defined(Q_OS_WIN)

// Otherwise the tests below could not fail.
void TestSecret::theSearchOfMemoryFindsWhatIsThere()
{
    const MemoryMarker marker(1);
    QCOMPARE(marker.copiesAsText(), 0);
    QCOMPARE(marker.copiesAsBytes(), 0);
    const QString text = marker.text();
    const QByteArray bytes = marker.bytes();
    QCOMPARE(marker.copiesAsText(), 1);
    QCOMPARE(marker.copiesAsBytes(), 1);
    const QByteArray another(bytes.constData(), bytes.size());
    QCOMPARE(marker.copiesAsBytes(), 2);
    QCOMPARE(marker.piecesAsText(), 6);
    QCOMPARE(marker.piecesAsBytes(), 12);
}

void TestSecret::dyingLeavesNoCopyInMemory()
{
    const MemoryMarker marker(2);
    {
        QByteArray bytes = marker.bytes();
        const Secret secret = Secret::takenFrom(bytes);
        QCOMPARE(marker.copiesAsBytes(), 1);
        const Secret copy = secret.duplicate();
        QCOMPARE(marker.copiesAsBytes(), 2);
    }
    QCOMPARE(marker.copiesAsBytes(), 0);
}

void TestSecret::takingOverLeavesNoCopyInMemory()
{
    const MemoryMarker marker(3);
    {
        QString text = marker.text();
        const Secret secret = Secret::takenFrom(text);
        QCOMPARE(marker.copiesAsText(), 0);
        QCOMPARE(marker.copiesAsBytes(), 1);
    }
    QCOMPARE(marker.copiesAsBytes(), 0);
}

void TestSecret::beingReplacedLeavesNoCopyInMemory()
{
    const MemoryMarker marker(4);
    QByteArray bytes = marker.bytes();
    Secret secret = Secret::takenFrom(bytes);
    secret = Secret();
    QCOMPARE(marker.copiesAsBytes(), 0);
}

// Qt leaves in place what is cut off, at the end and, by moving the beginning of the text, at the
// front.
void TestSecret::wipingLeavesNothingOfWhatStoodThereBefore_data()
{
    struct Change
    {
        const char *name;
        std::function<void(QString &)> text;
        std::function<void(QByteArray &)> bytes;
    };
    const auto both = [](const char *name, auto change) { return Change { name, change, change }; };
    QTest::addColumn<std::function<void(QString &)>>("changeText");
    QTest::addColumn<std::function<void(QByteArray &)>>("changeBytes");
    for (const Change &change : {
                 both("the beginning was removed", [](auto &text) { text.remove(0, 40); }),
                 both("one letter at the front was removed", [](auto &text) { text.remove(0, 1); }),
                 both("the end was removed", [](auto &text) { text.chop(40); }),
                 both("it was truncated", [](auto &text) { text.truncate(3); }),
                 both("it was resized to nothing", [](auto &text) { text.resize(0); }),
                 both("a piece in the middle was removed", [](auto &text) { text.remove(4, 36); }),
         })
        QTest::newRow(change.name) << change.text << change.bytes;
}

void TestSecret::wipingLeavesNothingOfWhatStoodThereBefore()
{
    QFETCH(std::function<void(QString &)>, changeText);
    QFETCH(std::function<void(QByteArray &)>, changeBytes);
    const MemoryMarker marker(5);
    QString text = marker.text();
    changeText(text);
    wipe(text);
    QCOMPARE(marker.piecesAsText(), 0);
    QByteArray bytes = marker.bytes();
    changeBytes(bytes);
    wipe(bytes);
    QCOMPARE(marker.piecesAsBytes(), 0);
}

#endif

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
