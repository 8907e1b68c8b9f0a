// SPDX-License-Identifier: MIT

#include "app/setup/stage.h"

#include <QTest>

#include <map>

using enum Stage;

// The whole table, every stage against every event. What is not named here must do nothing.
class TestStage : public QObject
{
    Q_OBJECT

    using Row = std::map<Event, Stage>;

    static Route route(KeyPath path) { return { .path = path }; }

    static void compareRow(Stage stage, const Route &route, const Row &expected)
    {
        for (int i = 0; i < eventCount; ++i) {
            const auto event = Event(i);
            const auto found = nextStage(stage, event, route);
            const auto wanted = expected.find(event);
            const QByteArray where =
                    "stage " + QByteArray::number(int(stage)) + ", event " + QByteArray::number(i);
            QVERIFY2(found.has_value() == (wanted != expected.end()), where.constData());
            if (found)
                QVERIFY2(*found == wanted->second, where.constData());
        }
    }

private Q_SLOTS:
    void everyStageAnswersToTheseEventsAndToNoOthers_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Row>("row");
        const auto row = [](const char *name, Stage stage, const Row &expected) {
            QTest::newRow(name) << stage << expected;
        };
        const Row saved { { Event::SetUpAnother, ChooseKind },
                          { Event::Replace, ChooseKind },
                          { Event::UseSaved, Fetching },
                          { Event::CheckSaved, Fetching } };
        row("the list of saved keys leads to a new key or fetches one", SavedKeys, saved);
        row("a key that could not be fetched leaves the list usable", NotFetched, saved);
        row("fetching ends, fails or is left", Fetching,
            { { Event::Fetched, Checking },
              { Event::FetchFailed, NotFetched },
              { Event::Back, SavedKeys } });
        row("choosing the kind begins the walk, or ends it for who has a key", ChooseKind,
            { { Event::Next, LogIn }, { Event::HaveKey, EnterKey } });
        row("step 1", LogIn, { { Event::Next, OpenApiKeys }, { Event::Back, ChooseKind } });
        row("step 2", OpenApiKeys, { { Event::Next, CreateKey }, { Event::Back, LogIn } });
        row("step 3", CreateKey, { { Event::Next, ChooseUse }, { Event::Back, OpenApiKeys } });
        row("step 4", ChooseUse, { { Event::Next, SetPermissions }, { Event::Back, CreateKey } });
        row("step 5", SetPermissions, { { Event::Next, EnterKey }, { Event::Back, ChooseUse } });
        row("step 6 ends only with a check", EnterKey,
            { { Event::Check, Checking }, { Event::Back, SetPermissions } });
        row("revealing is not on the way of a restricted key", RevealKey, {});
        row("a check ends or is left", Checking,
            { { Event::CheckConcluded, CouldNotAsk }, { Event::Back, EnterKey } });
        row("a good key can be checked again or saved", Ready,
            { { Event::Next, NameKey }, { Event::Check, Checking }, { Event::Back, EnterKey } });
        row("missing permissions are mended and checked, or accepted", Missing,
            { { Event::ContinueAnyway, NameKey },
              { Event::Check, Checking },
              { Event::Back, EnterKey } });
        row("an unusable key goes nowhere but back", Unusable,
            { { Event::Check, Checking }, { Event::Back, EnterKey } });
        row("not having asked is no refusal", CouldNotAsk,
            { { Event::ContinueAnyway, NameKey },
              { Event::Check, Checking },
              { Event::Back, EnterKey } });
        row("naming saves or skips", NameKey,
            { { Event::Save, Saving },
              { Event::SkipSaving, HandOver },
              { Event::Back, CouldNotAsk } });
        row("saving ends, fails or is left", Saving,
            { { Event::Saved, HandOver },
              { Event::SaveFailed, NotSaved },
              { Event::SkipSaving, HandOver },
              { Event::Back, NameKey } });
        row("a failed saving is tried again or skipped", NotSaved,
            { { Event::Save, Saving },
              { Event::SkipSaving, HandOver },
              { Event::Back, CouldNotAsk } });
        row("the hand-over is the end, or a new beginning", HandOver,
            { { Event::SetUpAnother, ChooseKind }, { Event::Back, NameKey } });
    }

    void everyStageAnswersToTheseEventsAndToNoOthers()
    {
        QFETCH(Stage, stage);
        QFETCH(Row, row);
        compareRow(stage, route(KeyPath::Restricted), row);
    }

    void theTableAboveNamesEveryStage()
    {
        // One row for each; a stage that is added without one fails here.
        QCOMPARE(stageCount, 20);
    }

    void aStandardKeyTakesFourSteps()
    {
        const Route standard = route(KeyPath::Standard);
        compareRow(OpenApiKeys, standard, { { Event::Next, RevealKey }, { Event::Back, LogIn } });
        compareRow(RevealKey, standard,
                   { { Event::Next, EnterKey }, { Event::Back, OpenApiKeys } });
        compareRow(EnterKey, standard, { { Event::Check, Checking }, { Event::Back, RevealKey } });
        for (Stage stage : { CreateKey, ChooseUse, SetPermissions })
            compareRow(stage, standard, {});
    }

    void whoHasAKeyGoesBackPastTheSteps()
    {
        for (KeyPath path : { KeyPath::Restricted, KeyPath::Standard })
            QCOMPARE(nextStage(EnterKey, Event::Back, { .path = path, .keyIsMade = true }),
                     ChooseKind);
    }

    void withSavedKeysTheListIsBeforeTheFirstPage()
    {
        QCOMPARE(nextStage(ChooseKind, Event::Back, { .anySaved = true }), SavedKeys);
    }

    void aFetchedKeyGoesBackToTheListAndOnToTheHandOver()
    {
        const Route fetched { .anySaved = true, .fetched = true, .saved = true };
        for (Stage stage : { Checking, Ready, Missing, Unusable, CouldNotAsk })
            QCOMPARE(nextStage(stage, Event::Back, fetched), SavedKeys);
        QCOMPARE(nextStage(Ready, Event::Next, fetched), HandOver);
        QCOMPARE(nextStage(Missing, Event::ContinueAnyway, fetched), HandOver);
        QCOMPARE(nextStage(Unusable, Event::Replace, fetched), ChooseKind);
    }

    void aKeyFetchedToBeUsedIsHandedOverAtOnce()
    {
        const Route use { .fetched = true, .saved = true, .toHandOver = true };
        QCOMPARE(nextStage(Fetching, Event::Fetched, use), HandOver);
        QCOMPARE(nextStage(HandOver, Event::Back, use), SavedKeys);
    }

    void aVerdictHasItsStage_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Stage>("stage");
        QTest::newRow("ready") << Verdict::Ready << Ready;
        QTest::newRow("missing permissions") << Verdict::MissingPermissions << Missing;
        QTest::newRow("unusable") << Verdict::UnusableKey << Unusable;
        QTest::newRow("not asked is not refused") << Verdict::Undecided << CouldNotAsk;
    }

    void aVerdictHasItsStage()
    {
        QFETCH(Verdict, verdict);
        QFETCH(Stage, stage);
        const Route decided { .verdict = verdict };
        QCOMPARE(nextStage(Checking, Event::CheckConcluded, decided), stage);
        QCOMPARE(nextStage(NameKey, Event::Back, decided), stage);
        QCOMPARE(nextStage(HandOver, Event::Back, { .saved = true, .verdict = verdict }), stage);
    }

    void stepsAreCountedInTheDashboardAlone()
    {
        QCOMPARE(dashboardStep(LogIn, KeyPath::Restricted)->number, 1);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Restricted)->number, 6);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Restricted)->count, 6);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Standard)->number, 4);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Standard)->count, 4);
        for (Stage stage : { SavedKeys, ChooseKind, Checking, Ready, NameKey, HandOver })
            QVERIFY(!dashboardStep(stage, KeyPath::Restricted));
    }
};

QTEST_APPLESS_MAIN(TestStage)
#include "tst_stage.moc"
