// SPDX-License-Identifier: MIT

#include "app/practice/practicekeys.h"
#include "tests/support/programrun.h"
#include "tests/support/stripeserver.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

// --check --practice: the sample keys, and no network.
class TestCheckPractice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sampleKeysTellTheirStories_data()
    {
        using Id = SampleKey::Id;
        QTest::addColumn<Id>("id");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("a good key") << Id::Good << 0 << u"ready"_s;
        QTest::newRow("a key without two permissions")
                << Id::TwoMissing << 1 << u"missing_permissions"_s;
        QTest::newRow("an expired key") << Id::Expired << 2 << u"unusable_key"_s;
        QTest::newRow("a key from a template") << Id::ReadsTooMuch << 0 << u"ready"_s;
        QTest::newRow("a test key") << Id::TestMode << 0 << u"ready"_s;
        QTest::newRow("a standard key") << Id::Standard << 0 << u"ready"_s;
    }

    void sampleKeysTellTheirStories()
    {
        QFETCH(SampleKey::Id, id);
        QByteArray key;
        for (const SampleKey &sample : sampleKeys()) {
            if (sample.id == id)
                key = sample.key;
        }
        const ProgramRun run = ProgramRun::of({ u"--check"_s, u"--json"_s, u"--practice"_s }, key);
        QTEST(run.status, "status");
        QTEST(run.json()[u"verdict"].toString(), "verdict");
        QVERIFY(run.errors.startsWith("Practice."));
        QVERIFY(!run.errors.contains(key));
    }

    void theResultIsMarkedToo()
    {
        const ProgramRun run =
                ProgramRun::of({ u"--check"_s, u"--practice"_s }, sampleKeys().first().key);
        QVERIFY(run.output.startsWith("Practice. Nothing in this report is real.\n"));
    }

    void noProxyIsAsked()
    {
        StripeServer proxy;
        QProcessEnvironment environment = ProgramRun::environment();
        environment.insert(u"https_proxy"_s, proxy.url().toString());
        const ProgramRun run = ProgramRun::of({ u"--check"_s, u"--practice"_s },
                                              sampleKeys().first().key, environment);
        QCOMPARE(run.status, 0);
        QCOMPARE(proxy.connections(), 0);
    }

    void realStripeIsAskedThroughTheProxyOfTheSystem()
    {
        // It knows no CONNECT, so nothing goes beyond it, and the key is not even sent to it.
        StripeServer proxy;
        QProcessEnvironment environment = ProgramRun::environment();
        environment.insert(u"https_proxy"_s, proxy.url().toString());
        const ProgramRun run = ProgramRun::of({ u"--check"_s, u"--json"_s },
                                              sampleKeys().first().key, environment);
        QCOMPARE(run.status, 3);
        QCOMPARE(run.json()[u"problem"], u"proxy"_s);
        QVERIFY(!proxy.requests().isEmpty());
        for (const StripeServer::Request &request : proxy.requests()) {
            QCOMPARE(request.method, "CONNECT");
            QCOMPARE(request.path, u"api.stripe.com:443"_s);
            QVERIFY(!request.authorized);
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckPractice)
#include "tst_checkpractice.moc"
