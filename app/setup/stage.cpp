// SPDX-License-Identifier: MIT

#include "stage.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

constexpr std::array restrictedSteps { Stage::LogIn,     Stage::OpenApiKeys,    Stage::CreateKey,
                                       Stage::ChooseUse, Stage::SetPermissions, Stage::EnterKey };
constexpr std::array standardSteps { Stage::LogIn, Stage::OpenApiKeys, Stage::RevealKey,
                                     Stage::EnterKey };

std::span<const Stage> steps(KeyPath path)
{
    if (path == KeyPath::Standard)
        return standardSteps;
    return restrictedSteps;
}

Stage stageOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return Stage::Ready;
    case Verdict::MissingPermissions:
        return Stage::Missing;
    case Verdict::UnusableKey:
        return Stage::Unusable;
    case Verdict::Undecided:
        return Stage::CouldNotAsk;
    }
    Q_UNREACHABLE();
}

std::optional<Stage> list(const Route &route)
{
    return route.anySaved ? std::optional(Stage::SavedKeys) : std::nullopt;
}

std::optional<Stage> inSavedKeys(Event event)
{
    switch (event) {
    case Event::SetUpAnother:
    case Event::Replace:
        return Stage::ChooseKind;
    case Event::UseSaved:
    case Event::CheckSaved:
        return Stage::Fetching;
    default:
        return std::nullopt;
    }
}

std::optional<Stage> inFetching(Event event, const Route &route)
{
    switch (event) {
    case Event::Fetched:
        return route.toHandOver ? Stage::HandOver : Stage::Checking;
    case Event::FetchFailed:
        return Stage::NotFetched;
    case Event::Back:
        return Stage::SavedKeys;
    default:
        return std::nullopt;
    }
}

std::optional<Stage> inChooseKind(Event event, const Route &route)
{
    switch (event) {
    case Event::Next:
        return steps(route.path).front();
    case Event::HaveKey:
        return Stage::EnterKey;
    case Event::Back:
        return list(route);
    default:
        return std::nullopt;
    }
}

std::optional<Stage> inDashboard(Stage stage, Event event, const Route &route)
{
    const auto road = steps(route.path);
    const auto here = std::ranges::find(road, stage);
    if (here == road.end())
        return std::nullopt;
    if (event == Event::Back && stage == Stage::EnterKey && route.keyIsMade)
        return Stage::ChooseKind;
    if (event == Event::Back)
        return here == road.begin() ? Stage::ChooseKind : *(here - 1);
    if (event == Event::Next && stage != Stage::EnterKey)
        return *(here + 1);
    if (event == Event::Check && stage == Stage::EnterKey)
        return Stage::Checking;
    return std::nullopt;
}

std::optional<Stage> beforeCheck(const Route &route)
{
    return route.fetched ? Stage::SavedKeys : Stage::EnterKey;
}

Stage afterCheck(const Route &route)
{
    return route.saved ? Stage::HandOver : Stage::NameKey;
}

std::optional<Stage> inOutcome(Stage stage, Event event, const Route &route)
{
    switch (event) {
    case Event::Back:
        return beforeCheck(route);
    case Event::Check:
        return Stage::Checking;
    case Event::Next:
        return stage == Stage::Ready ? std::optional(afterCheck(route)) : std::nullopt;
    case Event::ContinueAnyway:
        return stage == Stage::Missing || stage == Stage::CouldNotAsk
                ? std::optional(afterCheck(route))
                : std::nullopt;
    case Event::Replace:
        return route.fetched ? std::optional(Stage::ChooseKind) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Stage> inSaving(Stage stage, Event event, const Route &route)
{
    const bool waiting = stage == Stage::Saving;
    switch (event) {
    case Event::Back:
        return waiting ? Stage::NameKey : stageOf(route.verdict);
    case Event::Save:
        return waiting ? std::nullopt : std::optional(Stage::Saving);
    case Event::SkipSaving:
        return Stage::HandOver;
    case Event::Saved:
        return waiting ? std::optional(Stage::HandOver) : std::nullopt;
    case Event::SaveFailed:
        return waiting ? std::optional(Stage::NotSaved) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Stage> inHandOver(Event event, const Route &route)
{
    switch (event) {
    case Event::Back:
        if (route.toHandOver)
            return Stage::SavedKeys;
        return route.saved ? stageOf(route.verdict) : Stage::NameKey;
    case Event::SetUpAnother:
        return Stage::ChooseKind;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Stage> nextStage(Stage stage, Event event, const Route &route)
{
    switch (stage) {
    case Stage::SavedKeys:
    case Stage::NotFetched:
        return inSavedKeys(event);
    case Stage::Fetching:
        return inFetching(event, route);
    case Stage::ChooseKind:
        return inChooseKind(event, route);
    case Stage::LogIn:
    case Stage::OpenApiKeys:
    case Stage::CreateKey:
    case Stage::ChooseUse:
    case Stage::SetPermissions:
    case Stage::RevealKey:
    case Stage::EnterKey:
        return inDashboard(stage, event, route);
    case Stage::Checking:
        if (event == Event::CheckConcluded)
            return stageOf(route.verdict);
        return event == Event::Back ? beforeCheck(route) : std::nullopt;
    case Stage::Ready:
    case Stage::Missing:
    case Stage::Unusable:
    case Stage::CouldNotAsk:
        return inOutcome(stage, event, route);
    case Stage::NameKey:
    case Stage::Saving:
    case Stage::NotSaved:
        return inSaving(stage, event, route);
    case Stage::HandOver:
        return inHandOver(event, route);
    }
    Q_UNREACHABLE();
}

QList<Stage> dashboardSteps(KeyPath path)
{
    const auto road = steps(path);
    return { road.begin(), road.end() };
}

std::optional<DashboardStep> dashboardStep(Stage stage, KeyPath path)
{
    const auto road = steps(path);
    const auto here = std::ranges::find(road, stage);
    if (here == road.end())
        return std::nullopt;
    return DashboardStep { int(here - road.begin()) + 1, int(road.size()) };
}
