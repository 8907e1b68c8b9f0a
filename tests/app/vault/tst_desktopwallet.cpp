// SPDX-License-Identifier: MIT

#include "app/vault/desktopwallet.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDesktopWallet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyKdeHasOne_data();
    void onlyKdeHasOne();
};

void TestDesktopWallet::onlyKdeHasOne_data()
{
    QTest::addColumn<QByteArrayList>("environment");
    QTest::addColumn<QString>("wallet");
    const QString wallet = u"org.kde.kwalletd5"_s;
    const QByteArray plasma5 = "KDE_SESSION_VERSION=5";
    QTest::newRow("Plasma 5") << QByteArrayList { "XDG_CURRENT_DESKTOP=KDE", plasma5 } << wallet;
    QTest::newRow("Plasma 5 by its session")
            << QByteArrayList { "DESKTOP_SESSION=kde", plasma5 } << wallet;
    QTest::newRow("Plasma 5 by its mark")
            << QByteArrayList { "KDE_FULL_SESSION=true", plasma5 } << wallet;
    QTest::newRow("KDE of a version that QtKeychain does not know")
            << QByteArrayList { "XDG_CURRENT_DESKTOP=KDE", "KDE_SESSION_VERSION=9" } << QString();
    QTest::newRow("GNOME in which KDE has been started before")
            << QByteArrayList { "XDG_CURRENT_DESKTOP=GNOME", "KDE_FULL_SESSION=true", plasma5 }
            << QString();
    QTest::newRow("Xfce by its session")
            << QByteArrayList { "DESKTOP_SESSION=xfce4", "KDE_FULL_SESSION=true", plasma5 }
            << QString();
    QTest::newRow("no desktop") << QByteArrayList {} << QString();
    QTest::newRow("Plasma 5, where libsecret is wanted")
            << QByteArrayList { "XDG_CURRENT_DESKTOP=KDE", plasma5, "QTKEYCHAIN_BACKEND=libsecret" }
            << QString();
}

void TestDesktopWallet::onlyKdeHasOne()
{
    QFETCH(QByteArrayList, environment);
    QFETCH(QString, wallet);
    for (const char *name :
         { "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "KDE_SESSION_VERSION",
           "GNOME_DESKTOP_SESSION_ID", "QTKEYCHAIN_BACKEND" })
        qunsetenv(name);
    for (const QByteArray &variable : environment) {
        const qsizetype equals = variable.indexOf('=');
        qputenv(variable.first(equals).constData(), variable.sliced(equals + 1));
    }
    QCOMPARE(desktopWallet(), wallet);
}

QTEST_APPLESS_MAIN(TestDesktopWallet)
#include "tst_desktopwallet.moc"
