// SPDX-License-Identifier: MIT

#include "tests/support/ui/scenes.h"
#include "tests/support/ui/wizarddriver.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The dialog that is open, or else the window.
QWidget *top(WizardDriver &person)
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &person.wizard();
}

QList<QAbstractButton *> buttonsOf(const QWidget *window)
{
    QList<QAbstractButton *> buttons;
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        const bool counts = button->isVisible() && button->window() == window
                && !button->text().isEmpty() && !qobject_cast<QCheckBox *>(button);
        if (counts)
            buttons << button;
    }
    return buttons;
}

void settle()
{
    // A new height may be passed on from layout to layout.
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

QRect placeOf(const QWidget *widget)
{
    return { widget->mapTo(widget->window(), QPoint()), widget->size() };
}

// Below, or on the same line and further to the right.
bool isReadAfter(const QRect &before, const QRect &after)
{
    return after.top() >= before.bottom() || after.left() >= before.right();
}

} // namespace

// What hands know of a window: Tab, Alt with a letter, Enter, Escape, and the keys of lists.
class TestKeyboard : public QObject
{
    Q_OBJECT

    static void saveTwo(WizardDriver &person)
    {
        const std::pair<QString, SampleKey::Id> keys[] = {
            { u"Amber"_s, SampleKey::Id::Good }, { u"Birch"_s, SampleKey::Id::ReadsTooMuch }
        };
        for (const auto &[name, key] : keys) {
            if (person.setup().stage() == Stage::HandOver)
                person.press(u"anotherKey"_s);
            person.walkToEnterKey();
            person.check(WizardDriver::sample(key));
            person.press(u"primary"_s);
            static_cast<QLineEdit *>(person.find(u"keyName"_s))->setText(name);
            person.press(u"primary"_s);
            QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        }
        person.restart();
    }

    static QStringList namesIn(const WizardDriver &person)
    {
        const auto *model = static_cast<QListView *>(person.find(u"savedKeys"_s))->model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }

private Q_SLOTS:
    void everyButtonHasAnAltLetterOfItsOwn()
    {
        for (const Scene &scene : scenes()) {
            WizardDriver person(StripeAnswer::Source::Practice);
            scene.arrive(person);
            for (const QString &code : Languages::codes()) {
                person.languages().use(code);
                settle();
                QSet<QKeySequence> taken;
                for (const QAbstractButton *button : buttonsOf(top(person))) {
                    const QString what = scene.name + u", "_s + code + u": "_s + button->text();
                    QVERIFY2(!button->shortcut().isEmpty(), qPrintable(what));
                    QVERIFY2(!taken.contains(button->shortcut()), qPrintable(what));
                    taken << button->shortcut();
                }
                QVERIFY(!taken.isEmpty());
            }
        }
    }

    void altAndTheLetterPress()
    {
        WizardDriver person;
        settle();
        const auto *standard = static_cast<QAbstractButton *>(person.find(u"standardKey"_s));
        const auto letter = Qt::Key(standard->shortcut()[0].key());
        person.hit(letter, Qt::AltModifier);
        QTRY_VERIFY(standard->isChecked());
    }

    void aButtonIsCalledWhatOneSeesOnIt()
    {
        for (const Scene &scene : scenes()) {
            WizardDriver person(StripeAnswer::Source::Practice);
            scene.arrive(person);
            person.wizard().resize(980, 680); // otherwise the language is but a sign
            for (const QString &code : Languages::codes()) {
                person.languages().use(code);
                settle();
                for (QAbstractButton *button : buttonsOf(top(person))) {
                    const QString name =
                            QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
                    const QString seen = WizardDriver::textOn(button).remove(
                            u" \u25be"_s); // an arrow for the eye
                    QCOMPARE(name, seen);
                }
            }
        }
    }

    void tabFollowsTheReading()
    {
        for (const Scene &scene : scenes()) {
            WizardDriver person;
            person.wizard().resize(980, 680);
            scene.arrive(person);
            person.wizard().resize(980, 680);
            settle();
            if (top(person) != &person.wizard())
                continue;
            auto *language = person.find(u"language"_s);
            language->setFocus();
            QList<QWidget *> order;
            do {
                person.hit(Qt::Key_Tab);
                order << QApplication::focusWidget();
            } while (order.size() < 60 && order.last() != language);
            // The language last, the buttons of the window before it.
            QVERIFY2(order.last() == language, qPrintable(scene.name));
            for (qsizetype i = 1; i + 1 < order.size(); ++i) {
                const QString what = scene.name + u": "_s + order[i - 1]->objectName()
                        + u" before "_s + order[i]->objectName();
                QVERIFY2(isReadAfter(placeOf(order[i - 1]), placeOf(order[i])), qPrintable(what));
            }
            for (qsizetype i = order.size() - 2; i >= 0; --i) {
                person.hit(Qt::Key_Backtab, Qt::ShiftModifier);
                QCOMPARE(QApplication::focusWidget(), order[i]);
            }
        }
    }

    void enterOnASavedKeyUsesIt()
    {
        WizardDriver person;
        saveTwo(person);
        QVERIFY(person.find(u"savedKeys"_s)->hasFocus());
        person.hit(Qt::Key_Down);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QCOMPARE(person.setup().inHand().saved->name, u"Birch"_s);
    }

    void deleteOnASavedKeyAsksToRemoveIt()
    {
        WizardDriver person;
        saveTwo(person);
        person.hit(Qt::Key_Delete);
        QVERIFY(person.sees(u"removeQuestion"_s));
        QTest::keyClick(person.find(u"removeQuestion"_s), Qt::Key_Escape);
        QCOMPARE(namesIn(person), (QStringList { u"Amber"_s, u"Birch"_s }));
    }

    void f2RenamesASavedKeyAndItStaysChosen()
    {
        WizardDriver person;
        saveTwo(person);
        const auto *list = static_cast<QListView *>(person.find(u"savedKeys"_s));
        person.hit(Qt::Key_F2);
        QVERIFY(person.find(u"newName"_s)->hasFocus());
        person.type(u"Cedar"_s);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(namesIn(person), (QStringList { u"Birch"_s, u"Cedar"_s }));
        QCOMPARE(list->currentIndex().row(), 1);
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(person.setup().stage(), Stage::SavedKeys);
        person.hit(Qt::Key_Return);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        QCOMPARE(person.setup().inHand().saved->name, u"Cedar"_s);
    }

    void renamingCanBeGivenUp_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("with Escape") << u"Cedar"_s << Qt::Key_Escape;
        QTest::newRow("with no name at all") << u" "_s << Qt::Key_Return;
    }

    void renamingCanBeGivenUp()
    {
        QFETCH(QString, typed);
        QFETCH(Qt::Key, key);
        WizardDriver person;
        saveTwo(person);
        person.hit(Qt::Key_F2);
        person.type(typed);
        person.hit(key);
        QTRY_VERIFY(person.find(u"savedKeys"_s)->hasFocus());
        QCOMPARE(namesIn(person), (QStringList { u"Amber"_s, u"Birch"_s }));
        QVERIFY(person.wizard().isVisible());
    }

    void cancelStandsWhereThereIsSomethingToCancel()
    {
        WizardDriver person;
        const auto exit = [&person] { return WizardDriver::textOn(person.find(u"cancel"_s)); };
        QCOMPARE(exit(), u"Cancel"_s);
        saveTwo(person);
        QCOMPARE(exit(), u"Close"_s);
        person.press(u"checkSaved"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::Ready);
        QCOMPARE(exit(), u"Close"_s);
        person.press(u"back"_s);
        person.press(u"primary"_s);
        QCOMPARE(exit(), u"Cancel"_s);
    }

    void theKeyOnTheClipboardIsToldOnEveryPage()
    {
        WizardDriver person;
        saveTwo(person);
        person.press(u"useSaved"_s);
        QTRY_COMPARE(person.setup().stage(), Stage::HandOver);
        person.press(u"copyKey"_s);
        QVERIFY(!person.sees(u"clipboardStrip"_s)); // the page tells it
        person.press(u"anotherKey"_s);
        QCOMPARE(person.setup().stage(), Stage::ChooseKind);
        for (int page = 0; page < 4; ++page) {
            QVERIFY(person.sees(u"clipboardStrip"_s));
            QVERIFY(person.visibleText().contains(u"seconds</b> left"_s));
            person.press(u"primary"_s);
        }
        person.press(u"emptyNow"_s);
        QTRY_VERIFY(person.visibleText().contains(u"The clipboard is empty again."_s));
        person.press(u"back"_s);
        QVERIFY(!person.sees(u"clipboardStrip"_s));
        QVERIFY(person.clipboard().text().isEmpty());
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
