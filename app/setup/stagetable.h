// SPDX-License-Identifier: MIT

#pragma once

#include "app/check/report.h"
#include "stage.h"

#include <optional>

// Which stage follows which: a table of stages against events, and the facts that its turns ask.
// Pure.
namespace StageTable {

enum class Event {
    // What the person does.
    ChoosePath,
    Next,
    HaveKey, // somebody else has made it
    MakeKey, // back to the step where one is made
    Back,
    ShowList,
    SetUpAnother,
    UseSaved,
    CheckSaved,
    Replace,
    Rotate,
    Rotated, // "Rotate key" was pressed in Stripe
    CallOff, // it was not
    Enter,
    Check,
    ContinueAnyway,
    Save,
    SkipSaving,
    Copy,
    HandedOver, // Combidesk has the new key of a rotation
    // What comes back from the list, the keychain and Stripe.
    ListEmptied,
    Fetched,
    FetchFailed,
    AlikeFound, // a saved key looks like the one that was entered
    Recognised, // and is the same
    NotRecognised,
    CheckConcluded,
    Saved,
    SaveFailed,
};
constexpr int eventCount = int(Event::SaveFailed) + 1;

// The facts on which a turn depends. Derived for each question, never kept.
struct Route
{
    KeyPath path = KeyPath::Restricted;
    bool keyIsMade = false; // the steps that make one were passed over
    bool anySaved = false; // there is a list of saved keys to go back to
    bool fetched = false; // the key in hand came from the keychain
    bool saved = false; // the key in hand is in the keychain
    bool rotates = false; // it is to take, or took, the place of a saved one that stays for a while
    bool toHandOver = false; // it was fetched to be used, not to be checked
    Verdict verdict = Verdict::Undecided; // of its last check
};

// The stage that follows, which may be the same; nothing when this event has no meaning at this
// stage.
std::optional<Stage> next(Stage stage, Event event, const Route &route);

} // namespace StageTable
