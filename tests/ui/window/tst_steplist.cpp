// SPDX-License-Identifier: MIT

#include "ui/window/steplist.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Stage)
Q_DECLARE_METATYPE(KeyPath)

// The steps at the side: which are there, what is said of each, and that none of them is another
// object when something changes.
class TestStepList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePathDecidesWhichStepsThereAre();
    void whatIsDoneAndWhereOneIsIsSaid_data();
    void whatIsDoneAndWhereOneIsIsSaid();
    void whatWasLeftOutIsNotDone();
    void aRotationHasStepsOfItsOwn();
    void theMarksSpeakWhereNamesAreNotShown();
    void nothingIsMadeAnew_data();
    void nothingIsMadeAnew();
    void theHeightWithNamesIsTheSameWhereTheyAreNotShown();

private:
    static QStringList spoken(const StepList &steps);
};

// As a screen reader finds it: of every text that is shown, or of the mark in its place.
QStringList TestStepList::spoken(const StepList &steps)
{
    QStringList texts;
    for (QLabel *label : steps.findChildren<QLabel *>()) {
        const QString text = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
        if (label->isVisible() && !text.isEmpty())
            texts << text;
    }
    return texts;
}

void TestStepList::thePathDecidesWhichStepsThereAre()
{
    StepList steps;
    QWidget &shown = steps;
    shown.show();
    steps.show(Stage::ChooseKind, KeyPath::Restricted, {});
    const QStringList restricted { u"Kind of key, current step"_s,
                                   u"In the Stripe Dashboard"_s,
                                   u"Log in"_s,
                                   u"Developers, API keys"_s,
                                   u"Create restricted key"_s,
                                   u"Build your own integration"_s,
                                   u"Set the permissions"_s,
                                   u"Copy the key"_s,
                                   u"Finish"_s,
                                   u"Check"_s,
                                   u"Save"_s,
                                   u"Enter in Combidesk"_s };
    QCOMPARE(spoken(steps), restricted);
    steps.show(Stage::ChooseKind, KeyPath::Standard, {});
    const QStringList standard { u"Kind of key, current step"_s,
                                 u"In the Stripe Dashboard"_s,
                                 u"Log in"_s,
                                 u"Developers, API keys"_s,
                                 u"Reveal the secret key"_s,
                                 u"Copy the key"_s,
                                 u"Finish"_s,
                                 u"Check"_s,
                                 u"Save"_s,
                                 u"Enter in Combidesk"_s };
    QCOMPARE(spoken(steps), standard);
    steps.show(Stage::ChooseKind, KeyPath::Restricted, {});
    QCOMPARE(spoken(steps), restricted);
}

void TestStepList::whatIsDoneAndWhereOneIsIsSaid_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("done");
    QTest::addColumn<QString>("current");
    QTest::newRow("on the list of saved keys nothing is done")
            << Stage::SavedKeys << 0 << QString();
    QTest::newRow("at the first step nothing is done")
            << Stage::ChooseKind << 0 << u"Kind of key, current step"_s;
    QTest::newRow("in the Dashboard, what came before is done")
            << Stage::ChooseUse << 4 << u"Build your own integration, current step"_s;
    QTest::newRow("a verdict belongs to the check")
            << Stage::Missing << 7 << u"Check, current step"_s;
    QTest::newRow("a keychain that refused belongs to saving")
            << Stage::NotSaved << 8 << u"Save, current step"_s;
    QTest::newRow("at the end all else is done")
            << Stage::HandOver << 9 << u"Enter in Combidesk, current step"_s;
}

void TestStepList::whatIsDoneAndWhereOneIsIsSaid()
{
    QFETCH(Stage, stage);
    QFETCH(int, done);
    QFETCH(QString, current);
    StepList steps;
    QWidget &shown = steps;
    shown.show();
    steps.show(stage, KeyPath::Restricted, {});
    const QStringList texts = spoken(steps);
    QCOMPARE(texts.filter(u", done"_s).size(), done);
    QCOMPARE(texts.filter(u", current step"_s).value(0), current);
}

void TestStepList::whatWasLeftOutIsNotDone()
{
    StepList steps;
    QWidget &shown = steps;
    shown.show();
    steps.show(Stage::EnterKey, KeyPath::Restricted, { Stage::LogIn, Stage::CreateKey });
    const QStringList texts = spoken(steps);
    QVERIFY(texts.contains(u"Log in"_s));
    QVERIFY(texts.contains(u"Developers, API keys, done"_s));
    QVERIFY(texts.contains(u"Create restricted key"_s));
}

void TestStepList::aRotationHasStepsOfItsOwn()
{
    StepList steps;
    QWidget &shown = steps;
    shown.show();
    steps.setCompact(true);
    steps.show(Stage::EnterKey, KeyPath::Restricted, { Stage::NameKey }, true);
    QCOMPARE(spoken(steps),
             (QStringList { u"Rotate the key, done"_s, u"Copy the key, current step"_s, u"Check"_s,
                            u"Save"_s, u"Enter in Combidesk"_s }));
}

void TestStepList::theMarksSpeakWhereNamesAreNotShown()
{
    StepList steps;
    QWidget &shown = steps;
    shown.show();
    steps.setCompact(true);
    steps.show(Stage::OpenApiKeys, KeyPath::Standard, {});
    const QStringList texts = spoken(steps);
    QCOMPARE(texts.size(), 8); // the steps without the groups
    QCOMPARE(texts.first(3),
             (QStringList { u"Kind of key, done"_s, u"Log in, done"_s,
                            u"Developers, API keys, current step"_s }));
    steps.setCompact(false);
    QCOMPARE(spoken(steps).size(), 10); // no mark says it a second time
}

void TestStepList::nothingIsMadeAnew_data()
{
    using Change = std::function<void(StepList &)>;
    QTest::addColumn<Change>("change");
    QTest::newRow("when one goes on")
            << Change([](StepList &steps) { steps.show(Stage::LogIn, KeyPath::Restricted, {}); });
    QTest::newRow("when the kind of key is another")
            << Change([](StepList &steps) { steps.show(Stage::EnterKey, KeyPath::Standard, {}); });
    QTest::newRow("when there is little room")
            << Change([](StepList &steps) { steps.setCompact(true); });
    QTest::newRow("when the language is another") << Change([](StepList &steps) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&steps, &change);
    });
}

// Whoever walks over the widgets meanwhile, as a screen reader does, would hold one that is gone.
void TestStepList::nothingIsMadeAnew()
{
    QFETCH(std::function<void(StepList &)>, change);
    StepList steps;
    QWidget &shown = steps;
    shown.show();
    const auto before = steps.findChildren<QWidget *>();
    const QList<QPointer<QWidget>> held(before.begin(), before.end());
    change(steps);
    for (const auto &widget : held)
        QVERIFY(widget);
    QCOMPARE(steps.findChildren<QWidget *>(), before);
}

void TestStepList::theHeightWithNamesIsTheSameWhereTheyAreNotShown()
{
    StepList steps;
    steps.show(Stage::ChooseUse, KeyPath::Restricted, {});
    const int height = steps.heightWithNames(188);
    steps.setCompact(true);
    QCOMPARE(steps.heightWithNames(188), height);
    steps.show(Stage::ChooseUse, KeyPath::Standard, {});
    QVERIFY(steps.heightWithNames(188) < height);
}

QTEST_MAIN(TestStepList)
#include "tst_steplist.moc"
