// SPDX-License-Identifier: MIT

#include "systemappearance.h"

class SystemAppearance::Source
{
};

SystemAppearance::SystemAppearance() = default;
SystemAppearance::~SystemAppearance() = default;
