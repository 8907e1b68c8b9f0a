// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

// How long a keychain may take before people are told that it may be asking them for something.
class KeychainPatience : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usual { 3000 };

    explicit KeychainPatience(std::chrono::milliseconds length, QObject *parent = nullptr);

    void start();
    void stop();
    // It has been waiting for longer than that.
    bool isOver() const { return m_isOver; }

Q_SIGNALS:
    void changed(); // of isOver()

private:
    void setOver(bool over);

    QTimer m_timer;
    bool m_isOver = false;
};
