// SPDX-License-Identifier: MIT

#include "ui/pages/reportallbutton.h"

#include "tests/support/jsonschema.h"
#include "tests/support/ui/practicesetup.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

class TestReportAllButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_practice = std::make_unique<PracticeSetup>();
        for (const QString &name : { u"Shop"_s, u"Office"_s }) {
            QVERIFY(m_practice->check(PracticeSetup::key(
                    name == "Shop"_L1 ? SampleKey::Id::Good : SampleKey::Id::ReadsTooMuch)));
            QVERIFY(m_practice->save(name));
        }
    }

    void allSavedKeysAreInIt()
    {
        ReportAllButton button(m_practice->overview, StripeAnswer::Source::Stripe);
        button.show();
        button.click();
        auto *dialog = button.findChild<QFileDialog *>(u"saveReportDialog"_s);
        QTRY_VERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->selectedFiles().constFirst().contains(u"Stripe keys report 20"_s));
        const QString path = m_practice->folder.filePath(u"all.html"_s);
        dialog->setDirectory(m_practice->folder.path());
        dialog->selectFile(path);
        QSignalSpy told(&button, &ReportAllButton::told);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told[1][0].value<MessagePanel::Kind>(), MessagePanel::Kind::Good);
        QVERIFY(told[1][1].toString().contains(u"“all.html”"_s));
        const QByteArray page = contentsOf(path);
        QVERIFY(page.contains("Shop") && page.contains("Office"));
        QCOMPARE(keysIn(u"all.json"_s).size(), 2);
    }

    void theWholeHistoryIsInIt()
    {
        SavedKey key = m_practice->savedKeys.all().constFirst();
        CheckRecord older = *key.lastTry();
        older.at = older.at.addDays(-30);
        CheckRecord newer = *key.lastTry();
        newer.at = older.at.addDays(1);
        newer.permissions[int(Resource::Payouts)].access = Access::Missing;
        newer.verdict = Verdict::MissingPermissions;
        key.id = u"edited"_s;
        key.history = {};
        key.history.add(older);
        key.history.add(newer);
        QVERIFY(m_practice->savedKeys.put(key));
        ReportAllButton button(m_practice->overview, StripeAnswer::Source::Stripe);
        save(button, u"all.html"_s);
        QVERIFY(contentsOf(m_practice->folder.filePath(u"all.html"_s))
                        .contains("Payouts can no longer be read."));
    }

    void whoAnsweredIsSaid()
    {
        ReportAllButton button(m_practice->overview, StripeAnswer::Source::Practice);
        save(button, u"all.html"_s);
        QVERIFY(contentsOf(m_practice->folder.filePath(u"all.html"_s))
                        .contains("Nothing in this report is real."));
        QCOMPARE(keysIn(u"all.json"_s)[0]["source"_L1], u"practice"_s);
    }

    void theDataFitTheirSchema()
    {
        ReportAllButton button(m_practice->overview, StripeAnswer::Source::Stripe);
        save(button, u"all.json"_s);
        const auto misfits =
                JsonSchema::misfits(u"report"_s, m_practice->folder.filePath(u"all.json"_s));
        if (!misfits)
            QSKIP("python3-jsonschema is not installed.");
        QVERIFY2(misfits->isEmpty(), qPrintable(*misfits));
    }

    void whatCannotBeSavedIsSaid()
    {
        ReportAllButton button(m_practice->overview, StripeAnswer::Source::Stripe);
        QSignalSpy told(&button, &ReportAllButton::told);
        button.saveAs(m_practice->folder.filePath(u"gone/all.pdf"_s));
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told[1][0].value<MessagePanel::Kind>(), MessagePanel::Kind::Bad);
    }

    void theWindowMayCloseWhileItIsWritten()
    {
        auto button = std::make_unique<ReportAllButton>(m_practice->overview,
                                                        StripeAnswer::Source::Stripe);
        const QString path = m_practice->folder.filePath(u"all.pdf"_s);
        button->saveAs(path);
        button.reset();
        QThreadPool::globalInstance()->waitForDone(); // as the program does at its end
        QVERIFY(contentsOf(path).trimmed().endsWith("%%EOF"));
    }

private:
    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QJsonArray keysIn(const QString &name) const
    {
        return QJsonDocument::fromJson(contentsOf(m_practice->folder.filePath(name)))
                .object()["keys"_L1]
                .toArray();
    }

    void save(ReportAllButton &button, const QString &name) const
    {
        QSignalSpy told(&button, &ReportAllButton::told);
        button.saveAs(m_practice->folder.filePath(name));
        QTRY_COMPARE(told.size(), 2);
    }

    std::unique_ptr<PracticeSetup> m_practice;
};

QTEST_MAIN(TestReportAllButton)
#include "tst_reportallbutton.moc"
