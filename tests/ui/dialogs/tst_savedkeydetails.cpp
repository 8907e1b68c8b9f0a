// SPDX-License-Identifier: MIT

#include "ui/dialogs/savedkeydetails.h"

#include "tests/support/calendarreader.h"
#include "tests/support/ui/practicesetup.h"
#include "ui/widgets/messagepanel.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Rhythm = ReviewDay::Rhythm;

// What a person says of a saved key, in a window of its own.
class TestSavedKeyDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_practice = std::make_unique<PracticeSetup>();
        m_parent = std::make_unique<QWidget>();
        m_parent->resize(980, 680);
        QVERIFY(m_practice->check(PracticeSetup::key(SampleKey::Id::Good)));
        QVERIFY(m_practice->save(u"Webshop"_s));
        open();
    }

    void whatIsKnownStandsThere()
    {
        QVERIFY(m_practice->savedKeys.edit(key().id, [](SavedKey &key) {
            key.owner = u"Ann"_s;
            key.approver = u"Bob"_s;
            key.review = { Rhythm::OneDay, QDate(2030, 3, 3) };
        }));
        open();
        QCOMPARE(line("detailsName")->text(), u"Webshop"_s);
        QCOMPARE(line("detailsOwner")->text(), u"Ann"_s);
        QCOMPARE(line("detailsApprover")->text(), u"Bob"_s);
        QCOMPARE(rhythm()->currentText(), u"on a day"_s);
        QCOMPARE(m_dialog->findChild<QDateEdit *>()->date(), QDate(2030, 3, 3));
    }

    void whatThePersonSaysIsRemembered()
    {
        line("detailsName")->setText(u" Webshop  NL "_s);
        line("detailsOwner")->setText(u"Ann de Vries"_s);
        line("detailsApprover")->setText(u"Bob Smit"_s);
        choose(Rhythm::SixMonths);
        press("saveDetails");
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(key().name, u"Webshop NL"_s);
        QCOMPARE(key().owner, u"Ann de Vries"_s);
        QCOMPARE(key().approver, u"Bob Smit"_s);
        QCOMPARE(key().review, ReviewDay::after(Rhythm::SixMonths, QDate::currentDate()));
        // The key that is handed over is the same one.
        QCOMPARE(m_practice->setup.inHand().saved->owner, u"Ann de Vries"_s);
    }

    void cancelLeavesAllAsItWas()
    {
        const SavedKey before = key();
        line("detailsOwner")->setText(u"Ann"_s);
        choose(Rhythm::Never);
        press("cancelDetails");
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(key(), before);
    }

    void eachRhythmHasItsDay_data()
    {
        QTest::addColumn<Rhythm>("chosen");
        QTest::addColumn<QDate>("day");
        const QDate today = QDate::currentDate();
        QTest::newRow("every 3 months") << Rhythm::ThreeMonths << today.addMonths(3);
        QTest::newRow("every 6 months") << Rhythm::SixMonths << today.addMonths(6);
        QTest::newRow("every 12 months") << Rhythm::TwelveMonths << today.addMonths(12);
        QTest::newRow("on a day") << Rhythm::OneDay << QDate(2031, 2, 3);
        QTest::newRow("never") << Rhythm::Never << QDate();
        QTest::newRow("not decided") << Rhythm::NotChosen << QDate();
    }

    void eachRhythmHasItsDay()
    {
        QFETCH(Rhythm, chosen);
        QFETCH(QDate, day);
        choose(chosen);
        m_dialog->findChild<QDateEdit *>()->setDate(QDate(2031, 2, 3));
        QCOMPARE(m_dialog->findChild<QDateEdit *>()->isVisible(), chosen == Rhythm::OneDay);
        QCOMPARE(button("calendarFile")->isVisible(), day.isValid());
        const bool isCounted = day.isValid() && chosen != Rhythm::OneDay;
        QCOMPARE(m_dialog->findChild<QLabel *>(u"detailsReviewDay"_s)->text(),
                 isCounted ? u"next on "_s + Words::day(day) : QString());
        press("saveDetails");
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(key().review, (ReviewDay { chosen, day }));
    }

    // To have looked at the form is not to have looked at the key.
    void aRhythmThatStaysKeepsItsDay()
    {
        const ReviewDay review { Rhythm::ThreeMonths, QDate(2020, 1, 1) };
        QVERIFY(m_practice->savedKeys.edit(key().id, [&](SavedKey &key) { key.review = review; }));
        open();
        choose(Rhythm::Never);
        choose(Rhythm::ThreeMonths);
        line("detailsOwner")->setText(u"Ann"_s);
        press("saveDetails");
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(key().review, review);
    }

    void aKeyNeedsAName()
    {
        line("detailsName")->setText(u"  "_s);
        press("saveDetails");
        QVERIFY(m_dialog);
        QCOMPARE(message(), u"The key needs a name."_s);
        QVERIFY(line("detailsName")->hasFocus());
        QCOMPARE(key().name, u"Webshop"_s);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir(m_practice->folder.filePath(u"keys"_s)).removeRecursively());
        QFile inTheWay(m_practice->folder.filePath(u"keys"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        press("saveDetails");
        QVERIFY(m_dialog);
        QCOMPARE(message(), Words::problem(Problem::ListNotWritten));
    }

    void theDayGoesIntoAnyCalendar()
    {
        line("detailsName")->setText(u"Büro, 2. Stock"_s);
        choose(Rhythm::OneDay);
        m_dialog->findChild<QDateEdit *>()->setDate(QDate(2031, 2, 3));
        press("calendarFile");
        auto *chooser = m_dialog->findChild<QFileDialog *>(u"calendarFileDialog"_s);
        QVERIFY(chooser);
        QTRY_VERIFY(chooser->isVisible());
        const QString end = key().key.display.right(4);
        QVERIFY(chooser->selectedFiles().constFirst().endsWith(
                u"Look at Stripe key 2031-02-03 %1.ics"_s.arg(end)));
        const QString path = m_practice->folder.filePath(u"a & b.ics"_s);
        chooser->setDirectory(m_practice->folder.path());
        chooser->selectFile(path);
        static_cast<QDialog *>(chooser)->accept();
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(message().startsWith(u"The calendar file is saved as “a & b.ics”"_s));
        const auto reading = CalendarReader::read(path, "America/New_York");
        if (reading.outcome == CalendarReader::Outcome::NobodyReads)
            QSKIP("Neither python3-icalendar nor python3-vobject is installed.");
        QVERIFY2(reading.outcome == CalendarReader::Outcome::Read, qPrintable(reading.complaint));
        QCOMPARE(reading.entry["day"_L1].toString(), u"2031-02-03"_s);
        QCOMPARE(reading.entry["title"_L1].toString(),
                 u"Look at the Stripe key “Büro, 2. Stock” again"_s);
        QCOMPARE(reading.entry["alarm_days"_L1].toDouble(), -7.0);
        QVERIFY(reading.entry["notes"_L1].toString().contains(key().key.display));
        QVERIFY(reading.entry["id"_L1].toString().startsWith(key().id));
    }

    void aCalendarFileThatCannotBeSavedIsSaidSo()
    {
        choose(Rhythm::ThreeMonths);
        m_dialog->saveCalendarEntryAs(m_practice->folder.filePath(u"gone/a.ics"_s));
        QVERIFY(message().startsWith(u"The calendar file could not be saved in “gone”."_s));
    }

    void whatChangedComesFirst()
    {
        const auto *changes = m_dialog->findChild<MessagePanel *>(u"detailsChanges"_s);
        QVERIFY(!changes->isVisible());
        QVERIFY(m_practice->savedKeys.edit(key().id, [](SavedKey &key) {
            CheckRecord now = *key.lastTry();
            now.at = QDateTime(QDate(2030, 3, 3), QTime(10, 0), QTimeZone::utc());
            now.permissions[int(Resource::Payouts)].access = Access::Missing;
            key.history.add(now);
        }));
        open();
        changes = m_dialog->findChild<MessagePanel *>(u"detailsChanges"_s);
        QVERIFY(changes->isVisible());
        QVERIFY(changes->plainText().endsWith(u"2030: Payouts can no longer be read."_s));
    }

private:
    SavedKey key() const { return m_practice->savedKeys.all().constFirst(); }
    QLineEdit *line(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1String(name));
    }
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    QComboBox *rhythm() const { return m_dialog->findChild<QComboBox *>(u"detailsRhythm"_s); }
    QString message() const
    {
        return m_dialog->findChild<MessagePanel *>(u"detailsMessage"_s)->plainText();
    }
    void press(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void choose(Rhythm chosen) const { rhythm()->setCurrentIndex(rhythm()->findData(int(chosen))); }

    void open()
    {
        delete m_dialog.data();
        m_parent->show();
        m_dialog = new SavedKeyDetails(key(), m_practice->overview, m_parent.get());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    std::unique_ptr<PracticeSetup> m_practice;
    std::unique_ptr<QWidget> m_parent;
    QPointer<SavedKeyDetails> m_dialog;
};

QTEST_MAIN(TestSavedKeyDetails)
#include "tst_savedkeydetails.moc"
