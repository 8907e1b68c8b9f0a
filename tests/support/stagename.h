// SPDX-License-Identifier: MIT

#pragma once

#include "app/setup/stage.h"

#include <QString>

inline QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::SavedKeys:
        return QStringLiteral("SavedKeys");
    case Stage::Fetching:
        return QStringLiteral("Fetching");
    case Stage::NotFetched:
        return QStringLiteral("NotFetched");
    case Stage::RotateKey:
        return QStringLiteral("RotateKey");
    case Stage::ChooseKind:
        return QStringLiteral("ChooseKind");
    case Stage::LogIn:
        return QStringLiteral("LogIn");
    case Stage::OpenApiKeys:
        return QStringLiteral("OpenApiKeys");
    case Stage::CreateKey:
        return QStringLiteral("CreateKey");
    case Stage::ChooseUse:
        return QStringLiteral("ChooseUse");
    case Stage::SetPermissions:
        return QStringLiteral("SetPermissions");
    case Stage::RevealKey:
        return QStringLiteral("RevealKey");
    case Stage::EnterKey:
        return QStringLiteral("EnterKey");
    case Stage::Recognising:
        return QStringLiteral("Recognising");
    case Stage::Checking:
        return QStringLiteral("Checking");
    case Stage::Ready:
        return QStringLiteral("Ready");
    case Stage::Missing:
        return QStringLiteral("Missing");
    case Stage::Unusable:
        return QStringLiteral("Unusable");
    case Stage::CouldNotAsk:
        return QStringLiteral("CouldNotAsk");
    case Stage::NameKey:
        return QStringLiteral("NameKey");
    case Stage::Saving:
        return QStringLiteral("Saving");
    case Stage::NotSaved:
        return QStringLiteral("NotSaved");
    case Stage::HandOver:
        return QStringLiteral("HandOver");
    }
    Q_UNREACHABLE();
}
