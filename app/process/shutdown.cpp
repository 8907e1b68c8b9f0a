// SPDX-License-Identifier: MIT

#include "shutdown.h"

#include "app/vault/vault.h"

Shutdown::Shutdown(Vault &vault, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Shutdown::over);
    connect(&m_vault, &Vault::idle, this, [this] {
        if (!m_patience.isActive())
            return;
        m_patience.stop();
        Q_EMIT over();
    });
}

void Shutdown::begin()
{
    if (m_vault.isBusy())
        m_patience.start();
    else // later, when the window has closed
        QMetaObject::invokeMethod(this, &Shutdown::over, Qt::QueuedConnection);
}
