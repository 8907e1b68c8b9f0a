// SPDX-License-Identifier: MIT

#include "ui/dialogs/addressnotice.h"
#include "ui/practice/practicebrowser.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Where no browser opens, its address is there to be copied.
class TestAddressNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAddressCanBeReadAndCopied()
    {
        const QUrl page(
                u"https://dashboard.stripe.com/apikeys/create?name=Combidesk%20read-only"_s);
        QWidget window;
        auto *notice = new AddressNotice(AddressNotice::Reason::NoBrowser, page, &window);
        notice->open();
        const auto *address = notice->findChild<QLineEdit *>(u"address"_s);
        QCOMPARE(address->text(), page.toString(QUrl::FullyEncoded));
        QVERIFY(address->isReadOnly());
        QTest::mouseClick(notice->findChild<QPushButton *>(u"copyAddress"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), page.toString(QUrl::FullyEncoded));
    }

    void inPracticeTheBrowserStaysClosed()
    {
        PracticeBrowser browser;
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(QDesktopServices::openUrl(QUrl(u"https://dashboard.stripe.com/apikeys"_s)));
        const auto *notice = window.findChild<AddressNotice *>();
        QVERIFY(notice);
        QCOMPARE(notice->accessibleName(), u"In practice, your browser stays closed."_s);
        QCOMPARE(notice->findChild<QLineEdit *>(u"address"_s)->text(),
                 u"https://dashboard.stripe.com/apikeys"_s);
    }

    void escapeClosesItForGood()
    {
        QWidget window;
        auto *notice = new AddressNotice(AddressNotice::Reason::NoBrowser,
                                         QUrl(u"https://dashboard.stripe.com/apikeys"_s), &window);
        QSignalSpy gone(notice, &QObject::destroyed);
        notice->open();
        QTest::keyClick(notice, Qt::Key_Escape);
        QTRY_COMPARE(gone.count(), 1);
    }
};

QTEST_MAIN(TestAddressNotice)
#include "tst_addressnotice.moc"
