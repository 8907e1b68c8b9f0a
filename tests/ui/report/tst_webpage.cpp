// SPDX-License-Identifier: MIT

#include "ui/report/webpage.h"

#include "tests/support/ui/reportsubjects.h"
#include "ui/report/reportwriter.h"
#include "ui/words/languages.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ReportSubjects;

namespace {

QString pageOf(const QList<ReportSubject> &subjects)
{
    const GeneralSections::DataFile dataFile { u"report.json"_s, QByteArray(64, 'a') };
    return QString::fromUtf8(WebPage::of(ReportWriter::write(subjects, dataFile, checkedAt())));
}

QStringList all(const QString &page, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(page))
        found << match.captured();
    return found;
}

} // namespace

// What a validator and axe-core look at beyond this is in README.md.
class TestWebPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhichLanguageItIsIn_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Languages::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void itSaysWhichLanguageItIsIn()
    {
        QFETCH(QString, code);
        Languages languages;
        QVERIFY(languages.use(code));
        const QString page = pageOf({ edited() });
        QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"%1"_s.arg(code)));
        QVERIFY(page.contains(u"<meta charset=\"utf-8\">"_s));
    }

    void eachHeadingIsOneLevelBelow()
    {
        for (const auto &subjects :
             { QList { edited() }, QList { edited(), saved(goodReport()) } }) {
            const QStringList headings = all(pageOf(subjects), u"<h[1-6]"_s);
            QCOMPARE(headings.count(u"<h1"_s), 1);
            QCOMPARE(headings.constFirst(), u"<h1"_s);
            QCOMPARE(headings.count(u"<h2"_s), headings.size() - 1);
        }
    }

    void eachHeadOfATableSaysWhatItHeads()
    {
        const QString page = pageOf({ edited() });
        QCOMPARE(all(page, u"<th\\b"_s).size(), all(page, u"<th scope=\"(?:row|col)\">"_s).size());
        QVERIFY(page.contains(u"<th scope=\"col\">Resource</th>"_s));
        QVERIFY(page.contains(u"<th scope=\"row\">Payouts</th>"_s));
    }

    void itFetchesNothing()
    {
        const QString page = pageOf({ edited(), saved(goodReport()) });
        QVERIFY(!page.contains(QRegularExpression(
                u"<(script|link|img|iframe)\\b|\\b(src|href)=|url\\(|@import"_s)));
        QVERIFY(page.contains(u"default-src 'none'"_s));
    }

    void whatPeopleAndNetworksWriteIsPlainText()
    {
        ReportSubject subject = edited();
        subject.saved->name = u"<script>alert('x')</script> & \"Co\""_s;
        subject.saved->owner = u"<b>Ann</b>"_s;
        subject.report.findings[0].requestId = u"<img src='x'>"_s;
        const QString page = pageOf({ subject });
        QVERIFY(!page.contains(u"<script"_s));
        QVERIFY(!page.contains(u"<img"_s));
        QVERIFY(page.contains(u"&lt;b&gt;Ann&lt;/b&gt;"_s));
        QVERIFY(page.contains(u"&amp; &quot;Co&quot;"_s));
    }

    void eachElementIsClosed()
    {
        const QString page = pageOf({ edited(), saved(goodReport()) });
        for (const QString &tag : { u"html"_s, u"head"_s, u"body"_s, u"main"_s, u"table"_s,
                                    u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s, u"td"_s, u"p"_s,
                                    u"h2"_s, u"div"_s, u"ul"_s, u"li"_s, u"strong"_s }) {
            const auto opened = all(page, u"<%1[ >]"_s.arg(tag)).size();
            QVERIFY2(opened > 0, qPrintable(tag));
            QCOMPARE(all(page, u"</%1>"_s.arg(tag)).size(), opened);
        }
    }
};

QTEST_MAIN(TestWebPage)
#include "tst_webpage.moc"
