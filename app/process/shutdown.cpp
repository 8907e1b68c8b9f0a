// SPDX-License-Identifier: MIT

#include "shutdown.h"

#include "app/vault/vault.h"

using namespace std::chrono_literals;

Shutdown::Shutdown(Vault &vault, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    m_look.setInterval(20ms);
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_vault.isBusy() && m_patience.isActive())
            return;
        m_look.stop();
        m_patience.stop();
        Q_EMIT over();
    });
}

void Shutdown::begin()
{
    m_patience.start();
    m_look.start();
}
