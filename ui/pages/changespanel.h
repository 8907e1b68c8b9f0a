// SPDX-License-Identifier: MIT

#pragma once

#include "app/saved/savedkey.h"
#include "ui/widgets/messagepanel.h"

#include <optional>

// What the last checks of a saved key say has changed. Hidden where that is nothing.
class ChangesPanel : public MessagePanel
{
    Q_OBJECT
public:
    void tell(const std::optional<SavedKey> &saved);
};
