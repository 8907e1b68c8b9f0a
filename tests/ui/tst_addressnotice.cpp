#include "ui/addressnotice.h"

#include <QClipboard>
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
        const QUrl page(u"https://dashboard.stripe.com/apikeys/create?name=Combidesk%20read-only"_s);
        QWidget window;
        auto *notice = new AddressNotice(page, &window);
        notice->open();
        const auto *address = notice->findChild<QLineEdit *>(u"address"_s);
        QCOMPARE(address->text(), page.toString(QUrl::FullyEncoded));
        QVERIFY(address->isReadOnly());
        QTest::mouseClick(notice->findChild<QPushButton *>(u"copyAddress"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), page.toString(QUrl::FullyEncoded));
    }

    void escapeClosesItForGood()
    {
        QWidget window;
        auto *notice = new AddressNotice(QUrl(u"https://dashboard.stripe.com/apikeys"_s), &window);
        QSignalSpy gone(notice, &QObject::destroyed);
        notice->open();
        QTest::keyClick(notice, Qt::Key_Escape);
        QTRY_COMPARE(gone.count(), 1);
    }
};

QTEST_MAIN(TestAddressNotice)
#include "tst_addressnotice.moc"
