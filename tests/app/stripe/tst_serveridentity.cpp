// SPDX-License-Identifier: MIT

#include "app/stripe/serveridentity.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate::fromPath(u"" SKW_TEST_CERTIFICATES "/"_s + name + u".pem"_s).value(0);
}

} // namespace

class TestServerIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHostIsProvenByItsAlternativeNames_data()
    {
        QTest::addColumn<QString>("certificateName");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isProven");

        const auto row = [](const char *name, const QString &file, const QString &host, bool good) {
            QTest::newRow(name) << file << host << good;
        };
        row("a name", u"server"_s, u"localhost"_s, true);
        row("a name in capitals", u"server"_s, u"LOCALHOST"_s, true);
        row("a longer name", u"server"_s, u"localhost.example"_s, false);
        row("the same name with a dot", u"server"_s, u"localhost."_s, false);
        row("an address", u"server"_s, u"127.0.0.1"_s, true);
        row("an address of IPv6", u"server"_s, u"::1"_s, true);
        row("another address", u"server"_s, u"127.0.0.2"_s, false);
        row("the common name", u"common-name"_s, u"localhost"_s, false);
        row("an alternative name beside it", u"common-name"_s, u"elsewhere.invalid"_s, true);
        row("another host's", u"elsewhere"_s, u"localhost"_s, false);
        row("no name at all", u"ca"_s, u"localhost"_s, false);
        row("a star, and a name below", u"wildcard"_s, u"api.example.invalid"_s, true);
        row("a star, and two names below", u"wildcard"_s, u"a.api.example.invalid"_s, false);
        row("a star, and none", u"wildcard"_s, u"example.invalid"_s, false);
        row("a star, and an empty name", u"wildcard"_s, u".example.invalid"_s, false);
        row("a star within a label", u"wildcard"_s, u"abc.part.invalid"_s, false);
        row("a star below a top-level domain", u"wildcard"_s, u"anything.test"_s, false);
        row("a star for an address", u"wildcard"_s, u"127.0.0.1"_s, false);
    }
    void aHostIsProvenByItsAlternativeNames()
    {
        QFETCH(QString, certificateName);
        QFETCH(QString, host);
        QVERIFY(!certificate(certificateName).isNull());
        QTEST(ServerIdentity(host).isProvenBy(certificate(certificateName)), "isProven");
    }

    void noCertificateProvesNothing()
    {
        QVERIFY(!ServerIdentity(u"localhost"_s).isProvenBy(QSslCertificate()));
    }

    void whatTheObjectionsComeTo_data()
    {
        using Errors = QList<QSslError>;
        QTest::addColumn<Errors>("objections");
        QTest::addColumn<std::optional<Problem>>("problem");

        const QSslCertificate good = certificate(u"server"_s);
        const QSslCertificate other = certificate(u"common-name"_s);
        const QSslError name(QSslError::HostNameMismatch, good);
        const QSslError otherName(QSslError::HostNameMismatch, other);
        const QSslError expired(QSslError::CertificateExpired, good);
        const QSslError early(QSslError::CertificateNotYetValid, good);
        const QSslError unknown(QSslError::UnableToGetLocalIssuerCertificate, good);
        const auto is = [](Problem problem) { return std::optional(problem); };
        QTest::newRow("the name that no certificate bears") << Errors { name } << noProblem;
        QTest::newRow("a name in the wrong place") << Errors { otherName } << is(Problem::Tls);
        QTest::newRow("an unknown authority") << Errors { name, unknown } << is(Problem::Tls);
        QTest::newRow("expired") << Errors { name, expired } << is(Problem::CertificateDate);
        QTest::newRow("not yet valid") << Errors { early } << is(Problem::CertificateDate);
        QTest::newRow("expired with its authority")
                << Errors { unknown, expired } << is(Problem::CertificateDate);
    }
    void whatTheObjectionsComeTo()
    {
        QFETCH(QList<QSslError>, objections);
        QTEST(ServerIdentity(u"localhost"_s).problemOf(objections), "problem");
    }

    void noCertificateBearsTheNameThatQtLooksFor_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("a name") << u"api.stripe.com"_s;
        QTest::newRow("an address") << u"127.0.0.1"_s;
        QTest::newRow("an address of IPv6") << u"::1"_s;
    }
    void noCertificateBearsTheNameThatQtLooksFor()
    {
        QFETCH(QString, host);
        if (QSslSocket::activeBackend() != u"openssl"_s)
            QSKIP("asked only with OpenSSL");
        const QString name = ServerIdentity(host).verifyName();
        QVERIFY(name.endsWith(u'.'));
        QCOMPARE(QUrl::toAce(name), name.toLatin1()); // otherwise Qt would find nothing, anywhere
    }
};

QTEST_GUILESS_MAIN(TestServerIdentity)
#include "tst_serveridentity.moc"
