// SPDX-License-Identifier: MIT

#include "ui/system/clipboard.h"
#include "ui/system/secretmimedata.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Put together at run time, so that no whole key stands in the source.
QString keyText()
{
    return u"rk_live_51"_s + u"Marker"_s.repeated(4) + u"9zQx"_s;
}

Secret key()
{
    QString text = keyText();
    return Secret::takenFrom(text);
}

QClipboard *computer()
{
    return QGuiApplication::clipboard();
}

// Let a second last no time at all.
void hurry(const Clipboard &clipboard)
{
    clipboard.findChild<QTimer *>()->setInterval(0ms);
}

} // namespace

class TestClipboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { computer()->setText(u"before"_s); }

    void aCopiedKeyCanBePasted();
    void aKeyIsMarkedAsSecret_data();
    void aKeyIsMarkedAsSecret();
    void aKeyLeavesByItselfAfterAMinute();
    void theMinuteCanBeExtendedAgainAndAgain();
    void extendingWithoutAKeyDoesNothing();
    void copyingAgainStartsTheMinuteAnew();
    void aKeyCanBeTakenAwayNow();
    void whatSomebodyElseCopiedStays();
    void aCopyThatAManagerTookOverIsTakenAway();
    void whatAManagerPutsBackIsTakenAwayOnceMore_data();
    void whatAManagerPutsBackIsTakenAwayOnceMore();
    void aKeyIsTakenAwayAtTheEnd();
    void whatWasPutBackSinceIsTakenAwayAtTheEnd();
    void theEndWaitsUntilItHasBeenLookedFor();
    void theEndComesAtOnceWithoutAKey();
    void aRevokedKeyCannotBePasted();
    void emptyingForgetsWhatABrowserLeft();
    void plainTextIsNoSecret();
    void whatWasReadCanBeOverwritten();
};

void TestClipboard::aCopiedKeyCanBePasted()
{
    Clipboard clipboard(0ms);
    clipboard.copySecret(key());
    QVERIFY(clipboard.holdsSecret());
    QCOMPARE(clipboard.secondsLeft(), 60);
    QCOMPARE(computer()->text(), keyText());
    QCOMPARE(computer()->mimeData()->data(u"text/plain"_s), keyText().toUtf8());
    QCOMPARE(clipboard.text(), keyText());
}

void TestClipboard::aKeyIsMarkedAsSecret_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("data");
    const QByteArray no(4, '\0');
    QTest::newRow("for KDE's Klipper") << u"x-kde-passwordManagerHint"_s << "secret"_ba;
    QTest::newRow("for monitors on Windows")
            << u"ExcludeClipboardContentFromMonitorProcessing"_s << no;
    QTest::newRow("for the history of Windows") << u"CanIncludeInClipboardHistory"_s << no;
    QTest::newRow("for the cloud of Windows") << u"CanUploadToCloudClipboard"_s << no;
    QTest::newRow("for managers on macOS")
            << u"application/x-nspasteboard-concealed-type"_s << "secret"_ba;
}

void TestClipboard::aKeyIsMarkedAsSecret()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, data);
    Clipboard clipboard(0ms);
    clipboard.copySecret(key());
    const QMimeData *offered = computer()->mimeData();
    QVERIFY(offered->hasFormat(format));
    QVERIFY(offered->formats().contains(format));
    QCOMPARE(offered->data(format), data);
}

void TestClipboard::aKeyLeavesByItselfAfterAMinute()
{
    Clipboard clipboard(0ms);
    QSignalSpy seconds(&clipboard, &Clipboard::secondsLeftChanged);
    QSignalSpy gone(&clipboard, &Clipboard::secretGone);
    clipboard.copySecret(key());
    QCOMPARE(clipboard.findChild<QTimer *>()->intervalAsDuration(), 1000ms);
    hurry(clipboard);
    QVERIFY(gone.wait());
    QCOMPARE(gone.first().first().value<Clipboard::Fate>(), Clipboard::Fate::Emptied);
    QCOMPARE(seconds.size(), 60);
    QCOMPARE(seconds.first().first().toInt(), 60);
    QCOMPARE(seconds.last().first().toInt(), 1);
    QVERIFY(!clipboard.holdsSecret());
    QVERIFY(!clipboard.findChild<QTimer *>()->isActive());
    QCOMPARE(computer()->text(), QString());
}

void TestClipboard::theMinuteCanBeExtendedAgainAndAgain()
{
    Clipboard clipboard(0ms);
    clipboard.copySecret(key());
    clipboard.extend();
    QCOMPARE(clipboard.secondsLeft(), 120);
    clipboard.extend();
    QCOMPARE(clipboard.secondsLeft(), 180);
    QSignalSpy seconds(&clipboard, &Clipboard::secondsLeftChanged);
    hurry(clipboard);
    QTRY_VERIFY(!clipboard.holdsSecret());
    QCOMPARE(seconds.size(), 179);
}

void TestClipboard::extendingWithoutAKeyDoesNothing()
{
    Clipboard clipboard(0ms);
    clipboard.extend();
    QVERIFY(!clipboard.holdsSecret());
    QCOMPARE(computer()->text(), u"before"_s);
}

void TestClipboard::copyingAgainStartsTheMinuteAnew()
{
    Clipboard clipboard(0ms);
    clipboard.copySecret(key());
    clipboard.extend();
    QSignalSpy gone(&clipboard, &Clipboard::secretGone);
    clipboard.copySecret(key());
    QCOMPARE(clipboard.secondsLeft(), 60);
    QCOMPARE(gone.size(), 0);
    QCOMPARE(computer()->text(), keyText());
}

void TestClipboard::aKeyCanBeTakenAwayNow()
{
    Clipboard clipboard(0ms);
    QSignalSpy gone(&clipboard, &Clipboard::secretGone);
    clipboard.copySecret(key());
    clipboard.clearSecret();
    QCOMPARE(computer()->text(), QString());
    QCOMPARE(gone.size(), 0); // not before it has been looked for
    QTRY_COMPARE(gone.size(), 1);
    clipboard.clearSecret();
    QCOMPARE(gone.size(), 1);
}

void TestClipboard::whatSomebodyElseCopiedStays()
{
    Clipboard clipboard(0ms);
    QSignalSpy gone(&clipboard, &Clipboard::secretGone);
    clipboard.copySecret(key());
    computer()->setText(u"something else"_s);
    QTRY_COMPARE(gone.size(), 1); // Windows tells it later
    QCOMPARE(gone.first().first().value<Clipboard::Fate>(), Clipboard::Fate::Replaced);
    QVERIFY(!clipboard.holdsSecret());
    clipboard.clearSecret();
    QCOMPARE(computer()->text(), u"something else"_s);
}

void TestClipboard::aCopyThatAManagerTookOverIsTakenAway()
{
    Clipboard clipboard(0ms);
    clipboard.copySecret(key());
    computer()->setText(keyText());
    QVERIFY(clipboard.holdsSecret());
    clipboard.clearSecret();
    QCOMPARE(computer()->text(), QString());
}

void TestClipboard::whatAManagerPutsBackIsTakenAwayOnceMore_data()
{
    QTest::addColumn<int>("times");
    QTest::addColumn<Clipboard::Fate>("fate");
    QTest::addColumn<QString>("left");
    QTest::newRow("it leaves an empty clipboard empty")
            << 0 << Clipboard::Fate::Emptied << QString();
    QTest::newRow("it puts the key back once") << 1 << Clipboard::Fate::Emptied << QString();
    QTest::newRow("it puts the key back each time") << 100 << Clipboard::Fate::PutBack << keyText();
}

void TestClipboard::whatAManagerPutsBackIsTakenAwayOnceMore()
{
    QFETCH(int, times);
    QFETCH(Clipboard::Fate, fate);
    QFETCH(QString, left);
    Clipboard clipboard(0ms);
    QSignalSpy gone(&clipboard, &Clipboard::secretGone);
    clipboard.copySecret(key());
    QObject manager;
    connect(
            computer(), &QClipboard::dataChanged, &manager,
            [&] {
                if (computer()->text().isEmpty() && times-- > 0)
                    computer()->setText(keyText());
            },
            Qt::QueuedConnection); // another program would be told later, too
    clipboard.clearSecret();
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(gone.first().first().value<Clipboard::Fate>(), fate);
    QCOMPARE(computer()->text(), left);
}

void TestClipboard::whatWasPutBackSinceIsTakenAwayAtTheEnd()
{
    Clipboard clipboard(0ms);
    QSignalSpy gone(&clipboard, &Clipboard::secretGone);
    QSignalSpy finished(&clipboard, &Clipboard::finished);
    clipboard.copySecret(key());
    clipboard.clearSecret();
    QTRY_COMPARE(gone.size(), 1);
    computer()->setText(keyText());
    clipboard.finish();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(computer()->text(), QString());
}

void TestClipboard::theEndWaitsUntilItHasBeenLookedFor()
{
    Clipboard clipboard(0ms);
    QSignalSpy finished(&clipboard, &Clipboard::finished);
    clipboard.copySecret(key());
    clipboard.finish();
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(computer()->text(), QString());
}

void TestClipboard::theEndComesAtOnceWithoutAKey()
{
    Clipboard clipboard(24h);
    QSignalSpy finished(&clipboard, &Clipboard::finished);
    clipboard.finish();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(computer()->text(), u"before"_s);
}

void TestClipboard::aKeyIsTakenAwayAtTheEnd()
{
    {
        Clipboard clipboard(0ms);
        clipboard.copySecret(key());
    }
    QCOMPARE(computer()->text(), QString());
}

void TestClipboard::aRevokedKeyCannotBePasted()
{
    SecretMimeData data(key());
    QCOMPARE(data.text(), keyText());
    data.revoke();
    QCOMPARE(data.text(), QString());
    QCOMPARE(data.data(u"text/plain;charset=utf-8"_s), QByteArray());
}

void TestClipboard::emptyingForgetsWhatABrowserLeft()
{
    Clipboard clipboard(0ms);
    QVERIFY(clipboard.hasText());
    clipboard.clear();
    QCOMPARE(computer()->text(), QString());
    QVERIFY(!clipboard.hasText());
}

void TestClipboard::plainTextIsNoSecret()
{
    {
        Clipboard clipboard(0ms);
        clipboard.copy(u"Combidesk read-only"_s);
        QVERIFY(!clipboard.holdsSecret());
    }
    QCOMPARE(computer()->text(), u"Combidesk read-only"_s);
}

void TestClipboard::whatWasReadCanBeOverwritten()
{
    Clipboard clipboard(0ms);
    QString text = clipboard.text();
    wipe(text);
    QCOMPARE(computer()->text(), u"before"_s);
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
