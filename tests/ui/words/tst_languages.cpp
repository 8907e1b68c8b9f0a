// SPDX-License-Identifier: MIT

#include "ui/words/languages.h"

#include "tests/support/catalogue.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPluralIsSpoken_data();
    void everyPluralIsSpoken();
    void theVerdictCounts_data();
    void theVerdictCounts();
    void theAgreedTermsAreUsed_data();
    void theAgreedTermsAreUsed();
    void dayNamesAndListsAreInTheShownLanguage_data();
    void dayNamesAndListsAreInTheShownLanguage();
};

void TestLanguages::everyPluralIsSpoken_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Dutch") << u"nl"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French, where nothing is singular") << u"fr"_s;
}

void TestLanguages::everyPluralIsSpoken()
{
    QFETCH(QString, code);
    Languages languages;
    QVERIFY(languages.use(code));
    int plurals = 0;
    for (const Message &message : catalogueOf(code)) {
        if (!message.counts)
            continue;
        ++plurals;
        for (const int n : { 0, 1, 2, 11 }) {
            const bool one = n == 1 || (n == 0 && code == "fr"_L1);
            QString expected = message.translations.value(one ? 0 : 1);
            expected.replace(u"%n"_s, QString::number(n));
            QCOMPARE(QCoreApplication::translate(message.context.toUtf8().constData(),
                                                 message.source.toUtf8().constData(),
                                                 message.comment.toUtf8().constData(), n),
                     expected);
        }
    }
    QVERIFY(plurals > 0);
}

void TestLanguages::theVerdictCounts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");

    QTest::newRow("English") << u"en"_s << u"1 permission missing"_s << u"2 permissions missing"_s;
    QTest::newRow("Dutch") << u"nl"_s << u"Er ontbreekt 1 recht"_s << u"Er ontbreken 2 rechten"_s;
    QTest::newRow("German") << u"de"_s << u"1 Berechtigung fehlt"_s << u"2 Berechtigungen fehlen"_s;
    QTest::newRow("French") << u"fr"_s << u"Il manque 1 autorisation"_s
                            << u"Il manque 2 autorisations"_s;
}

void TestLanguages::theVerdictCounts()
{
    QFETCH(QString, code);
    QFETCH(QString, one);
    QFETCH(QString, two);
    Languages languages;
    QVERIFY(languages.use(code));
    Finding missing;
    missing.access = Access::Missing;
    Report report;
    report.verdict = Verdict::MissingPermissions;
    report.findings = { missing };
    QCOMPARE(Words::verdict(report), one);
    report.findings = { missing, missing };
    QCOMPARE(Words::verdict(report), two);
}

void TestLanguages::theAgreedTermsAreUsed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("restricted");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("live");
    QTest::addColumn<QString>("payouts");

    QTest::newRow("Dutch") << u"nl"_s << u"Beperkte sleutel"_s << u"geheime sleutel"_s
                           << u"livemodus"_s << u"uitbetaling"_s;
    QTest::newRow("German") << u"de"_s << u"Eingeschränkter Schlüssel"_s << u"Geheimschlüssel"_s
                            << u"Live-Modus"_s << u"Auszahlung"_s;
    QTest::newRow("French") << u"fr"_s << u"Clé limitée"_s << u"Clé secrète"_s
                            << u"mode production"_s << u"virement"_s;
}

void TestLanguages::theAgreedTermsAreUsed()
{
    QFETCH(QString, code);
    QFETCH(QString, restricted);
    QFETCH(QString, secret);
    QFETCH(QString, live);
    QFETCH(QString, payouts);
    Languages languages;
    QVERIFY(languages.use(code));
    QCOMPARE(Words::kind(KeyKind::Restricted), restricted);
    QVERIFY(Words::kind(KeyKind::Standard).contains(secret));
    QCOMPARE(Words::mode(KeyMode::Live), live);
    Report report;
    report.warnings = { Warning::ManualPayouts };
    QVERIFY(Words::warnings(report).join(u' ').contains(payouts));
}

void TestLanguages::dayNamesAndListsAreInTheShownLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("thursday");
    QTest::addColumn<QString>("list");

    QTest::newRow("Dutch") << u"nl"_s << u"donderdag"_s << u"a en b"_s;
    QTest::newRow("English") << u"en"_s << u"Thursday"_s << u"a and b"_s;
    QTest::newRow("German") << u"de"_s << u"Donnerstag"_s << u"a und b"_s;
    QTest::newRow("French") << u"fr"_s << u"jeudi"_s << u"a et b"_s;
}

// Run once more where the system speaks English, German and Dutch by turns.
void TestLanguages::dayNamesAndListsAreInTheShownLanguage()
{
    QFETCH(QString, code);
    QFETCH(QString, thursday);
    QFETCH(QString, list);
    Languages languages;
    QVERIFY(languages.use(code));
    QCOMPARE(QLocale().dayName(Qt::Thursday), thursday);
    QCOMPARE(QLocale().createSeparatedList({ u"a"_s, u"b"_s }), list);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
