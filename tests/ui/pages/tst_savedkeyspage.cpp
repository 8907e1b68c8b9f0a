// SPDX-License-Identifier: MIT

#include "tests/support/ui/manysavedkeys.h"
#include "tests/support/ui/wizarddriver.h"
#include "ui/lists/deletionkeys.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QListView *listOf(const WizardDriver &person)
{
    return static_cast<QListView *>(person.find(u"savedKeys"_s));
}

QStringList names(const WizardDriver &person)
{
    QStringList names;
    const QAbstractItemModel *model = listOf(person)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data().toString();
    return names;
}

void choose(const WizardDriver &person, const QString &name)
{
    const QAbstractItemModel *model = listOf(person)->model();
    listOf(person)->setCurrentIndex(model->index(int(names(person).indexOf(name)), 0));
}

QString chosen(const WizardDriver &person)
{
    return listOf(person)->currentIndex().data().toString();
}

// One that is not like those of saveMany(). Ends on the page that hands it over.
void saveAnother(WizardDriver &person, const QString &name)
{
    person.walkToEnterKey();
    person.check(WizardDriver::sample(SampleKey::Id::ReadsTooMuch));
    person.press(u"primary"_s);
    static_cast<QLineEdit *>(person.find(u"keyName"_s))->setText(name);
    person.press(u"primary"_s);
    QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
}

QString textOf(const WizardDriver &person, const QString &label)
{
    return static_cast<QLabel *>(person.find(label))->text();
}

// The row's one button is at its right end, on the second line.
void clickRemedy(const WizardDriver &person, const QString &name)
{
    choose(person, name);
    QListView *list = listOf(person);
    const QRect row = list->visualRect(list->currentIndex());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      row.bottomRight() - QPoint(row.height() / 2, row.height() / 3));
}

} // namespace

class TestSavedKeysPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewKeysNeedNoTools()
    {
        WizardDriver person;
        saveMany(person, 5);
        QVERIFY(!person.sees(u"searchSaved"_s));
        QVERIFY(!person.sees(u"savedSummary"_s));
        saveMany(person, 6);
        QVERIFY(person.sees(u"searchSaved"_s));
    }

    void oneSentenceSaysHowTheyAre()
    {
        WizardDriver person;
        saveMany(person, 9);
        QVERIFY(textOf(person, u"savedSummary"_s)
                        .startsWith(u"9 keys: 6 ready, 1 missing something, 1 expired, 1 not "
                                    "checked"_s));
    }

    void oneFindsAKeyByTheKeyboardAlone()
    {
        WizardDriver person;
        saveMany(person, 12);
        person.hit(Qt::Key_F, Qt::ControlModifier);
        person.type(u"client 12"_s);
        QCOMPARE(names(person), QStringList { u"Client 12"_s });
        person.hit(Qt::Key_Return);
        QCOMPARE(person.setup().stage(), Stage::SavedKeys); // Enter is no "Set up another key" here
        QCOMPARE(QApplication::focusWidget(), listOf(person));
        QVERIFY(listOf(person)->currentIndex().isValid());
        person.hit(Qt::Key_F2);
        QVERIFY(person.sees(u"newName"_s));
        person.type(u"Bakery"_s);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(person.savedKeys().find(u"client-12"_s)->name, u"Bakery"_s);
    }

    void handsKnowWhichKeyRemoves_data()
    {
        using enum DeletionKeys::Keyboard;
        QTest::addColumn<DeletionKeys::Keyboard>("keyboard");
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<bool>("removes");
        const QKeySequence backspace(Qt::Key_Backspace);
        const QKeySequence withCmd(Qt::CTRL | Qt::Key_Backspace);
        QTest::newRow("Delete on a Mac") << Mac << QKeySequence(Qt::Key_Delete) << true;
        QTest::newRow("the key that a Mac calls delete") << Mac << backspace << true;
        QTest::newRow("as in Finder") << Mac << withCmd << true;
        QTest::newRow("Delete elsewhere") << Other << QKeySequence(Qt::Key_Delete) << true;
        QTest::newRow("what means Back elsewhere") << Other << backspace << false;
        QTest::newRow("with Ctrl elsewhere") << Other << withCmd << false;
    }

    void handsKnowWhichKeyRemoves()
    {
        QFETCH(DeletionKeys::Keyboard, keyboard);
        QFETCH(QKeySequence, key);
        QFETCH(bool, removes);
        QCOMPARE(DeletionKeys::of(keyboard).contains(key), removes);
        if (keyboard != DeletionKeys::ofThisSystem())
            return; // this list has the other's
        WizardDriver person;
        saveMany(person, 1);
        QTest::keySequence(listOf(person), key);
        QCOMPARE(QApplication::activeModalWidget() != nullptr, removes);
    }

    void theSearchKeepsItsKeysForItself()
    {
        WizardDriver person;
        saveMany(person, 12);
        person.hit(Qt::Key_F, Qt::ControlModifier);
        person.type(u"xy"_s);
        person.hit(Qt::Key_Delete);
        person.hit(Qt::Key_Space);
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(person.setup().stage(), Stage::SavedKeys);
        person.hit(Qt::Key_Escape); // empties it
        QVERIFY(person.wizard().isVisible());
        QCOMPARE(names(person).size(), 12);
    }

    void theKeyThatWasJustSavedIsChosen_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<QString>("search");
        QTest::newRow("among few") << 3 << QString();
        QTest::newRow("among so many that it would be out of sight") << 50 << QString();
        QTest::newRow("after another was searched for") << 12 << u"client 1"_s;
    }

    void theKeyThatWasJustSavedIsChosen()
    {
        QFETCH(int, others);
        QFETCH(QString, search);
        WizardDriver person;
        saveMany(person, others);
        if (!search.isEmpty()) {
            person.hit(Qt::Key_F, Qt::ControlModifier);
            person.type(search);
        }
        saveAnother(person, u"Web shop"_s);
        person.press(u"showList"_s);
        QCOMPARE(chosen(person), u"Web shop"_s);
        const QListView *list = listOf(person);
        QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
        QCOMPARE(names(person).size(), others + 1);
    }

    // Though another one was saved before, and chosen for that.
    void theKeyThatOneComesBackFromIsChosen_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("back");
        QTest::newRow("it was used") << u"useSaved"_s << Stage::HandOver << u"showList"_s;
        QTest::newRow("it was checked") << u"checkSaved"_s << Stage::Ready << u"back"_s;
        QTest::newRow("it was to be replaced")
                << u"replaceSaved"_s << Stage::ChooseKind << u"back"_s;
        QTest::newRow("it was to be rotated") << u"rotateSaved"_s << Stage::RotateKey << u"back"_s;
        QTest::newRow("nothing was done with it, and no other was set up")
                << u"primary"_s << Stage::ChooseKind << u"back"_s;
    }

    void theKeyThatOneComesBackFromIsChosen()
    {
        QFETCH(QString, button);
        QFETCH(Stage, stage);
        QFETCH(QString, back);
        WizardDriver person;
        saveMany(person, 3);
        saveAnother(person, u"Web shop"_s);
        person.press(u"showList"_s);
        choose(person, u"Client 2"_s);
        person.press(button);
        QTRY_COMPARE(person.setup().stage(), stage);
        person.press(back);
        QCOMPARE(person.setup().stage(), Stage::SavedKeys);
        QCOMPARE(chosen(person), u"Client 2"_s);
    }

    void theKeyThatWasEnteredOnceMoreIsChosen()
    {
        WizardDriver person;
        saveMany(person, 3);
        saveAnother(person, u"Web shop"_s);
        person.restart();
        person.walkToEnterKey();
        person.paste(WizardDriver::sample(SampleKey::Id::ReadsTooMuch));
        person.press(u"primary"_s);
        QTRY_VERIFY(person.setup().inHand().recognised);
        person.press(u"primary"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
        person.setup().showList();
        QCOMPARE(chosen(person), u"Web shop"_s);
    }

    void aKeyThatWasRenamedStaysChosen()
    {
        WizardDriver person;
        saveMany(person, 12);
        choose(person, u"Client 2"_s);
        person.hit(Qt::Key_F2);
        person.type(u"Zoo"_s);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(chosen(person), u"Zoo"_s);
        QCOMPARE(listOf(person)->currentIndex().row(), 11);
    }

    void whereNoneIsFoundAllCanBeShownAgain()
    {
        WizardDriver person;
        saveMany(person, 12);
        person.hit(Qt::Key_F, Qt::ControlModifier);
        person.type(u"nowhere"_s);
        QVERIFY(!person.sees(u"savedKeys"_s));
        QVERIFY(!person.sees(u"removeSaved"_s)); // there is nothing to remove
        person.press(u"showAllSaved"_s);
        QCOMPARE(names(person).size(), 12);
        QCOMPARE(QApplication::focusWidget(), listOf(person));
    }

    void thoseThatNeedAttentionAreShownAlone()
    {
        WizardDriver person;
        saveMany(person, 12);
        person.press(u"attentionSaved"_s);
        const QStringList needing { u"Client 3"_s, u"Client 4"_s, u"Client 5"_s, u"Client 6"_s,
                                    u"Client 12"_s };
        QCOMPARE(names(person), needing);
    }

    void aRowHasOneButtonForWhatItNeeds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("button");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("one that lacks something is looked at")
                << u"Client 3"_s << u"See what to do"_s << Stage::Ready;
        QTest::newRow("one that could not be checked is checked")
                << u"Client 4"_s << u"Check again"_s << Stage::Ready;
        QTest::newRow("one that has expired is replaced")
                << u"Client 5"_s << u"Replace"_s << Stage::ChooseKind;
        QTest::newRow("one that is ready has none")
                << u"Client 2"_s << QString() << Stage::SavedKeys;
    }

    void aRowHasOneButtonForWhatItNeeds()
    {
        QFETCH(QString, name);
        QFETCH(QString, button);
        QFETCH(Stage, stage);
        for (const bool byKeyboard : { false, true }) {
            WizardDriver person;
            saveMany(person, 12);
            choose(person, name);
            const QString heard =
                    listOf(person)->currentIndex().data(Qt::AccessibleTextRole).toString();
            QCOMPARE(heard.contains("Space bar"_L1), !button.isEmpty());
            QVERIFY(heard.contains(button));
            if (byKeyboard)
                person.hit(Qt::Key_Space);
            else
                clickRemedy(person, name);
            QTRY_COMPARE(person.setup().stage(), stage);
        }
    }

    void aCheckOfAllIsStoppedAndGoesOn()
    {
        WizardDriver person;
        saveMany(person, 12);
        person.vault().holdsBack = true;
        person.find(u"checkAll"_s)->setFocus(Qt::TabFocusReason);
        person.hit(Qt::Key_Return);
        QVERIFY(!person.sees(u"checkAll"_s));
        QCOMPARE(QApplication::focusWidget(), person.find(u"stopCheckAll"_s));
        const auto *bar = static_cast<QProgressBar *>(person.find(u"checkAllBar"_s));
        QCOMPARE(bar->maximum(), 12);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(textOf(person, u"checkAllCount"_s), u"0 of 12 checked, 12 left"_s);
        person.hit(Qt::Key_Return); // "Stop"
        QVERIFY(!person.sees(u"checkAllBar"_s));
        QVERIFY(person.visibleText().contains(u"0 of 12 keys are checked, 12 are not."_s));
        QCOMPARE(QApplication::focusWidget(), person.find(u"resumeCheckAll"_s));
        const QModelIndex first = listOf(person)->model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"not checked this time"_s));

        person.vault().release();
        person.hit(Qt::Key_Return); // "Go on"
        QVERIFY(person.sees(u"checkAllBar"_s));
        QCOMPARE(QApplication::focusWidget(), person.find(u"stopCheckAll"_s));
        QTRY_VERIFY(!person.overview().isCheckingAll());
        QVERIFY(person.visibleText().contains(u"All 12 keys are checked."_s));
        QVERIFY(!person.sees(u"resumeCheckAll"_s));
        QCOMPARE(QApplication::focusWidget(), listOf(person)); // "Stop" had it
        QVERIFY(person.sees(u"checkAll"_s));
    }

    void whyNotAllCouldBeCheckedIsSaid()
    {
        WizardDriver person;
        saveMany(person, 12);
        person.vault().refusal = Problem::KeychainLocked;
        person.press(u"checkAll"_s);
        QTRY_VERIFY(!person.overview().isCheckingAll());
        QVERIFY(person.visibleText().contains(u"0 of 12 keys were checked, 12 could not be."_s));
        QVERIFY(person.visibleText().contains(Words::problem(Problem::KeychainLocked)));
        person.vault().refusal.reset();
        person.press(u"resumeCheckAll"_s);
        QTRY_VERIFY(!person.overview().isCheckingAll());
        QVERIFY(person.visibleText().contains(u"All 12 keys are checked."_s));
    }

    // A MessagePanel announces what it comes to say, also on a page that is not in front.
    void itsEndIsAnnouncedWhereverOneIs()
    {
        WizardDriver person;
        saveMany(person, 12);
        person.vault().holdsBack = true;
        person.press(u"checkAll"_s);
        person.press(u"primary"_s); // on to another key
        QVERIFY(person.setup().stage() != Stage::SavedKeys);
        const auto *outcome = person.wizard().findChild<QWidget *>(u"checkAllOutcome"_s);
        QVERIFY(outcome->accessibleName().isEmpty());
        person.vault().release();
        QTRY_VERIFY(!person.overview().isCheckingAll());
        QCOMPARE(outcome->accessibleName(), u"All 12 keys are checked."_s);
    }
};

QTEST_MAIN(TestSavedKeysPage)
#include "tst_savedkeyspage.moc"
