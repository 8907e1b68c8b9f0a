// SPDX-License-Identifier: MIT

#include "tests/support/ui/scenes.h"
#include "tests/support/ui/wizarddriver.h"
#include "ui/dashboard/dashboarddrawing.h"
#include "ui/lists/verdictsign.h"
#include "ui/pages/page.h"
#include "ui/widgets/messagepanel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// The check page in its window, as a person sees it.
class TestCheckPage : public QObject
{
    Q_OBJECT

    static QStringList rowsOf(const WizardDriver &person)
    {
        const auto *model = static_cast<QListView *>(person.find(u"findings"_s))->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }

    static void noAnswer(WizardDriver &person)
    {
        SimulatedStripe::Response response;
        response.status = 503;
        response.headers = { { "Stripe-Should-Retry", "false" } };
        person.network().stripe().answerInstead({}, response);
    }

    static void arriveAt(WizardDriver &person, const QString &name)
    {
        for (const Scene &scene : scenes()) {
            if (scene.name == name)
                return scene.arrive(person);
        }
        QFAIL(qPrintable(name));
    }

    static bool seesDrawing(WizardDriver &person)
    {
        return person.wizard().currentPage()->findChild<DashboardDrawing *>()->isVisible();
    }

private Q_SLOTS:
    void eachVerdictHasAShapeOfItsOwn()
    {
        QSet<Symbol> shapes;
        for (const Verdict verdict : { Verdict::Ready, Verdict::MissingPermissions,
                                       Verdict::UnusableKey, Verdict::Undecided })
            shapes << signOf(verdict).symbol;
        QCOMPARE(shapes.size(), 4);
        Report template_;
        template_.verdict = Verdict::Ready;
        template_.warnings = { Warning::ReadsMoreThanNeeded };
        QVERIFY(!shapes.contains(signOf(template_).symbol));
    }

    void whatIsMissingStandsOnTop()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(WizardDriver::sample(SampleKey::Id::TwoMissing));
        const QStringList rows = rowsOf(person);
        QVERIFY(rows[0].startsWith(u"Payouts: Missing."_s));
        QVERIFY(rows[1].startsWith(u"Prices: Missing."_s));
        QVERIFY(rows[2].startsWith(u"Balance: Can read."_s));
        QVERIFY(rows[10].startsWith(u"Credit notes: Can read."_s));
        QCOMPARE(person.setup().report()->findings[0].resource, Resource::Balance);

        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
        QVERIFY(rowsOf(person)[0].startsWith(u"Balance: Can read."_s));
    }

    void elevenRowsDoNotRepeatTheVerdict_data()
    {
        QTest::addColumn<SampleKey::Id>("key");
        QTest::addColumn<bool>("reached");
        QTest::newRow("of a key that has expired") << SampleKey::Id::Expired << true;
        QTest::newRow("that Stripe did not answer") << SampleKey::Id::Good << false;
    }

    void elevenRowsDoNotRepeatTheVerdict()
    {
        QFETCH(SampleKey::Id, key);
        QFETCH(bool, reached);
        WizardDriver person;
        if (!reached)
            noAnswer(person);
        person.walkToEnterKey();
        person.check(WizardDriver::sample(key));
        QVERIFY(!person.sees(u"findings"_s));
        person.press(u"details"_s);
        QCOMPARE(rowsOf(person).size(), 11);
        person.press(u"details"_s);
        QVERIFY(!person.sees(u"findings"_s));
    }

    void whereAnotherKeyComesFromIsShownForOneThatIsRefused_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<bool>("isShown");
        QTest::addColumn<bool>("canBeMade");
        QTest::newRow("an entered key") << u"check-expired"_s << true << true;
        QTest::newRow("a saved one, which is replaced")
                << u"check-saved-expired"_s << true << false;
        QTest::newRow("not the old key of a rotation, which has another already")
                << u"check-old-key-ended"_s << false << false;
        QTest::newRow("not one that could not be checked")
                << u"check-stripe-ill"_s << false << false;
        QTest::newRow("not one that lacks something") << u"check"_s << false << false;
    }

    void whereAnotherKeyComesFromIsShownForOneThatIsRefused()
    {
        QFETCH(QString, scene);
        QFETCH(bool, isShown);
        QFETCH(bool, canBeMade);
        WizardDriver person;
        arriveAt(person, scene);
        QCOMPARE(seesDrawing(person), isShown);
        QCOMPARE(person.sees(u"makeNewKey"_s), canBeMade);
        if (isShown)
            QCOMPARE(WizardDriver::textOn(person.find(u"openKey"_s)),
                     u"Open the page “API keys”"_s);
        person.press(u"details"_s);
        QVERIFY(!seesDrawing(person)); // the rows need its place
    }

    void whoMakesANewKeyDoesNotFindTheRefusedOneAgain()
    {
        WizardDriver person;
        arriveAt(person, u"check-expired"_s);
        person.press(u"makeNewKey"_s);
        QCOMPARE(person.setup().stage(), Stage::CreateKey);
        person.walkToEnterKey();
        QVERIFY(!person.setup().key());
        QCOMPARE(static_cast<QLineEdit *>(QApplication::focusWidget())->text(), QString());
        person.check(WizardDriver::sample(SampleKey::Id::Good));
        QCOMPARE(person.setup().stage(), Stage::Ready);
    }

    void theProgressIsThereWhileSomethingGoesOn()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.paste(WizardDriver::sample(SampleKey::Id::Good));
        person.press(u"primary"_s);
        QCOMPARE(person.setup().stage(), Stage::Checking);
        const auto *progress = person.wizard().currentPage()->findChild<QProgressBar *>();
        QVERIFY(progress->isVisible());
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
        QVERIFY(!progress->isVisible());
    }

    void detailsDoNotHideWhatToPress()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(WizardDriver::sample(SampleKey::Id::TwoMissing));
        person.press(u"details"_s);
        QVERIFY(rowsOf(person)[0].contains(u"set “Core › Payouts” to “Read”"_s));
        QVERIFY(rowsOf(person)[0].contains(u"Status 403"_s));
        QVERIFY(rowsOf(person)[2].contains(u"Status 200"_s));
    }

    void automaticPayoutsAreTold()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(WizardDriver::sample(SampleKey::Id::Good));
        QVERIFY(person.visibleText().contains(u"Stripe pays out automatically"_s));
    }

    void theButtonsBelowStandInOneLine()
    {
        for (const Scene &scene : scenes()) {
            if (!scene.name.startsWith(u"check"_s))
                continue;
            WizardDriver person;
            person.wizard().resize(980, 680);
            scene.arrive(person);
            const auto middle = [&person](const QWidget *button) {
                return button->mapTo(&person.wizard(), button->rect().center()).y();
            };
            for (const QString &language : Languages::codes()) {
                person.languages().use(language);
                for (int i = 0; i < 5; ++i)
                    QCoreApplication::processEvents();
                const int line = middle(person.find(u"primary"_s));
                for (const auto *button :
                     person.wizard().currentPage()->footer()->findChildren<QPushButton *>()) {
                    if (button->isVisible())
                        QVERIFY2(std::abs(middle(button) - line) <= 1,
                                 qPrintable(scene.name + u' ' + language));
                }
            }
        }
    }

    void whatChangedComesFirst()
    {
        WizardDriver person;
        saveAndRestart(person, [](SavedKey &key) {
            const CheckRecord before = checkOf(key, QDate(2026, 3, 3), Access::Granted);
            key.history = {};
            key.history.add(before);
        });
        person.press(u"checkSaved"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::Missing);
        const QString changes = changesSeenBy(person);
        QVERIFY2(changes.endsWith(u": Payouts and Prices can no longer be read."_s),
                 qPrintable(changes));
        QVERIFY(changes.startsWith(u"Since "_s));

        // Somebody has put it right in the meantime.
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
        QVERIFY(changesSeenBy(person).endsWith(u": Payouts and Prices can be read again."_s));
    }

    void whatCouldNotBeAskedIsNoChange()
    {
        WizardDriver person;
        saveAndRestart(person, [](SavedKey &key) {
            const CheckRecord before = checkOf(key, QDate(2026, 3, 3), Access::Granted);
            key.history = {};
            key.history.add(before);
        });
        noAnswer(person);
        person.press(u"checkSaved"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::CouldNotAsk);
        QVERIFY(!person.sees(u"changes"_s));
    }

    // By a version whose table was shorter.
    void aRowThatCameToBeNeededIsAChangeOfOurs()
    {
        WizardDriver person;
        saveAndRestart(person, [](SavedKey &key) {
            CheckRecord older = checkOf(key, QDate(2026, 3, 3), Access::Granted);
            older.permissions.removeAt(int(Resource::Prices));
            older.permissions[int(Resource::Payouts)].access = Access::Missing;
            key.history = {};
            key.history.add(older);
        });
        person.press(u"checkSaved"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::Missing);
        QCOMPARE(changesSeenBy(person),
                 u"Combidesk needs “Prices” as well now: this is our change. In Stripe, set "
                 "“Billing › Prices” to “Read”."_s);
        person.press(u"back"_s);
        const auto *rows = static_cast<QListView *>(person.find(u"savedKeys"_s))->model();
        const QString row = rows->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(row.contains(u"Combidesk needs “Prices” as well now"_s), qPrintable(row));
    }

    void aKeyThatIsNotSavedHasNotChanged()
    {
        WizardDriver person;
        person.walkToEnterKey();
        person.check(WizardDriver::sample(SampleKey::Id::TwoMissing));
        QVERIFY(!person.sees(u"changes"_s));
    }

private:
    // Saved, and remembered otherwise than it was found.
    static void saveAndRestart(WizardDriver &person, const std::function<void(SavedKey &)> &change)
    {
        person.walkToEnterKey();
        person.check(WizardDriver::sample(SampleKey::Id::TwoMissing));
        person.press(u"continueAnyway"_s);
        static_cast<QLineEdit *>(person.find(u"keyName"_s))->setText(u"Webshop NL"_s);
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        SavedKey key = person.savedKeys().all().constFirst();
        change(key);
        QVERIFY(person.savedKeys().remove(key.id)); // or its history would be added to
        QVERIFY(person.savedKeys().put(key));
        person.restart();
    }

    static CheckRecord checkOf(const SavedKey &key, const QDate &day, Access access)
    {
        CheckRecord record = *key.lastTry();
        record.at = QDateTime(day, QTime(10, 0), QTimeZone::utc());
        for (CheckRecord::Outcome &outcome : record.permissions)
            outcome.access = access;
        return record;
    }

    static QString changesSeenBy(const WizardDriver &person)
    {
        return static_cast<MessagePanel *>(person.find(u"changes"_s))->plainText();
    }
};

QTEST_MAIN(TestCheckPage)
#include "tst_checkpage.moc"
