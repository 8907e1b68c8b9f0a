// SPDX-License-Identifier: MIT

#include "ui/report/reportfile.h"

#include "tests/support/jsonschema.h"
#include "tests/support/ui/reportsubjects.h"
#include "ui/words/languages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace ReportSubjects;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

ReportFile fileOf(const QList<ReportSubject> &subjects)
{
    return { subjects, checkedAt() };
}

// Without the breaks and spaces that each format puts elsewhere.
QString letters(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return c.isSpace() || c == QChar::SoftHyphen || c == u'-'; });
    return text;
}

QString textOfPage(const QString &path)
{
    QTextDocument document;
    document.setHtml(QString::fromUtf8(contentsOf(path)));
    return document.toPlainText();
}

std::optional<QString> textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-raw"_s, path, u"-"_s });
    if (!reader.waitForFinished())
        return std::nullopt;
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

class TestReportFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void theEndingSaysWhatIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QStringList>("files");
        QTest::newRow("a PDF with its data")
                << u"a.pdf"_s << "%PDF-1.4"_ba << QStringList { u"a.json"_s, u"a.pdf"_s };
        QTest::newRow("in capitals")
                << u"a.PDF"_s << "%PDF-1.4"_ba << QStringList { u"a.PDF"_s, u"a.json"_s };
        QTest::newRow("a web page with its data")
                << u"a.html"_s << "<!DOCTYPE html>"_ba << QStringList { u"a.html"_s, u"a.json"_s };
        QTest::newRow("data alone") << u"a.json"_s << "{"_ba << QStringList { u"a.json"_s };
        QTest::newRow("a name with a full stop")
                << u"a.b.pdf"_s << "%PDF-1.4"_ba << QStringList { u"a.b.json"_s, u"a.b.pdf"_s };
    }

    void theEndingSaysWhatIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        QFETCH(QStringList, files);
        QVERIFY(fileOf({ edited() }).save(path(name)));
        QVERIFY(contentsOf(path(name)).startsWith(beginning));
        QStringList there = QDir(m_folder->path()).entryList(QDir::Files);
        there.sort();
        QCOMPARE(there, files);
#ifndef Q_OS_WIN // where the folder decides
        for (const QString &file : there)
            QVERIFY(!(QFile::permissions(path(file)) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }

    void aFileIsWrittenWholeOrNotAtAll()
    {
        const ReportFile file = fileOf({ edited() });
        QVERIFY(!file.save(path(u"no such folder/report.pdf"_s)));
        QVERIFY(QDir(m_folder->path()).mkdir(u"taken.pdf"_s));
        QVERIFY(!file.save(path(u"taken.pdf"_s)));
        QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

    void anothersFileBesideItStays()
    {
        const QByteArray others = "{\"accounts\": 3}"_ba;
        QVERIFY(write(path(u"a.json"_s), others));
        QVERIFY(fileOf({ edited() }).save(path(u"a.html"_s)));
        QCOMPARE(contentsOf(path(u"a.json"_s)), others);
        QVERIFY(QFile::exists(path(u"a 2.json"_s)));
        QVERIFY(textOfPage(path(u"a.html"_s)).contains(u"a 2.json"_s));
        // Its own is replaced with it.
        QVERIFY(fileOf({ saved(goodReport()) }).save(path(u"a.html"_s)));
        QVERIFY(!QFile::exists(path(u"a 3.json"_s)));
    }

    void thePagesNameTheSumOfTheirData()
    {
        for (const QString &name : { u"a.pdf"_s, u"b.html"_s }) {
            QVERIFY(fileOf({ edited() }).save(path(name)));
            const QString data = path(name.section(u'.', 0, 0) + u".json"_s);
            const QString sum = QString::fromLatin1(
                    QCryptographicHash::hash(contentsOf(data), QCryptographicHash::Sha256).toHex());
            const auto text = name == "b.html"_L1 ? textOfPage(path(name)) : textOfPdf(path(name));
            if (!text)
                QSKIP("This computer cannot read a PDF.");
            QVERIFY2(letters(*text).contains(letters(u"SHA-256"_s + sum)), qPrintable(*text));
        }
    }

    void theDataFitItsSchema_data()
    {
        QTest::addColumn<QList<ReportSubject>>("subjects");
        QTest::newRow("a key that is right") << QList { saved(goodReport()) };
        QTest::newRow("one that was edited") << QList { edited() };
        QTest::newRow("one that is not saved")
                << QList { ReportSubject::ofUnsaved(editedReport()) };
        Report refused = goodReport();
        refused.findings.clear();
        refused.excess.clear();
        refused.verdict = Verdict::UnusableKey;
        refused.problem = Problem::Expired;
        QTest::newRow("one that has expired") << QList { saved(refused) };
        ReportSubject practice = saved(goodReport());
        practice.report.source = StripeAnswer::Source::Practice;
        practice.entry.clear();
        QTest::newRow("one for practice") << QList { practice };
        SavedKey fresh;
        fresh.id = u"fresh"_s;
        QTest::newRow("one of which nothing is known")
                << QList { ReportSubject::ofSaved({}, fresh, Vault::Backend::GnomeKeyring) };
        QTest::newRow("one whose row came to be needed") << QList { needsMore() };
        QTest::newRow("one that is being replaced") << QList { beingReplaced() };
        QTest::newRow("both ends of a rotation") << QList { rotated().old, rotated().successor };
        QTest::newRow("many") << QList { edited(), saved(goodReport()), saved(refused) };
    }

    void theDataFitItsSchema()
    {
        QFETCH(QList<ReportSubject>, subjects);
        QVERIFY(fileOf(subjects).save(path(u"a.json"_s)));
        const auto misfits = JsonSchema::misfits(u"report"_s, path(u"a.json"_s));
        if (!misfits)
            QSKIP("python3-jsonschema is not installed.");
        QVERIFY2(misfits->isEmpty(), qPrintable(*misfits));
    }

    void theSchemaTakesNoOtherData()
    {
        QVERIFY(fileOf({ edited() }).save(path(u"a.json"_s)));
        const QByteArray good = contentsOf(path(u"a.json"_s));
        for (const auto &[from, to] :
             { std::pair("\"granted\""_ba, "\"yes\""_ba), std::pair("\"since\""_ba, "\"from\""_ba),
               std::pair("\"source\":\"stripe\""_ba, "\"x\":1"_ba) }) {
            QVERIFY(write(path(u"b.json"_s), QByteArray(good).replace(from, to)));
            const auto misfits = JsonSchema::misfits(u"report"_s, path(u"b.json"_s));
            if (!misfits)
                QSKIP("python3-jsonschema is not installed.");
            QVERIFY2(misfits->startsWith(u"status 1"_s), from.constData());
        }
    }

    // So that the data of hundreds are no larger than they must be, and can be compared by lines.
    void eachKeyIsOneLineOfTheData()
    {
        QVERIFY(fileOf({ edited(), saved(goodReport()) }).save(path(u"a.json"_s)));
        QCOMPARE(contentsOf(path(u"a.json"_s)).count('\n'), 4);
    }

    void whatChangedIsInTheData()
    {
        QVERIFY(fileOf({ edited() }).save(path(u"a.json"_s)));
        const QJsonObject json = savedIn(path(u"a.json"_s));
        QCOMPARE(json["changed"_L1],
                 QJsonValue(
                         QJsonArray { QJsonObject { { u"id"_s, u"payouts"_s },
                                                    { u"was"_s, u"granted"_s },
                                                    { u"is"_s, u"missing"_s },
                                                    { u"since"_s, u"2026-03-03T10:00:00Z"_s } } }));
        QCOMPARE(json["owner"_L1], u"Ann de Vries"_s);
        QCOMPARE(json["approver"_L1], u"Bob Smit"_s);
        QCOMPARE(json["review_by"_L1], u"2027-05-23"_s);
        QCOMPARE(json["history"_L1].toArray().size(), 5);
    }

    void bothEndsOfARotationAreInTheData()
    {
        QVERIFY(fileOf({ rotated().old, rotated().successor }).save(path(u"a.json"_s)));
        const QJsonArray keys = QJsonDocument::fromJson(contentsOf(path(u"a.json"_s)))
                                        .object()["keys"_L1]
                                        .toArray();
        QJsonObject rotation { { u"id"_s, u"0c1d2e3f-successor"_s },
                               { u"display"_s, u"rk_live_...Cd34"_s },
                               { u"begun_on"_s, u"2026-09-01"_s },
                               { u"works_until"_s, u"2026-09-08"_s },
                               { u"handed_over_at"_s, u"2026-09-02T09:30:00Z"_s },
                               { u"refused_at"_s, u"2026-09-09T08:15:00Z"_s } };
        QCOMPARE(keys[0]["saved"_L1]["replaced_by"_L1], QJsonValue(rotation));
        QVERIFY(keys[0]["saved"_L1]["replaces"_L1].isNull());
        rotation["id"_L1] = keys[0]["saved"_L1]["id"_L1];
        rotation["display"_L1] = u"rk_live_...9zQx"_s;
        QCOMPARE(keys[1]["saved"_L1]["replaces"_L1], QJsonValue(rotation));
        QVERIFY(keys[1]["saved"_L1]["replaced_by"_L1].isNull());
    }

    void aRowThatCameToBeNeededIsAChangeOfOursInEach()
    {
        QVERIFY(fileOf({ needsMore() }).save(path(u"a.pdf"_s)));
        QVERIFY(fileOf({ needsMore() }).save(path(u"b.html"_s)));
        const QString sentence = u"Combidesk needs “Payouts” as well now: this is our change."_s;
        QVERIFY(textOfPage(path(u"b.html"_s)).contains(sentence));
        const QJsonValue change = savedIn(path(u"a.json"_s))["changed"_L1][0];
        QCOMPARE(change["id"_L1], u"payouts"_s);
        QVERIFY(change["was"_L1].isNull());
        const auto pdf = textOfPdf(path(u"a.pdf"_s));
        if (!pdf)
            QSKIP("This computer cannot read a PDF.");
        QVERIFY(letters(*pdf).contains(letters(sentence)));
    }

    void thePagesSayTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<ReportSubject>>("subjects");
        for (const QString &language : Languages::codes()) {
            QTest::addRow("of one key, in %s", qPrintable(language))
                    << language << QList { edited() };
            QTest::addRow("of many, in %s", qPrintable(language))
                    << language
                    << QList { edited(), saved(goodReport()), needsMore(), rotated().old,
                               rotated().successor };
        }
    }

    // Word by word, but for what stands on each sheet of paper, and what the data files are called.
    void thePagesSayTheSame()
    {
        QFETCH(QString, language);
        QFETCH(QList<ReportSubject>, subjects);
        Languages languages;
        QVERIFY(languages.use(language));
        QVERIFY(fileOf(subjects).save(path(u"a.pdf"_s)));
        QVERIFY(fileOf(subjects).save(path(u"a.html"_s)));
        keepForPeople(QString::fromLatin1(QTest::currentDataTag()));
        const auto paper = textOfPdf(path(u"a.pdf"_s));
        if (!paper)
            QSKIP("This computer cannot read a PDF.");
        const QString pdf = letters(*paper);
        QTextDocument page;
        page.setHtml(QString::fromUtf8(contentsOf(path(u"a.html"_s))));
        int compared = 0;
        for (QString line : page.toPlainText().split(u'\n')) {
            line.removeIf([](QChar c) { return c.category() == QChar::Other_NotAssigned; });
            // A word that a page of paper broke is still there, and a cell's lines are one.
            QVERIFY2(pdf.contains(letters(line)), qPrintable(line));
            compared += !line.trimmed().isEmpty();
        }
        QVERIFY(compared > 60);
        const QJsonArray keys = QJsonDocument::fromJson(contentsOf(path(u"a.json"_s)))
                                        .object()["keys"_L1]
                                        .toArray();
        QCOMPARE(keys.size(), subjects.size());
        for (const QJsonValue key : keys) {
            QVERIFY(pdf.contains(letters(key["key"_L1]["display"_L1].toString())));
            QVERIFY(pdf.contains(letters(key["saved"_L1]["name"_L1].toString())));
            for (const QJsonValue row : key["permissions"_L1].toArray())
                QVERIFY(pdf.contains(letters(row["resource"_L1].toString())));
        }
    }

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    // For validators, and for a look: SKW_REPORTS names a folder.
    void keepForPeople(QString name) const
    {
        const QString folder = qEnvironmentVariable("SKW_REPORTS");
        if (folder.isEmpty())
            return;
        name.remove(u',').replace(u' ', u'-');
        QDir().mkpath(folder);
        for (const QString &ending : { u".pdf"_s, u".html"_s, u".json"_s })
            QFile::copy(path(u"a"_s + ending), folder + u'/' + name + ending);
    }

    // Checked before by a version whose table was shorter.
    static ReportSubject needsMore()
    {
        ReportSubject subject = edited();
        CheckRecord older = CheckRecord::of(goodReport());
        older.at = older.at.addYears(-1);
        older.permissions.removeAt(int(Resource::Payouts));
        subject.saved->history = {};
        subject.saved->history.add(older);
        subject.saved->takeResult(editedReport());
        return subject;
    }

    static QJsonObject savedIn(const QString &path)
    {
        return QJsonDocument::fromJson(contentsOf(path))
                .object()["keys"_L1]
                .toArray()
                .first()["saved"_L1]
                .toObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestReportFile)
#include "tst_reportfile.moc"
