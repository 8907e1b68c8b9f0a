// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"

#include <QList>

#include <optional>

// Where the conversation stands. "We could not ask Stripe" is a stage of its own, never a refusal.
enum class Stage {
    SavedKeys,
    Fetching, // a saved key is on its way from the keychain
    NotFetched,
    ChooseKind,
    // In Stripe's Dashboard. A restricted key takes these six ...
    LogIn,
    OpenApiKeys,
    CreateKey,
    ChooseUse,
    SetPermissions,
    // ... a standard key takes LogIn, OpenApiKeys, RevealKey and EnterKey.
    RevealKey,
    EnterKey,
    Checking,
    Ready,
    Missing,
    Unusable,
    CouldNotAsk,
    NameKey,
    Saving,
    NotSaved,
    HandOver,
};
constexpr int stageCount = int(Stage::HandOver) + 1;

enum class Event {
    Next,
    HaveKey, // somebody else has made it
    Back,
    SetUpAnother,
    UseSaved,
    CheckSaved,
    Fetched,
    FetchFailed,
    Check,
    CheckConcluded,
    ContinueAnyway,
    Save,
    Saved,
    SaveFailed,
    SkipSaving,
    Replace,
};
constexpr int eventCount = int(Event::Replace) + 1;

enum class KeyPath { Restricted, Standard };

// The facts on which a turn of the road depends.
struct Route
{
    KeyPath path = KeyPath::Restricted;
    bool keyIsMade = false; // the steps that make one were passed over
    bool anySaved = false; // there is a list of saved keys to go back to
    bool fetched = false; // the key in hand came from the keychain
    bool saved = false; // the key in hand is in the keychain
    bool toHandOver = false; // it was fetched to be used, not to be checked
    Verdict verdict = Verdict::Undecided; // of the last check
};

// The stage that follows, or nothing when this event has no meaning at this stage.
std::optional<Stage> nextStage(Stage stage, Event event, const Route &route);

// The steps in the Dashboard, in their order.
QList<Stage> dashboardSteps(KeyPath path);
// "Step number of count" in the Dashboard; nothing for the other stages.
struct DashboardStep
{
    int number;
    int count;
};
std::optional<DashboardStep> dashboardStep(Stage stage, KeyPath path);
