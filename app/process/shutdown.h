// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class Vault;

// The end of the program after its window has closed. A keychain that has not answered may be
// asking the person something, and its job must not be destroyed under way; so wait for it, but not
// for ever.
class Shutdown : public QObject
{
    Q_OBJECT
public:
    // vault outlives this object.
    Shutdown(Vault &vault, std::chrono::milliseconds patience, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void over();

private:
    Vault &m_vault;
    QTimer m_patience;
};
