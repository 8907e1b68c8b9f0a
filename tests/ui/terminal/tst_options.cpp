// SPDX-License-Identifier: MIT

#include "ui/terminal/options.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Misuse = Options::Misuse;
using Task = Options::Task;

namespace {

Options from(const QStringList &arguments)
{
    Options options = Options::from(QStringList { u"stripe-key-wizard"_s } + arguments);
    options.readCertificates();
    return options;
}

QString authority()
{
    return QStringLiteral(SKW_TEST_CERTIFICATES "/ca.pem");
}

} // namespace

class TestOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTaskFollowsFromTheOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Task>("task");
        QTest::newRow("nothing opens the window") << QStringList {} << Task::Window;
        QTest::newRow("practice is a window") << QStringList { u"--practice"_s } << Task::Window;
        QTest::newRow("a session comes back")
                << QStringList { u"-session"_s, u"x"_s } << Task::Window;
        QTest::newRow("check") << QStringList { u"--check"_s } << Task::Check;
        QTest::newRow("check in practice")
                << QStringList { u"--check"_s, u"--practice"_s } << Task::Check;
        QTest::newRow("list") << QStringList { u"--list"_s, u"--json"_s } << Task::List;
        QTest::newRow("check all saved keys")
                << QStringList { u"--check-saved"_s } << Task::CheckSaved;
        QTest::newRow("check some saved keys")
                << QStringList { u"--check-saved"_s, u"A"_s, u"B"_s, u"--json"_s }
                << Task::CheckSaved;
        QTest::newRow("help") << QStringList { u"--help"_s } << Task::Help;
        QTest::newRow("short help") << QStringList { u"-h"_s } << Task::Help;
        QTest::newRow("help comes before the rest")
                << QStringList { u"--check"_s, u"--help"_s } << Task::Help;
        QTest::newRow("version") << QStringList { u"--version"_s } << Task::Version;
    }

    void theTaskFollowsFromTheOptions()
    {
        QFETCH(QStringList, arguments);
        const Options options = from(arguments);
        QVERIFY(!options.misuse);
        QTEST(options.task, "task");
    }

    void valuesAreTaken()
    {
        const Options options =
                from({ u"--check"_s, u"--json"_s, u"--language"_s, u"nl"_s, u"--api-base"_s,
                       u"https://localhost:8443"_s, u"--api-ca"_s, authority() });
        QVERIFY(!options.misuse);
        QVERIFY(options.json);
        QVERIFY(!options.practice);
        QCOMPARE(options.language, u"nl"_s);
        QCOMPARE(options.apiBase, QUrl(u"https://localhost:8443"_s));
        QCOMPARE(options.certificates.size(), 1);
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Misuse>("misuse");
        const QString check = u"--check"_s;
        const QString base = u"--api-base"_s;
        const QString here = u"http://127.0.0.1:8080"_s;
        QTest::newRow("an unknown option") << QStringList { u"--chekc"_s } << Misuse::UnknownOption;
        QTest::newRow("a short unknown option") << QStringList { u"-x"_s } << Misuse::UnknownOption;
        QTest::newRow("something stray")
                << QStringList { check, u"stray"_s } << Misuse::StrayArgument;
        QTest::newRow("something stray after two dashes")
                << QStringList { check, u"--"_s, u"--json"_s } << Misuse::StrayArgument;
        QTest::newRow("an empty word") << QStringList { check, QString() } << Misuse::StrayArgument;
        QTest::newRow("a name for the list")
                << QStringList { u"--list"_s, u"A"_s } << Misuse::StrayArgument;
        QTest::newRow("an empty name")
                << QStringList { u"--check-saved"_s, QString() } << Misuse::StrayArgument;
        QTest::newRow("two tasks") << QStringList { check, u"--list"_s } << Misuse::SeveralTasks;
        QTest::newRow("saved keys in practice")
                << QStringList { u"--practice"_s, u"--check-saved"_s } << Misuse::PracticeWithSaved;
        QTest::newRow("a value missing") << QStringList { base } << Misuse::OptionValue;
        QTest::newRow("a value too many")
                << QStringList { u"--check=now"_s } << Misuse::OptionValue;
        QTest::newRow("two bases") << QStringList { base, here, base, here } << Misuse::GivenTwice;
        QTest::newRow("two languages")
                << QStringList { u"--language=en"_s, u"--language=nl"_s } << Misuse::GivenTwice;
        QTest::newRow("json for the window")
                << QStringList { u"--json"_s } << Misuse::JsonWithoutCheck;
        QTest::newRow("practice and a base")
                << QStringList { u"--practice"_s, base, here } << Misuse::PracticeWithBase;
        QTest::newRow("a certificate alone")
                << QStringList { u"--api-ca"_s, authority() } << Misuse::CertificateWithoutBase;
        QTest::newRow("a certificate that is not there")
                << QStringList { base, here, u"--api-ca"_s, u"/nowhere.pem"_s }
                << Misuse::NoCertificate;
        QTest::newRow("a folder for a certificate")
                << QStringList { base, here, u"--api-ca"_s, QCoreApplication::applicationDirPath() }
                << Misuse::NoCertificate;
        QTest::newRow("a program for a certificate")
                << QStringList { base, here, u"--api-ca"_s,
                                 QCoreApplication::applicationFilePath() }
                << Misuse::NoCertificate;
        QTest::newRow("an unknown language")
                << QStringList { u"--language"_s, u"xx"_s } << Misuse::UnknownLanguage;
        QTest::newRow("an empty base")
                << QStringList { base, QString() } << Misuse::BaseNotLoopback;
        QTest::newRow("Stripe itself as a base")
                << QStringList { base, u"https://api.stripe.com"_s } << Misuse::BaseNotLoopback;
        QTest::newRow("help and something stray")
                << QStringList { u"--help"_s, u"stray"_s } << Misuse::StrayArgument;
    }

    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        const Options options = from(arguments);
        QVERIFY(options.misuse.has_value());
        QTEST(*options.misuse, "misuse");
        QVERIFY(!Options::sentence(*options.misuse).isEmpty());
    }

    void wrongUsageIsToldInTheLanguageAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString language = u"--language=nl"_s;
        QTest::newRow("an unknown option") << QStringList { language, u"--chekc"_s };
        QTest::newRow("an unknown option before it") << QStringList { u"--chekc"_s, language };
        QTest::newRow("a value too many") << QStringList { language, u"--check=now"_s };
        QTest::newRow("something stray") << QStringList { language, u"stray"_s };
        QTest::newRow("json for the window") << QStringList { language, u"--json"_s };
    }

    void wrongUsageIsToldInTheLanguageAskedFor()
    {
        QFETCH(QStringList, arguments);
        const Options options = from(arguments);
        QVERIFY(options.misuse.has_value());
        QCOMPARE(options.language, u"nl"_s);
    }

    void helpNamesEveryOptionAndStatus()
    {
        const QString help = Options::help();
        for (const QString &word :
             { u"--check"_s, u"--json"_s, u"--practice"_s, u"--api-base"_s, u"--api-ca"_s,
               u"--language"_s, u"--version"_s, u"--help"_s, u"  64  "_s })
            QVERIFY2(help.contains(word), qPrintable(word));
        QVERIFY(!help.contains(u"--session"));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
