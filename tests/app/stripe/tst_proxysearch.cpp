// SPDX-License-Identifier: MIT

#include "app/stripe/proxysearch.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;

class TestProxySearch : public QObject
{
    Q_OBJECT

    static QNetworkProxy find(ProxySearch::Ask ask)
    {
        ProxySearch search(std::move(ask), ProxySearch::usualValidity);
        QSignalSpy found(&search, &ProxySearch::found);
        search.start(QUrl(u"https://api.stripe.com"_s));
        if (!found.wait())
            qFatal("the system has answered");
        return found[0][0].value<QNetworkProxy>();
    }

private Q_SLOTS:
    void theSystemIsAskedInAnotherThread()
    {
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128);
        const QNetworkProxy found = find([=](const QNetworkProxyQuery &query) {
            return query.url() == QUrl(u"https://api.stripe.com"_s)
                            && QThread::currentThread() != qApp->thread()
                    ? QList { proxy }
                    : QList<QNetworkProxy>();
        });
        QCOMPARE(found, proxy);
    }

    void theFirstProxyIsTakenThatLetsTlsThrough_data()
    {
        QTest::addColumn<QList<QNetworkProxy>>("offered");
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        const QNetworkProxy ftp(QNetworkProxy::FtpCachingProxy, u"a"_s, 1);
        const QNetworkProxy http(QNetworkProxy::HttpProxy, u"b"_s, 2);
        const QNetworkProxy socks(QNetworkProxy::Socks5Proxy, u"c"_s, 3);
        const QNetworkProxy none(QNetworkProxy::NoProxy);
        QTest::newRow("none is needed") << QList { none } << QNetworkProxy::NoProxy;
        QTest::newRow("nothing is said") << QList<QNetworkProxy>() << QNetworkProxy::NoProxy;
        QTest::newRow("the first of two")
                << QList { socks, http, none } << QNetworkProxy::Socks5Proxy;
        QTest::newRow("one that is only for files")
                << QList { ftp, http, none } << QNetworkProxy::HttpProxy;
    }
    void theFirstProxyIsTakenThatLetsTlsThrough()
    {
        QFETCH(QList<QNetworkProxy>, offered);
        QTEST(find([=](const QNetworkProxyQuery &) { return offered; }).type(), "type");
    }
};

QTEST_GUILESS_MAIN(TestProxySearch)
#include "tst_proxysearch.moc"
