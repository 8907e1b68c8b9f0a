// SPDX-License-Identifier: MIT

#include "app/facts/permission.h"
#include "app/practice/practicekeys.h"
#include "app/practice/practicestripe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Id = SampleKey::Id;

namespace {

QNetworkRequest requestFor(const QString &path, const QByteArray &key)
{
    QNetworkRequest request(QUrl(u"https://api.stripe.com"_s + path));
    request.setRawHeader("Authorization", "Bearer " + key);
    return request;
}

QByteArray sample(Id id)
{
    for (const SampleKey &sample : sampleKeys()) {
        if (sample.id == id)
            return sample.key;
    }
    return {};
}

} // namespace

class TestPracticeStripe : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int status = 0;
        QNetworkReply::NetworkError error = QNetworkReply::NoError;
        QByteArray body;
        QByteArray requestId;
    };

    static Answer wait(QNetworkReply *started)
    {
        const std::unique_ptr<QNetworkReply> reply(started);
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait())
            return {};
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->error(),
                 reply->readAll(), reply->rawHeader("Request-Id") };
    }

    static int granted(PracticeStripe &practice, const QByteArray &key)
    {
        int count = 0;
        for (const Permission &permission : permissions())
            count += wait(practice.get(requestFor(permission.path, key))).status == 200;
        return count;
    }

    static int excess(PracticeStripe &practice, const QByteArray &key)
    {
        int count = 0;
        for (const ExcessProbe &probe : excessProbes())
            count += wait(practice.get(requestFor(probe.path, key))).status == 200;
        return count;
    }

private Q_SLOTS:
    void anAnswerArrivesLaterAndWhole()
    {
        PracticeStripe practice(0ms, 0ms);
        QNetworkReply *reply = practice.get(requestFor(u"/v1/charges?limit=1"_s, sample(Id::Good)));
        QVERIFY(!reply->isFinished());
        const Answer answer = wait(reply);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.error, QNetworkReply::NoError);
        QVERIFY(answer.requestId.startsWith("req_"));
        QCOMPARE(QJsonDocument::fromJson(answer.body)[u"object"], u"list"_s);
    }

    void aRefusalArrivesAsQtWouldGiveIt()
    {
        PracticeStripe practice(0ms, 0ms);
        const Answer expired =
                wait(practice.get(requestFor(u"/v1/balance"_s, sample(Id::Expired))));
        QCOMPARE(expired.status, 401);
        QCOMPARE(expired.error, QNetworkReply::AuthenticationRequiredError);
        QVERIFY(expired.body.contains("api_key_expired"));
        const Answer denied =
                wait(practice.get(requestFor(u"/v1/disputes?limit=1"_s, sample(Id::Good))));
        QCOMPARE(denied.status, 403);
        QCOMPARE(denied.error, QNetworkReply::ContentAccessDenied);
    }

    void sampleKeysTellTheirStories_data()
    {
        QTest::addColumn<Id>("id");
        QTest::addColumn<int>("readable");
        QTest::addColumn<int>("excessReadable");
        QTest::newRow("a good key") << Id::Good << 11 << 0;
        QTest::newRow("a key without two permissions") << Id::TwoMissing << 9 << 0;
        QTest::newRow("an expired key") << Id::Expired << 0 << 0;
        QTest::newRow("a key from a template") << Id::ReadsTooMuch << 11 << 5;
        QTest::newRow("a test key") << Id::TestMode << 11 << 0;
        QTest::newRow("a standard key") << Id::Standard << 11 << 8;
    }

    void sampleKeysTellTheirStories()
    {
        QFETCH(Id, id);
        PracticeStripe practice(0ms, 0ms);
        QTEST(granted(practice, sample(id)), "readable");
        QTEST(excess(practice, sample(id)), "excessReadable");
    }

    void theTwoMissingPermissionsAreThereTheSecondTime()
    {
        PracticeStripe practice(0ms, 0ms);
        const QByteArray key = sample(Id::TwoMissing);
        QCOMPARE(wait(practice.get(requestFor(u"/v1/payouts"_s, key))).status, 403);
        QCOMPARE(wait(practice.get(requestFor(u"/v1/prices"_s, key))).status, 403);
        QCOMPARE(granted(practice, key), 11);
        QCOMPARE(excess(practice, key), 0);
    }

    void sampleKeysAreToldApartByTheirLastFour()
    {
        QSet<QByteArray> endings;
        for (const SampleKey &sample : sampleKeys())
            endings.insert(sample.key.right(4));
        QCOMPARE(endings.size(), sampleKeys().size());
    }

    void nothingButStripeCanBeAsked_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("another host") << QUrl(u"https://example.com/v1/balance"_s);
        QTest::newRow("plain http") << QUrl(u"http://api.stripe.com/v1/balance"_s);
        QTest::newRow("a host that begins alike")
                << QUrl(u"https://api.stripe.com.example.com/v1/balance"_s);
        QTest::newRow("a name and password")
                << QUrl(u"https://me:secret@api.stripe.com/v1/balance"_s);
        QTest::newRow("another port") << QUrl(u"https://api.stripe.com:8443/v1/balance"_s);
        QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    }

    void nothingButStripeCanBeAsked()
    {
        QFETCH(QUrl, url);
        PracticeStripe practice(0ms, 0ms);
        const Answer answer = wait(practice.get(QNetworkRequest(url)));
        QCOMPARE(answer.error, QNetworkReply::HostNotFoundError);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.body.isEmpty());
    }

    void nothingButGetIsTaken()
    {
        PracticeStripe practice(0ms, 0ms);
        const QNetworkRequest request = requestFor(u"/v1/charges"_s, sample(Id::Standard));
        QCOMPARE(wait(practice.post(request, QByteArray("amount=1"))).error,
                 QNetworkReply::OperationNotImplementedError);
        QCOMPARE(wait(practice.deleteResource(request)).error,
                 QNetworkReply::OperationNotImplementedError);
    }

    void noConnectionIsOpenedNotEvenAheadOfTime()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy connected(&server, &QTcpServer::newConnection);
        PracticeStripe practice(0ms, 0ms);
        QSignalSpy finished(&practice, &QNetworkAccessManager::finished);
        practice.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort(),
                                        QSslConfiguration::defaultConfiguration());
        practice.connectToHost(u"127.0.0.1"_s, server.serverPort());
        wait(practice.get(requestFor(u"/v1/balance"_s, sample(Id::Good))));
        QTRY_COMPARE(finished.size(), 3);
        // A connection that did stand would have been seen by now: this one is.
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(connected.wait());
        server.nextPendingConnection();
        QVERIFY(!server.hasPendingConnections());
    }

    void abortEndsAtOnceAndOnce()
    {
        PracticeStripe practice(1h, 1h);
        const std::unique_ptr<QNetworkReply> reply(
                practice.get(requestFor(u"/v1/balance"_s, sample(Id::Good))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        reply->abort();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
        reply->abort();
        QCOMPARE(finished.size(), 1);
    }

    void repliesUnderWayMayOutliveNothing()
    {
        auto practice = std::make_unique<PracticeStripe>();
        QNetworkReply *reply = practice->get(requestFor(u"/v1/balance"_s, sample(Id::Good)));
        QSignalSpy destroyed(reply, &QObject::destroyed);
        practice.reset();
        QCOMPARE(destroyed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPracticeStripe)
#include "tst_practicestripe.moc"
