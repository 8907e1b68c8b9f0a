// SPDX-License-Identifier: MIT

#include "keyidentity.h"

using namespace Qt::StringLiterals;

QLatin1String keyKindCode(KeyKind kind)
{
    switch (kind) {
    case KeyKind::None:
        return "none"_L1;
    case KeyKind::Restricted:
        return "restricted"_L1;
    case KeyKind::Standard:
        return "secret"_L1;
    case KeyKind::Publishable:
        return "publishable"_L1;
    case KeyKind::Organisation:
        return "organisation"_L1;
    case KeyKind::Webhook:
        return "webhook"_L1;
    case KeyKind::Other:
        return "other"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1String keyModeCode(KeyMode mode)
{
    switch (mode) {
    case KeyMode::Unknown:
        return "unknown"_L1;
    case KeyMode::Live:
        return "live"_L1;
    case KeyMode::Test:
        return "test"_L1;
    }
    Q_UNREACHABLE();
}
