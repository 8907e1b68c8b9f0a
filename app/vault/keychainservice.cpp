// SPDX-License-Identifier: MIT

#include "keychainservice.h"

void KeychainService::set(KeychainState state, Vault::Backend backend)
{
    if (m_state == state && m_backend == backend)
        return;
    m_state = state;
    m_backend = backend;
    Q_EMIT changed();
}
