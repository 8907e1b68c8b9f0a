// SPDX-License-Identifier: MIT

#include "keychainpatience.h"

#include <utility>

KeychainPatience::KeychainPatience(std::chrono::milliseconds length, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(length);
    connect(&m_timer, &QTimer::timeout, this, [this] { setOver(true); });
}

void KeychainPatience::start()
{
    setOver(false);
    m_timer.start();
}

void KeychainPatience::stop()
{
    m_timer.stop();
    setOver(false);
}

void KeychainPatience::setOver(bool over)
{
    if (std::exchange(m_isOver, over) != over)
        Q_EMIT changed();
}
