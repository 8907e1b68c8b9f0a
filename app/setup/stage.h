// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

#include <optional>

// Where the conversation stands. "We could not ask Stripe" is a stage of its own, never a refusal.
enum class Stage {
    SavedKeys,
    Fetching, // a saved key is on its way from the keychain
    NotFetched,
    RotateKey, // in Stripe: a saved key gets a successor
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
    Recognising, // the keychain is asked whether the entered key is saved already
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

enum class KeyPath { Restricted, Standard };

// The steps in the Dashboard, in their order.
QList<Stage> dashboardSteps(KeyPath path);
// "Step number of count" in the Dashboard; nothing for the other stages.
struct DashboardStep
{
    int number;
    int count;
};
std::optional<DashboardStep> dashboardStep(Stage stage, KeyPath path);
