// SPDX-License-Identifier: MIT

#include "stage.h"

QList<Stage> dashboardSteps(KeyPath path)
{
    using enum Stage;
    if (path == KeyPath::Standard)
        return { LogIn, OpenApiKeys, RevealKey, EnterKey };
    return { LogIn, OpenApiKeys, CreateKey, ChooseUse, SetPermissions, EnterKey };
}

std::optional<DashboardStep> dashboardStep(Stage stage, KeyPath path)
{
    const QList<Stage> steps = dashboardSteps(path);
    const qsizetype here = steps.indexOf(stage == Stage::Recognising ? Stage::EnterKey : stage);
    if (here < 0)
        return std::nullopt;
    return DashboardStep { int(here) + 1, int(steps.size()) };
}
