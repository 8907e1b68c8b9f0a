// SPDX-License-Identifier: MIT

#include "changespanel.h"

#include "app/saved/permissionchange.h"
#include "ui/words/words.h"

#include <algorithm>

void ChangesPanel::tell(const std::optional<SavedKey> &saved)
{
    const auto changes = saved ? PermissionChange::in(saved->history) : QList<PermissionChange>();
    const bool isWorse = std::ranges::any_of(
            changes, [](const PermissionChange &change) { return change.is == Access::Missing; });
    if (changes.isEmpty())
        clear();
    else
        show(isWorse ? Kind::Hint : Kind::Good,
             Words::changes(changes).join(QStringLiteral("<br>")));
}
