// SPDX-License-Identifier: MIT

#include "tests/support/memorymarker.h"
#include "tests/support/ui/assistivetechnology.h"
#include "ui/keyentry/proxylogin.h"
#include "ui/keyentry/secretline.h"
#include "ui/system/clipboard.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestProxyLogin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void thePasswordIsHandedOverAndLeavesTheField_data();
    void thePasswordIsHandedOverAndLeavesTheField();
    void thePasswordLeavesTheFieldThoughNobodyTakesIt();
    void withoutANameNothingIsSubmitted();
    void outOfSightTheFieldIsEmpty();
    void assistiveTechnologyCannotReadThePassword();
    void nothingOfThePasswordIsLeft();

private:
    std::unique_ptr<Clipboard> m_clipboard;
    std::unique_ptr<ProxyLogin> m_login;
    QLineEdit *m_user = nullptr;
    SecretLine *m_password = nullptr;
};

void TestProxyLogin::init()
{
    m_clipboard = std::make_unique<Clipboard>();
    m_login = std::make_unique<ProxyLogin>(*m_clipboard);
    m_user = m_login->findChild<QLineEdit *>(u"proxyUser"_s);
    m_password = m_login->findChild<SecretLine *>(u"proxyPassword"_s);
    m_login->show();
    QVERIFY(QTest::qWaitForWindowActive(m_login.get()));
}

void TestProxyLogin::cleanup()
{
    m_login.reset();
    m_clipboard.reset();
}

void TestProxyLogin::thePasswordIsHandedOverAndLeavesTheField_data()
{
    QTest::addColumn<std::function<void(TestProxyLogin *)>>("submit");
    using Way = std::function<void(TestProxyLogin *)>;
    QTest::newRow("the button is pressed") << Way([](TestProxyLogin *test) {
        test->m_login->findChild<QPushButton *>(u"proxySubmit"_s)->click();
    });
    QTest::newRow("Return is pressed in the password")
            << Way([](TestProxyLogin *test) { QTest::keyClick(test->m_password, Qt::Key_Return); });
}

void TestProxyLogin::thePasswordIsHandedOverAndLeavesTheField()
{
    QFETCH(std::function<void(TestProxyLogin *)>, submit);
    Secret taken;
    connect(m_login.get(), &ProxyLogin::entered, this, [&] { taken = m_login->takePassword(); });
    QTest::keyClicks(m_user, u"clerk"_s);
    QTest::keyClicks(m_password, u"open sesame"_s);
    submit(this);
    QCOMPARE(m_login->user(), u"clerk"_s);
    QCOMPARE(taken.reveal(), QByteArrayView("open sesame"));
    QVERIFY(m_password->content().isEmpty());
    QVERIFY(m_password->text().isEmpty());
}

void TestProxyLogin::thePasswordLeavesTheFieldThoughNobodyTakesIt()
{
    QTest::keyClicks(m_user, u"clerk"_s);
    QTest::keyClicks(m_password, u"open sesame"_s);
    QTest::keyClick(m_password, Qt::Key_Return);
    QVERIFY(m_password->content().isEmpty());
}

void TestProxyLogin::withoutANameNothingIsSubmitted()
{
    QSignalSpy entered(m_login.get(), &ProxyLogin::entered);
    QTest::keyClicks(m_password, u"open sesame"_s);
    QTest::keyClick(m_password, Qt::Key_Return);
    QVERIFY(entered.isEmpty());
    QVERIFY(m_user->hasFocus());
    QCOMPARE(m_password->content(), u"open sesame"_s);
}

void TestProxyLogin::outOfSightTheFieldIsEmpty()
{
    QTest::keyClicks(m_user, u"clerk"_s);
    QTest::keyClicks(m_password, u"open sesame"_s);
    m_login->hide();
    QVERIFY(m_password->content().isEmpty());
    QCOMPARE(m_login->user(), u"clerk"_s);
}

void TestProxyLogin::assistiveTechnologyCannotReadThePassword()
{
    QTest::keyClicks(m_password, u"open sesame"_s);
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_password);
    QVERIFY(field->state().passwordEdit);
    QCOMPARE(field->text(QAccessible::Name), u"Password for the proxy server"_s);
    const QStringList texts =
            AssistiveTechnology::textsOf(QAccessible::queryAccessibleInterface(m_login.get()));
    QVERIFY(texts.contains(QString(11, QChar(0x2022))));
    QVERIFY(!texts.join(u'\n').contains(u"sesame"_s));
}

void TestProxyLogin::nothingOfThePasswordIsLeft()
{
    const MemoryMarker marker(20261128);
    if (marker.copiesAsText() < 0)
        QSKIP("memory cannot be searched here");
    QTest::keyClicks(m_user, u"clerk"_s);
    {
        QString typed = marker.text();
        QTest::keyClicks(m_password, typed);
        wipe(typed);
    }
    QCOMPARE(marker.piecesAsText(), 6); // the field's own
    {
        Secret taken;
        connect(m_login.get(), &ProxyLogin::entered, this,
                [&] { taken = m_login->takePassword(); });
        QTest::keyClick(m_password, Qt::Key_Return);
        QCOMPARE(taken.reveal().size(), 48);
        QCOMPARE(marker.piecesAsText(), 0);
        QCOMPARE(marker.piecesAsBytes(), 6); // the one that was taken
    }
    QCOMPARE(marker.piecesAsBytes(), 0);
}

QTEST_MAIN(TestProxyLogin)
#include "tst_proxylogin.moc"
