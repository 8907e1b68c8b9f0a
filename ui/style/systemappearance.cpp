// SPDX-License-Identifier: MIT

#include "systemappearance.h"

void SystemAppearance::set(const Appearance &appearance)
{
    if (m_current == appearance)
        return;
    m_current = appearance;
    Q_EMIT changed();
}
