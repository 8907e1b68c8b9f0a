// SPDX-License-Identifier: MIT

#include "app/setup/stagetable.h"

#include <QTest>

#include <map>

using enum Stage;
using StageTable::Event;
using StageTable::eventCount;
using StageTable::Route;

// The whole table, every stage against every event. What is not named here must do nothing.
class TestStageTable : public QObject
{
    Q_OBJECT

    using Row = std::map<Event, Stage>;

    static Route route(KeyPath path) { return { .path = path }; }

    static void compareRow(Stage stage, const Route &route, const Row &expected)
    {
        for (int i = 0; i < eventCount; ++i) {
            const auto event = Event(i);
            const auto found = StageTable::next(stage, event, route);
            const auto wanted = expected.find(event);
            const QByteArray where =
                    "stage " + QByteArray::number(int(stage)) + ", event " + QByteArray::number(i);
            QVERIFY2(found.has_value() == (wanted != expected.end()), where.constData());
            if (found)
                QVERIFY2(*found == wanted->second, where.constData());
        }
    }

    struct Expectation
    {
        const char *name;
        Stage stage;
        Row row;
    };

    static QList<Expectation> expectations()
    {
        QList<Expectation> table;
        const Row saved { { Event::SetUpAnother, ChooseKind }, { Event::Replace, ChooseKind },
                          { Event::Rotate, RotateKey },        { Event::UseSaved, Fetching },
                          { Event::CheckSaved, Fetching },     { Event::ListEmptied, ChooseKind } };
        table.append(
                { "the list of saved keys leads to a new key or fetches one", SavedKeys, saved });
        table.append(
                { "a key that could not be fetched leaves the list usable", NotFetched, saved });
        table.append({ "fetching ends, fails or is left",
                       Fetching,
                       { { Event::Fetched, Checking },
                         { Event::FetchFailed, ChooseKind },
                         { Event::Back, ChooseKind } } });
        table.append({ "rotating in Stripe leads to the new key, or was not done",
                       RotateKey,
                       { { Event::Rotated, EnterKey },
                         { Event::CallOff, ChooseKind },
                         { Event::Back, ChooseKind } } });
        table.append({ "choosing the kind begins the walk, or ends it for who has a key",
                       ChooseKind,
                       { { Event::Next, LogIn },
                         { Event::HaveKey, EnterKey },
                         { Event::ListEmptied, ChooseKind },
                         { Event::ChoosePath, ChooseKind } } });
        table.append(
                { "step 1", LogIn, { { Event::Next, OpenApiKeys }, { Event::Back, ChooseKind } } });
        table.append(
                { "step 2", OpenApiKeys, { { Event::Next, CreateKey }, { Event::Back, LogIn } } });
        table.append({ "step 3",
                       CreateKey,
                       { { Event::Next, ChooseUse }, { Event::Back, OpenApiKeys } } });
        table.append({ "step 4",
                       ChooseUse,
                       { { Event::Next, SetPermissions }, { Event::Back, CreateKey } } });
        table.append({ "step 5",
                       SetPermissions,
                       { { Event::Next, EnterKey }, { Event::Back, ChooseUse } } });
        table.append({ "step 6 ends only with a check",
                       EnterKey,
                       { { Event::Check, Checking },
                         { Event::AlikeFound, Recognising },
                         { Event::Enter, EnterKey },
                         { Event::MakeKey, CreateKey },
                         { Event::Back, SetPermissions } } });
        table.append({ "a key that may be saved already is compared, unless another is entered",
                       Recognising,
                       { { Event::Recognised, EnterKey },
                         { Event::NotRecognised, Checking },
                         { Event::Enter, EnterKey },
                         { Event::Back, EnterKey } } });
        table.append({ "revealing is not on the way of a restricted key", RevealKey, {} });
        table.append({ "a check ends or is left",
                       Checking,
                       { { Event::CheckConcluded, CouldNotAsk }, { Event::Back, EnterKey } } });
        table.append({ "a good key can be checked again or saved",
                       Ready,
                       { { Event::Next, NameKey },
                         { Event::Check, Checking },
                         { Event::Back, EnterKey } } });
        table.append({ "missing permissions are mended and checked, or accepted",
                       Missing,
                       { { Event::ContinueAnyway, NameKey },
                         { Event::Check, Checking },
                         { Event::Back, EnterKey } } });
        table.append({ "an unusable key goes nowhere but back, or another one is made",
                       Unusable,
                       { { Event::Check, Checking },
                         { Event::MakeKey, CreateKey },
                         { Event::Back, EnterKey } } });
        table.append({ "not having asked is no refusal",
                       CouldNotAsk,
                       { { Event::ContinueAnyway, NameKey },
                         { Event::Check, Checking },
                         { Event::Back, EnterKey } } });
        table.append({ "naming saves or skips",
                       NameKey,
                       { { Event::Save, Saving },
                         { Event::SkipSaving, HandOver },
                         { Event::Back, CouldNotAsk } } });
        table.append({ "saving ends, fails or is left",
                       Saving,
                       { { Event::Saved, HandOver },
                         { Event::SaveFailed, NotSaved },
                         { Event::SkipSaving, HandOver },
                         { Event::Back, NameKey } } });
        table.append({ "a failed saving is tried again or skipped",
                       NotSaved,
                       { { Event::Save, Saving },
                         { Event::SkipSaving, HandOver },
                         { Event::Back, CouldNotAsk } } });
        table.append({ "the hand-over is the end, or a new beginning",
                       HandOver,
                       { { Event::SetUpAnother, ChooseKind },
                         { Event::Copy, HandOver },
                         { Event::HandedOver, HandOver },
                         { Event::Back, NameKey } } });
        return table;
    }

private Q_SLOTS:
    void everyStageAnswersToTheseEventsAndToNoOthers_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Row>("row");
        for (const auto &[name, stage, row] : expectations())
            QTest::newRow(name) << stage << row;
    }

    void everyStageAnswersToTheseEventsAndToNoOthers()
    {
        QFETCH(Stage, stage);
        QFETCH(Row, row);
        compareRow(stage, route(KeyPath::Restricted), row);
    }

    void theTableAboveNamesEveryStage()
    {
        QSet<int> named;
        for (const Expectation &expected : expectations())
            named.insert(int(expected.stage));
        QCOMPARE(named.size(), stageCount);
    }

    void aStandardKeyTakesFourSteps()
    {
        const Route standard = route(KeyPath::Standard);
        compareRow(OpenApiKeys, standard, { { Event::Next, RevealKey }, { Event::Back, LogIn } });
        compareRow(RevealKey, standard,
                   { { Event::Next, EnterKey }, { Event::Back, OpenApiKeys } });
        compareRow(EnterKey, standard,
                   { { Event::Check, Checking },
                     { Event::AlikeFound, Recognising },
                     { Event::Enter, EnterKey },
                     { Event::MakeKey, RevealKey },
                     { Event::Back, RevealKey } });
        for (Stage stage : { CreateKey, ChooseUse, SetPermissions })
            compareRow(stage, standard, {});
    }

    void whoHasAKeyGoesBackPastTheSteps()
    {
        for (KeyPath path : { KeyPath::Restricted, KeyPath::Standard })
            QCOMPARE(StageTable::next(EnterKey, Event::Back, { .path = path, .keyIsMade = true }),
                     ChooseKind);
    }

    void whoRotatesAKeyGoesBackToThatStep()
    {
        for (KeyPath path : { KeyPath::Restricted, KeyPath::Standard }) {
            const Route rotating { .path = path, .anySaved = true, .rotates = true };
            QCOMPARE(StageTable::next(EnterKey, Event::Back, rotating), RotateKey);
            QCOMPARE(StageTable::next(EnterKey, Event::MakeKey, rotating), RotateKey);
            QCOMPARE(StageTable::next(RotateKey, Event::Back, rotating), SavedKeys);
            QCOMPARE(StageTable::next(RotateKey, Event::CallOff, rotating), SavedKeys);
        }
    }

    void aSavedKeyThatWorksCanBeRotatedFromItsCheck()
    {
        const Route saved { .saved = true };
        QCOMPARE(StageTable::next(Ready, Event::Rotate, saved), RotateKey);
        QCOMPARE(StageTable::next(Missing, Event::Rotate, saved), RotateKey);
        QCOMPARE(StageTable::next(Unusable, Event::Rotate, saved), std::nullopt);
        QCOMPARE(StageTable::next(CouldNotAsk, Event::Rotate, saved), std::nullopt);
    }

    void aSavedOneThatIsUnusableIsReplaced()
    {
        QCOMPARE(StageTable::next(Unusable, Event::MakeKey, { .saved = true }), std::nullopt);
        QCOMPARE(StageTable::next(Unusable, Event::MakeKey, { .fetched = true }), std::nullopt);
        QCOMPARE(StageTable::next(Unusable, Event::MakeKey, { .rotates = true }), std::nullopt);
    }

    void withSavedKeysTheListIsBeforeTheFirstPage()
    {
        QCOMPARE(StageTable::next(ChooseKind, Event::Back, { .anySaved = true }), SavedKeys);
    }

    void withSavedKeysTheHandOverLeadsStraightToTheList()
    {
        QCOMPARE(StageTable::next(HandOver, Event::ShowList, { .anySaved = true }), SavedKeys);
        QCOMPARE(StageTable::next(HandOver, Event::ShowList, {}), std::nullopt);
    }

    void aFetchedKeyGoesBackToTheListAndOnToTheHandOver()
    {
        const Route fetched { .anySaved = true, .fetched = true, .saved = true };
        for (Stage stage : { Checking, Ready, Missing, Unusable, CouldNotAsk })
            QCOMPARE(StageTable::next(stage, Event::Back, fetched), SavedKeys);
        for (Stage stage : { Ready, Missing, Unusable, CouldNotAsk })
            QCOMPARE(StageTable::next(stage, Event::ShowList, fetched), SavedKeys);
        QCOMPARE(StageTable::next(Ready, Event::Next, fetched), HandOver);
        QCOMPARE(StageTable::next(Missing, Event::ContinueAnyway, fetched), HandOver);
        QCOMPARE(StageTable::next(Unusable, Event::Replace, fetched), ChooseKind);
    }

    void aKeyFetchedToBeUsedIsHandedOverAtOnce()
    {
        const Route use { .anySaved = true, .fetched = true, .saved = true, .toHandOver = true };
        QCOMPARE(StageTable::next(Fetching, Event::Fetched, use), HandOver);
        QCOMPARE(StageTable::next(HandOver, Event::Back, use), SavedKeys);
    }

    void withoutSavedKeysAFetchedOneLeadsToTheFirstPage()
    {
        // Another copy of the program may have removed them all in the meantime.
        const Route gone { .fetched = true, .saved = true, .toHandOver = true };
        QCOMPARE(StageTable::next(HandOver, Event::Back, gone), ChooseKind);
        QCOMPARE(StageTable::next(Fetching, Event::FetchFailed, gone), ChooseKind);
        QCOMPARE(StageTable::next(Fetching, Event::FetchFailed, { .anySaved = true }), NotFetched);
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
        QCOMPARE(StageTable::next(Checking, Event::CheckConcluded, decided), stage);
        QCOMPARE(StageTable::next(NameKey, Event::Back, decided), stage);
        QCOMPARE(StageTable::next(HandOver, Event::Back, { .saved = true, .verdict = verdict }),
                 stage);
    }

    void stepsAreCountedInTheDashboardAlone()
    {
        QCOMPARE(dashboardStep(LogIn, KeyPath::Restricted)->number, 1);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Restricted)->number, 6);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Restricted)->count, 6);
        QCOMPARE(dashboardStep(Recognising, KeyPath::Restricted)->number, 6);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Standard)->number, 4);
        QCOMPARE(dashboardStep(EnterKey, KeyPath::Standard)->count, 4);
        for (Stage stage : { SavedKeys, RotateKey, ChooseKind, Checking, Ready, NameKey, HandOver })
            QVERIFY(!dashboardStep(stage, KeyPath::Restricted));
    }
};

QTEST_APPLESS_MAIN(TestStageTable)
#include "tst_stagetable.moc"
