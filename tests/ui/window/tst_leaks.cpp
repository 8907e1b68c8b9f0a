// SPDX-License-Identifier: MIT

#include "tests/support/ui/assistivetechnology.h"
#include "tests/support/ui/pdfcontents.h"

#include "tests/support/ui/wizarddriver.h"
#include "ui/report/reportwriter.h"
#include "ui/report/webpage.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QMetaProperty>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList logged;
QStringList toldToAssistiveTechnology;

void listen(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged << message;
}

void listenToEvent(QAccessibleEvent *event)
{
    toldToAssistiveTechnology << AssistiveTechnology::textsOf(event);
}

// No two pieces of it are equal, and nothing else looks like one.
QString markerKey()
{
    const QString letters = u"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"_s;
    QRandomGenerator random(7);
    QString key = u"rk_"_s + u"live_51"_s;
    while (key.size() < 107)
        key += letters[random.bounded(int(letters.size()))];
    return key;
}

// What a window and all that is in it can be asked for: its title, its texts, tool tips and names.
QStringList propertiesOf(const QObject *thing)
{
    QStringList values;
    const QMetaObject *type = thing->metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QVariant value = type->property(i).read(thing);
        values << value.toString() << value.toStringList();
    }
    for (const QByteArray &name : thing->dynamicPropertyNames())
        values << thing->property(name.constData()).toString();
    for (const QObject *child : thing->children())
        values << propertiesOf(child);
    return values;
}

QString textOfPdf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, { u"-raw"_s, path, u"-"_s });
    reader.waitForFinished();
    QString text = QString::fromUtf8(reader.readAllStandardOutput());
    return text.remove(u'\n'); // long words go over two lines
}

} // namespace

// A key that can be told from everything else walks through the window. Wherever it has no
// business, no part of it may turn up.
class TestLeaks : public QObject
{
    Q_OBJECT

    const QString m_key = markerKey();
    QTemporaryDir m_home; // all files that are written lie here

    bool hasPartOfKey(const QString &text) const
    {
        constexpr int length = 12;
        for (qsizetype i = QStringLiteral("rk_live_").size(); i + length <= m_key.size(); ++i) {
            if (text.contains(QStringView(m_key).mid(i, length)))
                return true;
        }
        return false;
    }

    bool hasPartOfKey(const QByteArray &bytes) const
    {
        QByteArray narrow = bytes; // UTF-16 becomes Latin letters, too
        narrow.replace('\0', QByteArray());
        return hasPartOfKey(QString::fromLatin1(narrow));
    }

    QStringList leakyFiles() const
    {
        QStringList leaky;
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly) || hasPartOfKey(unpacked(file.readAll()))
                || hasPartOfKey(file.fileName()))
                leaky << file.fileName();
            if (file.fileName().endsWith(u".pdf") && hasPartOfKey(textOfPdf(file.fileName())))
                leaky << file.fileName() + u", its text"_s;
        }
        return leaky;
    }

    // Where the key can be found though it should not; empty when all is well.
    QString leaks(WizardDriver &person)
    {
        person.savedKeys().all(); // so that all settings are written
        QHash<QString, QStringList> places {
            { u"the command line"_s, QCoreApplication::arguments() },
            { u"the environment"_s, QProcessEnvironment::systemEnvironment().toStringList() },
            { u"the log"_s, logged },
            { u"what assistive technology was told"_s, toldToAssistiveTechnology },
        };
        if (person.setup().report())
            places[u"the report"_s] << reportOn(*person.setup().report());
        for (QWidget *window : QApplication::topLevelWidgets()) {
            places[u"the properties of a window"_s] << propertiesOf(window);
            if (auto *accessible = QAccessible::queryAccessibleInterface(window))
                places[u"what assistive technology can ask"_s]
                        << AssistiveTechnology::textsOf(accessible);
        }
        QStringList leaky = leakyFiles();
        for (auto place = places.begin(); place != places.end(); ++place) {
            if (hasPartOfKey(place.value().join(u'\n')))
                leaky << place.key();
        }
        return leaky.join(u", ");
    }

    static QString reportOn(const Report &report)
    {
        return QString::fromUtf8(WebPage::of(
                ReportWriter::write({ ReportSubject::ofUnsaved(report) }, {}, report.checkedAt)));
    }

    SimulatedStripe::KeyRecord record(const QSet<QString> &missing = {}) const
    {
        SimulatedStripe::KeyRecord record;
        record.permissions = SimulatedStripe::neededPermissions() - missing;
        record.implications = missing.isEmpty();
        return record;
    }

    void teach(WizardDriver &person, const SimulatedStripe::KeyRecord &record) const
    {
        person.network().stripe().addKey(m_key.toLatin1(), record);
    }

    void saveReport(WizardDriver &person) const
    {
        const QString path = m_home.filePath(u"report.pdf"_s);
        person.press(u"saveReport"_s);
        auto *dialog = person.wizard().findChild<QFileDialog *>(u"saveReportDialog"_s);
        dialog->setDirectory(m_home.path());
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(QFile::exists(path));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *folder :
             { "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
            qputenv(folder, m_home.path().toLocal8Bit());
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLoggingCategory::setFilterRules(u"*=true"_s);
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(listenToEvent);
    }

    void init()
    {
        logged.clear();
        toldToAssistiveTechnology.clear();
        qInstallMessageHandler(listen);
    }

    void cleanup() { qInstallMessageHandler(nullptr); }

    void thePiecesAreRecognised()
    {
        QVERIFY(hasPartOfKey(u"..."_s + m_key.mid(40, 12) + u"..."_s));
        QVERIFY(hasPartOfKey(QByteArray(reinterpret_cast<const char *>(m_key.utf16()), 80)));
        QVERIFY(!hasPartOfKey(u"rk_live_..."_s + m_key.right(4)));
    }

    void enteringShowsTheKeyToTheEyeAlone()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.type(m_key);
        QVERIFY(person.setup().key());
        QCOMPARE(leaks(person), QString());
        person.press(u"show"_s);
        QCOMPARE(leaks(person), QString());
        person.paste(m_key + u' ' + m_key);
        QCOMPARE(leaks(person), QString());
    }

    void noOutcomeOfACheckHasTheKey_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QSet<QString>>("missing");
        QTest::newRow("all is well") << true << QSet<QString>();
        QTest::newRow("two are missing") << true << QSet { u"payout_read"_s, u"plan_read"_s };
        QTest::newRow("Stripe refuses it") << false << QSet<QString>();
    }

    void noOutcomeOfACheckHasTheKey()
    {
        QFETCH(bool, isKnown);
        QFETCH(QSet<QString>, missing);
        WizardDriver person;
        if (isKnown)
            teach(person, record(missing));
        person.walkToEnterKey();
        person.check(m_key);
        QCOMPARE(leaks(person), QString());
        person.press(u"back"_s);
        QCOMPARE(leaks(person), QString());
    }

    void fromSavingToTheNextStart()
    {
        {
            WizardDriver person;
            teach(person, record());
            person.walkToEnterKey();
            person.check(m_key);
            person.press(u"primary"_s);
            QCOMPARE(leaks(person), QString());
            person.press(u"primary"_s);
            QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
            person.press(u"copyKey"_s);
            QVERIFY(hasPartOfKey(QGuiApplication::clipboard()->text())); // where it should be
            QCOMPARE(leaks(person), QString());
            saveReport(person);
            QCOMPARE(leaks(person), QString());

            person.wizard().close();
            QCOMPARE(leaks(person), QString());
            person.restart();
            QCOMPARE(person.title(), u"Your saved keys"_s);
            QCOMPARE(leaks(person), QString());
            teach(person, record());
            person.press(u"checkSaved"_s);
            QTRY_COMPARE(person.setup().stage(), Stage::Ready);
            QCOMPARE(leaks(person), QString());
            person.wizard().close();
        }
        QVERIFY(!hasPartOfKey(QGuiApplication::clipboard()->text()));
        QCOMPARE(leakyFiles(), QStringList());
    }
};

QTEST_MAIN(TestLeaks)
#include "tst_leaks.moc"
